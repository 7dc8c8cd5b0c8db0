/** What the style of an element does to its words. */
export type WordStyle = {
  readonly struck?: true
  readonly raised?: 'sup' | 'sub'
  readonly space?: 'verbatim' | 'lines' | 'collapsed'
  readonly unnumbered?: true
  readonly hidden?: true
}

/** What styles do to words by the classes, names and ids of elements: `.old`, `del`, `#count`, `span.old`. */
export type StyleRules = ReadonlyMap<string, WordStyle>

/** A page with more style than this is read without it. */
const LONGEST_STYLES = 2_000_000

/** What a declaration block says of words (CSS 2 and CSS Text): only what changes how they are read. */
function readStyle(block: string): WordStyle {
  if (block === '') return {}
  const space = /(?:^|[;{\s])white-space\s*:\s*(pre-line|pre|break-spaces|normal|nowrap)/iu
    .exec(block)?.[1]
    ?.toLowerCase()
  const raised = /(?:^|[;{\s])vertical-align\s*:\s*(super|sub)(?![\w-])/iu.exec(block)?.[1]?.toLowerCase()
  return {
    ...(/(?:^|[;{\s])text-decoration(?:-line)?\s*:[^;]*\bline-through/iu.test(block) ? { struck: true } : {}),
    ...(raised === 'super' ? { raised: 'sup' } : raised === 'sub' ? { raised: 'sub' } : {}),
    ...(space === undefined
      ? {}
      : { space: space === 'pre-line' ? 'lines' : /^(?:pre|break)/u.test(space) ? 'verbatim' : 'collapsed' }),
    ...(/(?:^|[;{\s])list-style(?:-type)?\s*:[^;]*\bnone/iu.test(block) ? { unnumbered: true } : {}),
    ...(/(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?![\d.]))/iu.test(
      block,
    )
      ? { hidden: true }
      : {}),
  }
}

/**
 * The rules of a page's style sheets that change how words are read, by simple selectors only. What hides is left out: a sheet may
 * hide a page until its script has run. What holds for print alone is left out too.
 */
export function readStyleRules(source: string): StyleRules {
  const rules = new Map<string, WordStyle>()
  for (const sheet of sheetsOf(source)) {
    if (!/line-through|vertical-align|white-space|list-style/iu.test(sheet)) continue
    for (const [, selectors = '', block = ''] of sheet.matchAll(/([^{}@;]{1,2000})\{([^{}]*)\}/gu)) {
      const { hidden: _, ...style } = readStyle(block)
      if (Object.keys(style).length === 0) continue
      for (const selector of selectors.split(',').map((each) => each.trim().toLowerCase()))
        if (/^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/u.test(selector) && selector !== '')
          rules.set(selector, { ...rules.get(selector), ...style })
    }
  }
  return rules
}

/** What stands in the `<style>` elements of a page, without those for print. */
function sheetsOf(source: string): readonly string[] {
  const lower = source.toLowerCase()
  const sheets: string[] = []
  let length = 0
  for (let at = lower.indexOf('<style'); at >= 0; at = lower.indexOf('<style', at)) {
    const open = lower.indexOf('>', at)
    const end = lower.indexOf('</style', open)
    if (open < 0 || end < 0) break
    length += end - open
    if (length > LONGEST_STYLES) return []
    if (!/\bmedia\s*=\s*["']?\s*print/u.test(lower.slice(at, open))) sheets.push(source.slice(open + 1, end))
    at = end
  }
  return sheets
}

/** The style of an element by the rules of its page and its own. */
export function styleOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  rules: StyleRules,
): WordStyle {
  const own = readStyle(attributes['style'] ?? '')
  if (rules.size === 0) return own
  const marks = [
    ...(attributes['class'] ?? '')
      .split(/\s+/u)
      .filter(Boolean)
      .map((each) => `.${each}`),
    ...(attributes['id'] ? [`#${attributes['id']}`] : []),
  ].map((each) => each.toLowerCase())
  const applied = [name, ...marks, ...marks.map((each) => name + each)].map((key) => rules.get(key) ?? {})
  return Object.assign({}, ...applied, own)
}

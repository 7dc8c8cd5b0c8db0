/** A rule of a style sheet as it holds for a page on a screen: one selector, and what is declared for it. */
export type SheetRule = { readonly selector: string; readonly block: string }

/** How wide a page is shown, in pixels, for rules that ask. */
const SCREEN_WIDTH = 1280
/** Sheets nest no deeper, and a selector that is put together from its parents is no longer. */
const DEEPEST = 12
const LONGEST_SELECTOR = 2000
/** A sheet with more rules is one of a whole shop; those behind are not read. */
const MOST_RULES = 60_000
/** What a variable stands for may name others, so often. */
const DEEPEST_VARIABLE = 5

type Open = {
  /** What is written in a block that holds in this one; null for a block whose words are not rules (`@font-face`). */
  readonly selectors: readonly string[] | null
  readonly isOff: boolean
  readonly declared: string[]
}

/**
 * The rules of a sheet, those within others put together with them (CSS Nesting), those for paper or for narrow screens left out, and
 * variables replaced by what they stand for (CSS Custom Properties, as if each had one value). Linear in the length of the sheet.
 */
export function readSheetRules(sheet: string): readonly SheetRule[] {
  const rules: SheetRule[] = []
  const open: Open[] = [{ selectors: [], isOff: false, declared: [] }]
  let from = 0
  const source = withoutComments(sheet)
  for (const { index, 0: sign } of source.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{};]/gu)) {
    if (sign.length > 1) continue
    const words = source.slice(from, index)
    const inner = open.at(-1)
    from = index + 1
    if (sign === ';') inner?.declared.push(words)
    else if (sign === '{') {
      if (inner) open.push(openBlock(words.trim(), inner, open.length > DEEPEST))
    } else if (open.length > 1) {
      open.pop()
      inner?.declared.push(words)
      if (inner && !inner.isOff && inner.selectors)
        for (const selector of inner.selectors) rules.push({ selector, block: inner.declared.join(';') })
      if (rules.length > MOST_RULES) break
    }
  }
  return withVariables(rules)
}

function openBlock(head: string, outer: Open, isTooDeep: boolean): Open {
  const isOff = outer.isOff || isTooDeep
  if (!head.startsWith('@')) return { selectors: nested(head, outer.selectors ?? []), isOff, declared: [] }
  const [, name = '', query = ''] = /^@([\w-]+)\s*(.*)$/su.exec(head) ?? []
  if (/^(?:layer|supports|container|scope|starting-style|media)$/u.test(name))
    return {
      selectors: outer.selectors,
      isOff: isOff || (name === 'media' && !holdsOnScreen(query)) || name === 'starting-style',
      declared: [],
    }
  return { selectors: null, isOff: true, declared: [] }
}

/** Each selector of a list within each of those around it. */
function nested(head: string, outer: readonly string[]): readonly string[] {
  const own = splitList(head)
  if (outer.length === 0) return own
  return own.flatMap((selector) =>
    outer
      .map((parent) =>
        selector.includes('&') ? selector.replaceAll('&', () => parent) : `${parent} ${selector.trim()}`,
      )
      .filter(({ length }) => length <= LONGEST_SELECTOR),
  )
}

/** The parts of a list between its commas, but for those in brackets. */
export function splitList(list: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const { index, 0: sign } of list.matchAll(/[()[\],]/gu)) {
    if (sign === ',' && depth === 0) {
      parts.push(list.slice(from, index).trim())
      from = index + 1
    } else if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') depth -= 1
  }
  return [...parts, list.slice(from).trim()].filter((part) => part !== '')
}

/** Whether rules for some media hold where the page is shown on a screen of a usual width. */
function holdsOnScreen(query: string): boolean {
  return splitList(query.toLowerCase()).some((one) => {
    if (/^(?:only\s+)?(?:print|speech|tty|aural|braille)\b|^not\s+(?:all|screen)\b/u.test(one)) return false
    if (
      /prefers-color-scheme:\s*dark|prefers-reduced-motion:\s*reduce|forced-colors|hover:\s*none/u.test(one)
    )
      return false
    return [...one.matchAll(/(min|max)-(?:device-)?width:\s*(\d+(?:\.\d+)?)(px|em|rem)/gu)].every(
      ([, side, number, unit]) => {
        const width = Number(number) * (unit === 'px' ? 1 : 16)
        return side === 'min' ? width <= SCREEN_WIDTH : width >= SCREEN_WIDTH
      },
    )
  })
}

/** A sheet without its comments; one that is not closed goes to the end. */
function withoutComments(sheet: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = sheet.indexOf('/*'); at >= 0; at = sheet.indexOf('/*', from)) {
    kept.push(sheet.slice(from, at), ' ')
    const end = sheet.indexOf('*/', at + 2)
    if (end < 0) return kept.join('')
    from = end + 2
  }
  return [...kept, sheet.slice(from)].join('')
}

function withVariables(rules: readonly SheetRule[]): readonly SheetRule[] {
  const values = new Map<string, string>()
  for (const { block } of rules)
    if (block.includes('--'))
      for (const [, name = '', value = ''] of block.matchAll(/(?:^|[;\s])(--[\w-]+)\s*:([^;]{0,200})/gu))
        if (!values.has(name)) values.set(name, value.trim())
  const replaced = (block: string, depth: number): string =>
    depth > DEEPEST_VARIABLE || !block.includes('var(')
      ? block
      : replaced(
          block.replace(
            /var\(\s*(--[\w-]+)\s*(?:,([^()]{0,200}))?\)/gu,
            (_, name: string, instead?: string) => values.get(name) ?? instead ?? '',
          ),
          depth + 1,
        )
  return rules.map((rule) => ({ ...rule, block: replaced(rule.block, 0).slice(0, LONGEST_BLOCK) }))
}

/** Declarations behind so many letters of a block are not read: variables may make it grow. */
const LONGEST_BLOCK = 20_000

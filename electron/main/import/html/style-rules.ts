import type { Rise } from '../marks/raised'
import { sightOf } from '../marks/sight'
import type { Paint } from '../marks/sight'
import { paintOf } from './grounds'
import { fits, keyOf, readSelector } from './selectors'
import type { Path, Styled } from './selectors'
import { readSheetRules } from './sheet-rules'

/** What the style of an element does to its words. */
export type WordStyle = {
  readonly struck?: true
  readonly raised?: Rise
  readonly space?: 'verbatim' | 'lines' | 'collapsed'
  readonly unnumbered?: true
  /** The colour of words that is also that of their ground. */
  readonly paint?: Paint
  /** How the items of a list are numbered, as HTML names it. */
  readonly numbers?: '1' | 'a' | 'A' | 'i' | 'I'
  readonly hidden?: boolean
  /** Whether it is seen where it is laid out: what is not may hold what is. */
  readonly visibility?: 'seen' | 'unseen'
  /** Cut off to nothing, or moved off the page: for who listens to the page, not for who looks at it. */
  readonly clipped?: true
  /** On a line or in a cell of its own, or on the line but apart from what stands beside it. */
  readonly apart?: 'line' | 'cell' | 'beside'
  /** What stands directly in it stands apart. */
  readonly partsContents?: true
}

type Rule = { readonly path: Path; readonly style: WordStyle; readonly content: string | null }

/** What styles do to words, by one name, class or id of the element. */
export type StyleRules = ReadonlyMap<string, readonly Rule[]>

/** A page with more style than this is read without it. */
const LONGEST_STYLES = 2_000_000
/** So many of the rules for one name, class or id are looked at. */
const MOST_RULES = 30

/** What a declaration block says of words (CSS 2 and CSS Text): only what changes how they are read. */
function readStyle(block: string): WordStyle {
  if (block === '') return {}
  const values = readDeclarations(block)
  const valueOf = (...properties: readonly string[]): string =>
    properties.map((property) => values.get(property) ?? '').join(' ')
  const space = valueOf('white-space', 'white-space-collapse')
    .trim()
    .match(/^(?:pre-line|preserve-breaks|pre|break-spaces|normal|nowrap|collapse)/u)?.[0]
  const raised = readRaised(values)
  return {
    ...(/\bline-through\b/u.test(valueOf('text-decoration', 'text-decoration-line')) ? { struck: true } : {}),
    ...(raised === null ? {} : { raised }),
    ...(space === undefined
      ? {}
      : {
          space: /^pre-line|^preserve-breaks/u.test(space)
            ? 'lines'
            : /^(?:pre|break)/u.test(space)
              ? 'verbatim'
              : 'collapsed',
        }),
    ...(/\bnone\b/u.test(valueOf('list-style', 'list-style-type')) ? { unnumbered: true } : {}),
    ...readNumbers(valueOf('list-style', 'list-style-type')),
    ...readHidden(valueOf),
    ...(isClipped(values) ? { clipped: true } : {}),
    ...readSameColor(block),
    ...readDisplay(values),
  }
}

/** Words in the colour of the ground that the same block gives them. */
function readSameColor(block: string): WordStyle {
  const paint = paintOf(block)
  return sightOf(paint) === 'seen' ? {} : { paint }
}

/** Not shown, or shown again by a rule that counts more; absent where nothing is said. */
function readHidden(valueOf: (...properties: readonly string[]) => string): WordStyle {
  const [display, visibility, opacity] = [valueOf('display'), valueOf('visibility'), valueOf('opacity')]
  if (/^(?:hidden|collapse)$/u.test(visibility) && display !== 'none')
    return { hidden: true, visibility: 'unseen' }
  const isHidden =
    display === 'none' ||
    /^0?(?:\.0+)?%?$/u.test(opacity || '1') ||
    /^0(?:\.0+)?(?:px|em|rem|pt|%)?$/u.test(valueOf('font-size')) ||
    /^-\d{3,}(?:px|em|rem|vw)$/u.test(valueOf('text-indent')) ||
    /^scale[xy]?\(\s*0\s*(?:,\s*0\s*)?\)$/u.test(valueOf('transform')) ||
    valueOf('content-visibility') === 'hidden' ||
    // A ground that shows through letters, or a shadow, is seen.
    (valueOf('color') === 'transparent' &&
      !/\S/u.test(valueOf('background', 'background-image', 'text-shadow')))
  if (isHidden) return { hidden: true }
  const seen: WordStyle = visibility === 'visible' ? { visibility: 'seen' } : {}
  return display !== '' || visibility !== '' || opacity !== '' ? { hidden: false, ...seen } : {}
}

function readNumbers(value: string): WordStyle {
  const [kind = ''] =
    /(?<![\w-])(?:decimal|(?:lower|upper)-(?:alpha|latin|roman))(?![\w-])/u.exec(value) ?? []
  if (kind === '') return {}
  if (kind === 'decimal') return { numbers: '1' }
  if (kind.endsWith('roman')) return { numbers: kind.startsWith('lower') ? 'i' : 'I' }
  return { numbers: kind.startsWith('lower') ? 'a' : 'A' }
}

type Declarations = ReadonlyMap<string, string>

/** The values of a block by their properties, without what says that they are important. */
function readDeclarations(block: string): Declarations {
  const values = new Map<string, string>()
  for (const declaration of block.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const property = withoutComments(declaration.slice(0, colon)).trim().toLowerCase()
    const value = declaration.slice(colon + 1).replace(/!\s*important/iu, '')
    values.set(property, value.trim().toLowerCase())
  }
  return values
}

/** Words without what stands from the first mark of a comment to the last. */
function withoutComments(words: string): string {
  const [start, end] = [words.indexOf('/*'), words.lastIndexOf('*/')]
  return start >= 0 && end >= start + 2 ? words.slice(0, start) + words.slice(end + 2) : words
}

/** Raised by a name, by a length, or by letters that are small and set high. */
function readRaised(values: Declarations): Rise | null {
  const variant = /(?:super|sub)$/u.exec(values.get('font-variant-position') ?? '')?.[0]
  if (variant) return variant === 'super' ? 'sup' : 'sub'
  const align = values.get('vertical-align') ?? ''
  if (align === 'super') return 'sup'
  if (align === 'sub') return 'sub'
  const isSmall = isSmallSize(values.get('font-size') ?? '')
  const rise = liftOf(align)
  if (rise !== 0 && (isSmall || Math.abs(rise) >= 0.25)) return rise > 0 ? 'sup' : 'sub'
  if (!isSmall) return null
  if (align === 'top' || align === 'text-top') return 'sup'
  if (values.get('position') !== 'relative') return null
  const lift = liftOf(values.get('bottom') ?? '') - liftOf(values.get('top') ?? '')
  return lift === 0 ? null : lift > 0 ? 'sup' : 'sub'
}

/** A length as a share of the size of the letters; 0 for what is none. */
function liftOf(value: string): number {
  const [, number = '0', unit = ''] = /^(-?(?:\d+\.?\d*|\.\d+))(em|rem|ex|%|px|pt)$/u.exec(value) ?? []
  const share = { em: 1, rem: 1, ex: 0.5, '%': 0.01, px: 1 / 16, pt: 1 / 12 }[unit] ?? 0
  return Number(number) * share
}

function isSmallSize(value: string): boolean {
  if (/^(?:smaller|x{1,2}-small)$/u.test(value)) return true
  const [, number, unit] = /^(\d+\.?\d*|\.\d+)(em|rem|%)$/u.exec(value) ?? []
  return number !== undefined && Number(number) * (unit === '%' ? 0.01 : 1) <= 0.85
}

/** The usual ways to keep words for screen readers alone. */
function isClipped(values: Declarations): boolean {
  if (!/^(?:absolute|fixed)/u.test(values.get('position') ?? '')) return false
  const off = ['left', 'top', 'right', 'text-indent'].some((property) =>
    /^-\d{3,}(?:\.\d+)?(?:px|em|rem|vw)$/u.test(values.get(property) ?? ''),
  )
  return (
    off ||
    /^rect\(\s*(?:(?:0|1px|0px|auto)[\s,]*){4}\)$/u.test(values.get('clip') ?? '') ||
    /^(?:inset\(\s*(?:50|100)%|circle\(0)/u.test(values.get('clip-path') ?? '')
  )
}

function readDisplay(values: Declarations): WordStyle {
  const display = values.get('display') ?? ''
  if (/^(?:absolute|fixed)/u.test(values.get('position') ?? '')) return { apart: 'beside' }
  const partsContents: WordStyle = /flex|grid/u.test(display) ? { partsContents: true } : {}
  if (display === 'table-cell') return { apart: 'cell' }
  if (display.startsWith('inline-')) return { apart: 'beside', ...partsContents }
  return /^(?:block|flow-root|flex|grid|table|table-row|table-caption|list-item)$/u.test(display)
    ? { apart: 'line', ...partsContents }
    : {}
}

/**
 * The rules of a page's style sheets that change how words are read. What hides holds for words within a line and for rows alone: a
 * sheet may hide a page until its script has run.
 */
export function readStyleRules(source: string, further: readonly string[] = []): StyleRules {
  const rules = new Map<string, Rule[]>()
  for (const sheet of [...further, ...sheetsOf(source)]) {
    if (!CHANGES_WORDS.test(sheet)) continue
    for (const { selector, block } of readSheetRules(sheet)) {
      if (!CHANGES_WORDS.test(block)) continue
      const path = readSelector(selector)
      if (path === null) continue
      const style = readStyle(block)
      const content = contentOf(block)
      if (content === null && Object.keys(style).length === 0) continue
      const key = keyOf(path)
      const known = rules.get(key)
      if (known) {
        known.push({ path, style, content })
        if (known.length > MOST_RULES) known.shift()
      } else rules.set(key, [{ path, style, content }])
    }
  }
  return rules
}

const CHANGES_WORDS =
  /line-through|vertical-align|white-space|list-style|display|position|visibility|opacity|font-size|text-indent|transform|transparent|content|quotes|background/iu

/** What a block writes beside words (CSS Generated Content); null where it says nothing of it. */
function contentOf(block: string): string | null {
  const content = /(?:^|[;\s])content\s*:\s*((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^;"'])+)/isu.exec(
    block,
  )?.[1]
  if (content !== undefined) return content.trim()
  return /(?:^|[;\s])quotes\s*:\s*none/iu.test(block) ? 'none' : null
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

/** The style of an element by the rules of its page, by names that speak for themselves, and its own; `around` is what it stands in, the innermost last. */
export function styleOf(
  element: Styled,
  own: string,
  rules: StyleRules,
  around: readonly Styled[],
): WordStyle {
  const named = styleOfNames(element)
  const written = readStyle(own)
  if (rules.size === 0) return { ...named, ...written }
  const applied = appliedTo(element, rules, around, null).map(({ style }) => style)
  const { hidden, ...style }: WordStyle = Object.assign({}, named, ...applied, written)
  return hidden && (written.hidden || HIDDEN_BY_SHEETS.has(element.name)) ? { ...style, hidden } : style
}

/** The rules for an element, or for what stands beside its words, those that count more last. */
export function appliedTo(
  element: Styled,
  rules: StyleRules,
  around: readonly Styled[],
  beside: Path['beside'],
): readonly Rule[] {
  return [element.name, ...element.marks, '']
    .flatMap((key) => rules.get(key) ?? [])
    .filter(({ path }) => path.beside === beside && fits(path, element, around))
    .toSorted((a, b) => a.path.weight - b.path.weight)
}

/** A sheet hides such elements with what is in them; of larger ones it may be the script that shows them. */
const HIDDEN_BY_SHEETS = new Set(
  'span,sup,sub,b,i,em,strong,u,a,small,abbr,mark,time,data,ins,label,tr,td,th'.split(','),
)

/** Where the sheet of a page is not in the file, names tell what it says. */
function styleOfNames({ name, marks }: Styled): WordStyle {
  if (!INLINE.has(name) || marks.size === 0) return {}
  const all = [...marks]
  return {
    ...(all.some((mark) => STRUCK_NAME.test(mark)) ? { struck: true } : {}),
    ...(all.some((mark) => RAISED_NAME.test(mark)) ? { raised: 'sup' } : {}),
    ...(all.some((mark) => LOWERED_NAME.test(mark)) ? { raised: 'sub' } : {}),
    ...(all.some((mark) => CLIPPED_NAME.test(mark)) ? { clipped: true } : {}),
  }
}

const INLINE = new Set('span,a,small,b,i,em,strong,u,font'.split(','))
const STRUCK_NAME = /^\.(?:strike|strike-?through|line-?through|struck|struck-?out|text-?strike)$/u
const RAISED_NAME =
  /^\.(?:sup|super-?script|(?:foot|end)?note-?(?:ref|reference|mark|marker|number|anchor|call)|fn-?ref)$/u
const CLIPPED_NAME =
  /^\.(?:sr-only|(?:u-)?visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text)$/u
const LOWERED_NAME = /^\.(?:sub|sub-?script)$/u

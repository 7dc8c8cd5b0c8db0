import quotationMarks from './quotation-marks.json'
import type { Styled } from './selectors'
import { appliedTo } from './style-rules'
import type { StyleRules } from './style-rules'

/** What is shown before and behind the words of an element though it is not written there. */
export type Beside = { readonly before: string; readonly after: string }

/** What is shown before and behind the words of an element: quotation marks (`<q>`), and words and figures of the sheets, but no ornaments. */
export function besideOf(element: Styled, rules: StyleRules, around: readonly Styled[]): Beside {
  if (rules.size === 0) return element.name === 'q' ? quotesAround(element, around) : NOTHING_BESIDE
  const write = (side: 'before' | 'after') => {
    const applied = appliedTo(element, rules, around, side)
    const isHidden = applied.findLast(({ style }) => style.hidden !== undefined)?.style.hidden
    const content = applied.findLast((rule) => rule.content !== null)?.content ?? null
    const isPlaced = applied.some(({ style }) => style.apart === 'beside')
    const words = isHidden || content === null ? '' : writeContent(content, element)
    return { content, words: words !== '' && isPlaced ? ` ${words} ` : words }
  }
  const [before, after] = [write('before'), write('after')]
  const isQuoted =
    element.name === 'q' &&
    !/^(?:none|normal|""|'')$/u.test(before.content ?? '') &&
    !appliedTo(element, rules, around, null).some(({ content }) => content === 'none')
  return isQuoted ? quotesAround(element, around) : { before: before.words, after: after.words }
}

const NOTHING_BESIDE: Beside = { before: '', after: '' }

/** The strings and attributes of a value of `content`; empty for signs, for pictures and for the letters of fonts of signs. */
function writeContent(content: string, { attributes, marks }: Styled): string {
  if (/url\(|gradient\(/iu.test(content) || [...marks].some((mark) => SIGNS.test(mark))) return ''
  const words = [...content.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)[^)]*\)/gsu)]
    .map(([, double, single, attribute]) =>
      attribute === undefined
        ? unescapeCss(double ?? single ?? '')
        : (attributes[attribute.toLowerCase()] ?? ''),
    )
    .join('')
  return /[\p{L}\p{N}]|^[-\u2010-\u2015\u2212.,:/%+~]$/u.test(words) &&
    !/\p{Co}/u.test(words) &&
    words.length <= LONGEST_CONTENT
    ? words
    : ''
}

/** Classes of fonts whose ligatures are signs, and of addresses that are written out behind links. */
const SIGNS = /icon|^\.fa[brs]?$|glyph|material-symbols/u
/** Longer words beside others are those of a tool tip. */
const LONGEST_CONTENT = 80

const unescapeCss = (words: string): string =>
  words.replace(/\\([0-9a-f]{1,6})\s?|\\(.)/giu, (_, code?: string, sign?: string) =>
    code === undefined ? (sign ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ffff)),
  )

const marksOf: Readonly<Record<string, readonly string[]>> = quotationMarks

/** The quotation marks that browsers set around `<q>`: those of the language around it, the second pair within a quotation. */
function quotesAround({ attributes }: Styled, around: readonly Styled[]): Beside {
  const language =
    attributes['lang'] ?? around.findLast((each) => each.attributes['lang'])?.attributes['lang'] ?? ''
  const tag = language.toLowerCase()
  const marks = marksOf[tag] ?? marksOf[tag.split('-')[0] ?? ''] ?? marksOf['en'] ?? []
  const inner = around.filter(({ name }) => name === 'q').length % 2 === 1 ? 2 : 0
  return { before: marks[inner] ?? '', after: marks[inner + 1] ?? '' }
}

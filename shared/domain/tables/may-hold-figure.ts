import type { Span } from '../span'
import { pattern } from '../text/pattern'
import type { LanguageTable } from './language-table'

/** Asked for by itself: both in one pattern take twice the time. */
const DIGIT = /[0-9٠-٩۰-۹½¼¾]/

/** The words for numbers of each language: to look for one, and to count them all. */
const patterns = new Map<LanguageTable['tag'], { readonly one: RegExp; readonly all: RegExp }>()

/** Whether a stretch of text has a digit or a number word at all: a quick look that spares most sentences the reading. */
export function mayHoldFigure(text: string, span: Span, table: LanguageTable): boolean {
  const part = text.slice(span.start, span.end)
  return DIGIT.test(part) || wordsOf(table).one.test(part)
}

const DIGITS = /[0-9٠-٩۰-۹½¼¾]+(?:[.,:/'’٬٫][0-9٠-٩۰-۹]+)*/g

/** How many numbers a text writes in digits. */
export function countNumerals(text: string): number {
  return text.match(DIGITS)?.length ?? 0
}

/** How many words for numbers a text has, or what looks like one; 0 where no capitals tell words apart. */
export function countNumberWords(text: string, table: LanguageTable): number {
  return table.capitals ? (text.match(wordsOf(table).all)?.length ?? 0) : 0
}

function wordsOf(table: LanguageTable): { readonly one: RegExp; readonly all: RegExp } {
  const known = patterns.get(table.tag)
  if (known !== undefined) return known
  const words = new Set([
    ...table.small.byFirst.keys(),
    ...table.hundred.keys(),
    ...table.vague.keys(),
    ...table.tens,
    ...[...table.scales.byFirst.keys()].filter((word) => word.length > 2),
    ...table.denominators.keys(),
    ...[...table.fixed.byLast.keys()].filter((word) => word.length > 2),
  ])
  // `\b` knows ASCII letters alone, and is twice as fast. Arabic writes prefixes on to words and tables fold its letters, so every such text is read.
  const made = !table.capitals
    ? { one: /[\u0600-\u06ff]/, all: /[\u0600-\u06ff]+/g }
    : [...words].every((word) => /^[a-z]/.test(word))
      ? { one: pattern('i')`\b(?:${[...words]})`, all: pattern('gi')`\b(?:${[...words]})` }
      : { one: pattern('iu')`(?<!\p{L})(?:${[...words]})`, all: pattern('giu')`(?<!\p{L})(?:${[...words]})` }
  patterns.set(table.tag, made)
  return made
}

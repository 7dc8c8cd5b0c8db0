import type { Span } from '../span'
import { pattern } from '../text/pattern'
import type { LanguageTable } from './languages/language-table'

/** Asked for by itself: both in one pattern take twice the time. */
const DIGIT = /[0-9٠-٩۰-۹½¼¾]/

const patterns = new Map<LanguageTable['tag'], RegExp>()

/** Whether a stretch of text has a digit or a number word at all: a quick look that spares most sentences the reading. */
export function mayHoldFigure(text: string, span: Span, table: LanguageTable): boolean {
  const part = text.slice(span.start, span.end)
  return DIGIT.test(part) || wordsOf(table).test(part)
}

function wordsOf(table: LanguageTable): RegExp {
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
  // Arabic writes prefixes on to words and tables fold its letters, so every such text is read.
  const made = table.capitals ? pattern('i')`\b${[...words]}` : /[\u0600-\u06ff]/
  patterns.set(table.tag, made)
  return made
}

import type { Span } from '../span'
import type { LanguageTable } from './languages/language-table'

const patterns = new Map<LanguageTable['tag'], RegExp>()

/** Whether a stretch of text has a digit or a number word at all: a quick look that spares most sentences the reading. */
export function mayHoldFigure(text: string, span: Span, table: LanguageTable): boolean {
  return patternOf(table).test(text.slice(span.start, span.end))
}

function patternOf(table: LanguageTable): RegExp {
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
  const names = table.capitals ? `\\b(?:${[...words].join('|')})` : '[\\u0600-\\u06ff]'
  const pattern = new RegExp(`[0-9٠-٩۰-۹½¼¾]|${names}`, 'i')
  patterns.set(table.tag, pattern)
  return pattern
}

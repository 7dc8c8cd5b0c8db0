import type { Span } from '../span'
import type { LanguageTable } from './languages/language-table'

const DIGIT = /[0-9٠-٩۰-۹]/

const patterns = new Map<string, RegExp>()

/** Whether a stretch of text has a digit or a number word at all: a quick look that spares most paragraphs the reading. */
export function mayHoldFigure(text: string, span: Span, table: LanguageTable): boolean {
  const part = text.slice(span.start, span.end)
  return DIGIT.test(part) || patternOf(table).test(part)
}

function patternOf(table: LanguageTable): RegExp {
  const known = patterns.get(table.tag)
  if (known !== undefined) return known
  const words = new Set([
    ...table.small.byFirst.keys(),
    ...table.hundred.keys(),
    ...table.vague.keys(),
    ...[...table.scales.byFirst.keys()].filter((word) => word.length > 2),
    ...table.denominators.keys(),
    ...[...table.fixed.byLast.keys()].filter((word) => word.length > 2),
  ])
  const pattern = table.capitals
    ? new RegExp(`(?<![\\p{L}])(?:${[...words].join('|')})`, 'iu')
    : new RegExp([...words].join('|'), 'u')
  patterns.set(table.tag, pattern)
  return pattern
}

import type { Quantity } from '../../schema/quantity'
import type { Span } from '../span'
import { lineAt } from '../text/split-paragraphs'
import type { QuantityContext } from './found-quantity'
import { languageTable } from './languages/language-tables'
import { readParagraph } from './read-paragraph'

/** A quantity with who says it, in the words of its sentence ('' where nobody is named). */
export type AttributedQuantity = Quantity & { readonly attribution: string }

/**
 * The quantity that a quote speaks of, read in its paragraph, so that the words around a short quote tell what it counts:
 * the first whose figure lies in the span, else the first whose expression touches it. Null where the span touches none.
 */
export function readQuantityAt(
  text: string,
  span: Span,
  context: QuantityContext = {},
): AttributedQuantity | null {
  const table = languageTable(context.language ?? 'en')
  const lines = {
    start: lineAt(text, span.start).start,
    end: lineAt(text, Math.max(span.start, span.end - 1)).end,
  }
  const found = readParagraph(text, lines, table, context.articleDate ?? '')
  const touches = (start: number, end: number) => start < span.end && end > span.start
  const hit =
    found.find(({ numberStart, numberEnd }) => touches(numberStart, numberEnd)) ??
    found.find(({ start, end }) => touches(start, end))
  if (hit === undefined) return null
  const { min, max, bound, unit, counted, scope, asOf, attribution } = hit
  return { min, max, bound, unit, counted, scope, asOf, attribution }
}

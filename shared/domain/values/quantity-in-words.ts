import type { Structure } from '../../schema/structure'
import { quantityInCell } from '../quantities/cells/cells-of-table'
import type { QuantityContext } from '../quantities/found-quantity'
import { readQuantityAt, type AttributedQuantity } from '../quantities/read-quantity-at'
import type { Span } from '../span'
import { checkQuantity } from './check-figure'

/**
 * The quantity that words speak of, null where they give none, or one that cannot be kept as they say it: a figure of more digits
 * than a number holds, fewer than no people. In a table it is read with the heads of its cell.
 */
export function quantityInWords(
  text: string,
  span: Span,
  context: QuantityContext,
  structure?: Structure,
): AttributedQuantity | null {
  const inCell = structure ? quantityInCell(text, span, context, structure) : null
  const read = inCell ?? readQuantityAt(text, span, context)
  if (read === null) return null
  // Minus nothing is nothing.
  const [min, max] = [read.min, read.max].map((end) => (end === null ? null : end + 0))
  const quantity = { ...read, min: min ?? null, max: max ?? null }
  return checkQuantity(quantity) === null ? quantity : null
}

import type { Structure } from '../../schema/structure'
import type { QuantityContext } from '../quantities/found-quantity'
import { readQuantityAt, type AttributedQuantity } from '../quantities/read-quantity-at'
import type { Span } from '../span'
import { cellAt } from '../structure/place-in-structure'
import type { HeadedCell } from '../structure/place-in-structure'
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
  const cell = structure ? cellAt(structure, text, span) : null
  const read = cell ? readInCell(text, span, cell, context) : readQuantityAt(text, span, context)
  if (read === null) return null
  // Minus nothing is nothing.
  const [min, max] = [read.min, read.max].map((end) => (end === null ? null : end + 0))
  const quantity = { ...read, min: min ?? null, max: max ?? null }
  return checkQuantity(quantity) === null ? quantity : null
}

/**
 * A quantity in a cell: what its own words say of it, and for the rest its heads. `Killed` above `96` is read as `96 Killed`; what
 * stands beside it, or has a figure of its own, as a year has, says where or of whom.
 */
function readInCell(
  text: string,
  { start, end }: Span,
  { cell, row, column }: HeadedCell,
  context: QuantityContext,
): AttributedQuantity | null {
  const words = (at: Span): string => text.slice(at.start, at.end).replace(/\s+/gu, ' ').trim()
  const heads = [...row, ...column].map(words)
  if (heads.length === 0) return readQuantityAt(text, { start, end }, context)
  const own = text.slice(cell.start, cell.end)
  const inCell = { start: start - cell.start, end: end - cell.start }
  const readAfter = (before: string): AttributedQuantity | null => {
    const by = before.length
    return readQuantityAt(before + own, { start: inCell.start + by, end: inCell.end + by }, context)
  }
  const counting = column.map(words).filter((head) => !/\p{N}/u.test(head))
  const head = counting.join(' ')
  const alone = readQuantityAt(own, inCell, context)
  const isTold = alone !== null && (alone.counted !== '' || alone.unit !== '')
  const read = isTold
    ? alone
    : // A figure that stands all alone is read where something leads up to it.
      (readQuantityAt(head === '' ? own : `${own} ${lowerFirst(head)}`, inCell, context) ??
      readAfter(`${heads.join(' ').replace(/\p{N}/gu, '')}: `))
  if (read === null) return null
  const besides = heads.filter((each) => !counting.includes(each)).join(', ')
  return {
    ...read,
    counted: read.counted || (read.unit === '' ? head : ''),
    scope: besides.includes(read.scope) ? besides : read.scope,
  }
}

/** A head begins with a capital because it stands first; a name or a short form has others. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

import type { Quantity } from '../../schema/quantity'
import type { Span } from '../span'

/** A figure in its sentence, as a sum is read from it: `sentenceStart` says where that begins in the text. */
export type StatedFigure = Span & {
  readonly quantity: Quantity
  readonly sentence: string
  readonly sentenceStart: number
}

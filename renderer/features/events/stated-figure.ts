import { describeWithUnit } from '../../../shared/domain/describe/describe-quantity'
import type { DecidedFigure } from '../../../shared/schema/decision'
import { words } from '../../../shared/words/words'

/** A figure with its source, in words. */
export function statedFigure({ quantity, source }: Pick<DecidedFigure, 'quantity' | 'source'>): string {
  return words.ledger.decided.option(describeWithUnit(quantity), source)
}

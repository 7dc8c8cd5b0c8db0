import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Bound, Quantity } from '../../schema/quantity'
import { words } from '../../words/words'
import { checkQuantity } from '../values/check-figure'
import type { FigureFault } from '../values/check-figure'
import { formatFigure } from '../describe/format-figure'
import { withFields } from './with-fields'
import type { FieldsOf } from './with-fields'

/**
 * The quantity of a claim after a change: a whole new one, none (null), or the one that it has now with some of its fields set
 * anew. A bound that is set by itself keeps the end that it speaks of.
 */
export function changedQuantity(
  now: Quantity | null,
  change: FieldsOf<Quantity> | null,
): Result<Quantity | null> {
  if (change === null || isWhole(change)) return ok(change)
  if (now === null) return err('not-found', words.refusals.quantity.gone)
  const { bound, min, max } = change
  const kept = bound !== undefined && min === undefined && max === undefined ? endsUnder(now, bound) : {}
  const { vague: _, ...figure } = now
  const { unit } = change
  const isFigureSet = [bound, min, max, unit].some((field) => field !== undefined)
  // What was set by hand is no longer read by a rule.
  const next = withFields(isFigureSet ? figure : now, { ...change, ...kept })
  const fault = isFigureSet ? checkQuantity(next) : null
  // A quantity from before this was refused can still be put right one end at a time.
  const wasSo = fault !== 'range-ends-below-its-start' && fault === checkQuantity(now)
  return fault === null || wasSo ? ok(next) : refusedQuantity(fault, next)
}

function refusedQuantity(fault: FigureFault, { min, max, unit }: Quantity): Result<never> {
  const said = words.refusals.quantity
  const endOf = (figure: number | null): string => (figure === null ? said.openEnd : formatFigure(figure))
  const range = said.range(endOf(min), endOf(max))
  return err(
    'invalid-input',
    fault === 'range-ends-below-its-start' ? said.endsBelowStart(range) : said.cannotBe(range, unit),
  )
}

function isWhole(change: FieldsOf<Quantity>): change is Quantity {
  const { min, max, bound, unit, counted, scope, asOf } = change
  return [min, max, bound, unit, counted, scope, asOf].every((field) => field !== undefined)
}

/** The ends of the same figure under another bound. */
function endsUnder({ min, max }: Quantity, bound: Bound): Pick<Quantity, 'min' | 'max'> {
  const figure = min ?? max
  switch (bound) {
    case 'exact':
      return { min: figure, max: figure }
    case 'at least':
    case 'more than':
      return { min: figure, max: null }
    case 'at most':
    case 'fewer than':
      return { min: null, max: max ?? min }
    case 'about':
    case 'between':
      return { min: figure, max: max ?? min }
  }
}

import { z } from 'zod'
import { Id } from '../../schema/common'
import { EventClarity } from '../../schema/decision'
import { ResolutionMethod } from '../../schema/resolution-method'
import { FigureOfSource, FigureToDecide, Measure, Text } from '../inputs'
import { id, nothing, operation, saves } from '../operation'

/** What the measures of an event come to. */
export const decisionOperations = {
  /** Says what a measure of an event comes to, in place of what was said before: figures that sources state, or calculations. */
  decideMeasure: operation(
    z.object({
      id: Id,
      measure: Measure,
      method: ResolutionMethod,
      best: FigureToDecide.nullable(),
      low: FigureToDecide.nullable(),
      high: FigureToDecide.nullable(),
      reason: Text.min(1),
      sources: z.int().nonnegative(),
      clarity: EventClarity.nullable(),
    }),
    nothing,
    saves('event'),
  ),
  /** Takes back what was decided of a measure. */
  reopenMeasure: operation(z.object({ id: Id, measure: Measure }), nothing, saves('event')),
  /** Adds figures up, as evidence for a measure. */
  addCalculation: operation(
    z.object({ id: Id, measure: Measure, parts: z.array(FigureOfSource).min(2).max(100) }),
    id,
    saves('event'),
  ),
  removeCalculation: operation(z.object({ id: Id, calculationId: Id }), nothing, saves('event')),
} as const

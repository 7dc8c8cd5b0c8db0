import { z } from 'zod'
import { Anchor } from './anchor'
import { Id, Instant } from './common'
import { Quantity } from './quantity'
import { ResolutionMethod } from './resolution-method'

/** The identity of a measure within an event: its role, group and dimension, and the place that tells it from others. */
export const MeasureKey = z.object({
  role: z.string(),
  group: z.string(),
  dimension: z.string(),
  place: z.string(),
})
export type MeasureKey = z.infer<typeof MeasureKey>

/** A figure as it stands in an article, under the name that its source had then. */
export const CitedFigure = z.object({
  quantity: Quantity,
  source: z.string(),
  articleId: Id,
  anchor: Anchor,
})
export type CitedFigure = z.infer<typeof CitedFigure>

/** Figures added up by the journalist, as evidence for a measure: 140 + 96 = 236. */
export const Calculation = z.object({
  id: Id,
  measure: MeasureKey,
  parts: z.array(CitedFigure).min(2),
  by: z.string(),
  at: Instant,
})
export type Calculation = z.infer<typeof Calculation>

/** A figure that was decided on: one that is cited, or a calculation as it was then. */
export const DecidedFigure = z.union([
  CitedFigure,
  z.object({ quantity: Quantity, source: z.string(), calculation: z.array(CitedFigure).min(2) }),
])
export type DecidedFigure = z.infer<typeof DecidedFigure>

/** How sure it is what happened: as UCDP says of an event, clear or summed up from several. */
export const EventClarity = z.enum(['clear', 'less clear'])
export type EventClarity = z.infer<typeof EventClarity>

/** What the journalist decided of a measure; each figure is null where none was chosen, or no source states one. */
export const Decision = z.object({
  measure: MeasureKey,
  method: ResolutionMethod,
  best: DecidedFigure.nullable(),
  low: DecidedFigure.nullable(),
  high: DecidedFigure.nullable(),
  reason: z.string().min(1),
  /** In how many independent sources the measure stood then. */
  sources: z.int().nonnegative(),
  clarity: EventClarity.nullable(),
  by: z.string(),
  at: Instant,
})
export type Decision = z.infer<typeof Decision>

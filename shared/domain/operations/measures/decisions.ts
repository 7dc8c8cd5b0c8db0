import { ok, type Result } from '../../../result'
import type { CitedFigure, DecidedFigure, Decision, EventClarity, MeasureKey } from '../../../schema/decision'
import type { Edit } from '../../../schema/document'
import type { Event } from '../../../schema/event'
import type { Quantity } from '../../../schema/quantity'
import type { ResolutionMethod } from '../../../schema/resolution-method'
import { describeAnchor } from '../../anchors/describe-anchor'
import { shrinkToText } from '../../anchors/shrink-to-text'
import { sumOf } from '../../values/add-up'
import { intervalOf } from '../../values/interval'
import { isSameMeasure } from '../../values/measure-key'
import { type PlaceInText, textChanged } from '../claims'
import { refuse } from '../event-refusal'
import { findDocument } from '../find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from '../operation'

/** A figure at its place, with the present name of its source. */
export type FigureAsked = {
  readonly place: PlaceInText
  readonly quantity: Quantity
  readonly source: string
}

/** A figure that is decided on: one that stands in an article, or a calculation of the same measure. */
export type DecidedAsked = FigureAsked | { readonly calculationId: string; readonly source: string }

/** Says what a measure of an event comes to, in place of what was said before. */
export function decideMeasure(
  documents: Documents,
  input: {
    readonly id: string
    readonly measure: MeasureKey
    readonly method: ResolutionMethod
    readonly best: DecidedAsked | null
    readonly low: DecidedAsked | null
    readonly high: DecidedAsked | null
    readonly reason: string
    readonly sources: number
    readonly clarity: EventClarity | null
  },
  { now, by }: Circumstances,
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const reason = input.reason.trim()
  if (!reason) return refuse('noReason')
  const best = decided(documents, event.value, input.measure, input.best)
  if (!best.ok) return best
  const low = decided(documents, event.value, input.measure, input.low)
  if (!low.ok) return low
  const high = decided(documents, event.value, input.measure, input.high)
  if (!high.ok) return high
  if (low.value && high.value) {
    const [from, to] = [intervalOf(low.value.quantity, true), intervalOf(high.value.quantity, true)]
    if (from.low > to.high) return refuse('rangeOrder')
  }
  const decision: Decision = {
    measure: input.measure,
    method: input.method,
    best: best.value,
    low: low.value,
    high: high.value,
    reason,
    sources: input.sources,
    clarity: input.clarity,
    by,
    at: now,
  }
  return ok({
    edits: [put({ ...event.value, decisions: [...others(event.value, input.measure), decision] })],
  })
}

/** Takes back what was decided of a measure. */
export function reopenMeasure(
  documents: Documents,
  input: { readonly id: string; readonly measure: MeasureKey },
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const decisions = others(event.value, input.measure)
  if (decisions.length === (event.value.decisions ?? []).length) return refuse('goneDecision')
  return ok({ edits: [put({ ...event.value, decisions })] })
}

/** Adds figures up, as evidence for a measure of an event. */
export function addCalculation(
  documents: Documents,
  input: {
    readonly id: string
    readonly measure: MeasureKey
    readonly parts: readonly FigureAsked[]
  },
  { now, by, newId }: Circumstances,
): MadeOutcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const parts: CitedFigure[] = []
  for (const part of input.parts) {
    const cited = cite(documents, part)
    if (!cited.ok) return cited
    parts.push(cited.value)
  }
  const places = new Set(parts.map(({ articleId, anchor }) => `${articleId} ${anchor.start}`))
  if (parts.length < 2 || places.size < parts.length) return refuse('noSum')
  const id = newId()
  const calculation = { id, measure: input.measure, parts, by, at: now }
  const calculations = [...(event.value.calculations ?? []), calculation]
  return ok({ id, edits: [put({ ...event.value, calculations })] })
}

export function removeCalculation(
  documents: Documents,
  input: { readonly id: string; readonly calculationId: string },
): Outcome {
  const event = findDocument(documents, 'event', input.id)
  if (!event.ok) return event
  const before = event.value.calculations ?? []
  const calculations = before.filter(({ id }) => id !== input.calculationId)
  if (calculations.length === before.length) return refuse('goneCalculation')
  return ok({ edits: [put({ ...event.value, calculations })] })
}

function decided(
  documents: Documents,
  { calculations = [] }: Event,
  measure: MeasureKey,
  asked: DecidedAsked | null,
): Result<DecidedFigure | null> {
  if (asked === null) return ok(null)
  if ('place' in asked) return cite(documents, asked)
  const calculation = calculations.find(
    (each) => each.id === asked.calculationId && isSameMeasure(each.measure, measure),
  )
  const quantity = calculation && sumOf(calculation.parts)
  if (!quantity) return refuse('goneCalculation')
  return ok({ quantity, source: asked.source, calculation: calculation.parts })
}

function cite(documents: Documents, { place, quantity, source }: FigureAsked): Result<CitedFigure> {
  const article = findDocument(documents, 'article', place.articleId)
  if (!article.ok) return article
  if (article.value.revisions.at(-1)?.textHash !== place.textHash) return textChanged()
  const words = shrinkToText(place.text, place.span)
  if (!words) return refuse('noWords')
  return ok({
    quantity,
    source,
    articleId: place.articleId,
    anchor: describeAnchor(place.text, words),
  })
}

/** What was decided of the other measures. */
function others({ decisions = [] }: Event, measure: MeasureKey): Decision[] {
  return decisions.filter((decision) => !isSameMeasure(decision.measure, measure))
}

function put(event: Event): Edit {
  return { kind: 'event', id: event.id, value: event }
}

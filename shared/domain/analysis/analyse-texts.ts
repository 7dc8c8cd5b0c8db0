import { findConflicts } from '../conflicts/find-conflicts'
import type { ConflictSuggestion } from '../conflicts/find-conflicts'
import { findDateConflicts } from '../conflicts/find-date-conflicts'
import type { DateConflict } from '../conflicts/find-date-conflicts'
import { measureDocument } from '../conflicts/measure-document'
import type { ClaimedQuantity } from '../conflicts/measure-document'
import type { Measured } from '../conflicts/measured'
import type { EventDate } from '../conflicts/event-date'
import { readEventDates } from '../conflicts/read-event-dates'
import { findCopiesInSteps } from '../copies/find-copies'
import type { CopyPair } from '../copies/find-copies'
import { readQuantities } from '../quantities/read-quantities'
import type { FoundQuantity } from '../quantities/read-quantities'
import { groupOfCopies } from './group-of-copies'

/** A text to analyse, with what is known of it. */
export type AnalysedText = {
  readonly id: string
  readonly text: string
  /** BCP 47; empty where unknown, and then read as English. */
  readonly language: string
  /** EDTF; empty where unknown. */
  readonly date: string
  /** The group of copies that the journalist put it in; empty where nobody did. */
  readonly independenceGroup: string
  readonly claimed: readonly ClaimedQuantity[]
}

export type TextAnalysis = {
  readonly quantities: readonly (readonly FoundQuantity[])[]
  readonly conflicts: readonly (ConflictSuggestion | DateConflict)[]
  readonly copies: readonly CopyPair[]
}

/** What was read in a text before; the same text in the same language and of the same date is not read twice. */
export type ReadQuantities = (text: AnalysedText) => readonly FoundQuantity[]

export const readAnew: ReadQuantities = ({ text, language, date }) =>
  readQuantities(text, { language: language || 'en', articleDate: date })

const STEP = 20

/**
 * Reads all quantities, finds the copies, and compares what speaks of the same thing, in steps of some milliseconds.
 * Yields the share that is done, from 0 to 1; to leave it is to cancel.
 */
export function* analyseInSteps(
  texts: readonly AnalysedText[],
  read: ReadQuantities = readAnew,
): Generator<number, TextAnalysis> {
  const share = (phase: number, done: number): number => (phase + done / texts.length) / 3
  const quantities: (readonly FoundQuantity[])[] = []
  for (const [index, text] of texts.entries()) {
    quantities.push(read(text))
    if (index % STEP === STEP - 1) yield share(0, index + 1)
  }
  const search = findCopiesInSteps(texts)
  let step = search.next()
  while (step.done !== true) {
    yield share(1, step.value)
    step = search.next()
  }
  const copies = step.value
  const group = groupOfCopies(texts, copies)
  const documents = texts.map((text) => ({
    ...text,
    articleDate: text.date,
    independenceGroup: group.get(text.id) ?? '',
  }))
  const measured: (readonly Measured[])[] = []
  const dates: (readonly EventDate[])[] = []
  for (const [index, document] of documents.entries()) {
    measured.push(measureDocument(document, quantities[index] ?? [], document.claimed))
    dates.push(readEventDates(document))
    if (index % STEP === STEP - 1) yield share(2, index + 1)
  }
  const conflicts = [...findConflicts(measured.flat()), ...findDateConflicts(dates.flat())]
  return { quantities, conflicts, copies }
}

/** The same in one go. */
export function analyseTexts(texts: readonly AnalysedText[]): TextAnalysis {
  const steps = analyseInSteps(texts)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

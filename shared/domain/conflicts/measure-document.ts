import type { Quantity } from '../../schema/quantity'
import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { eventOf } from './event-of'
import { mainNames } from './main-names'
import type { Measured } from './measured'

/** A text, and the group of copies it belongs to ('' where it stands for itself). */
export type MeasuredDocument = {
  readonly id: string
  readonly text: string
  readonly independenceGroup: string
}

/** A quantity read in a text: what `readQuantities` gives. */
export type StandingQuantity = Quantity & Span & { readonly attribution: string }

/** A quantity that a claim states at one of its occurrences. */
export type ClaimedQuantity = Span & { readonly claimId: string; readonly quantity: Quantity }

const namesKept = 6

/**
 * Places the quantities of one document in their surroundings, in the order of the text. Where a claim covers a
 * quantity that was read, the claim's takes its place: the journalist knows better.
 */
export function measureDocument(
  document: MeasuredDocument,
  found: readonly StandingQuantity[],
  claimed: readonly ClaimedQuantity[] = [],
): readonly Measured[] {
  if (found.length === 0 && claimed.length === 0) return []
  const { id, text, independenceGroup } = document
  const sentences = splitSentences(text)
  const names = mainNames(text, namesKept)
  const mainEvent = eventOf(
    sentences
      .slice(0, 4)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  )
  const place = (quantity: Quantity, span: Span, attribution: string, claimId: string | null): Measured => {
    const around = sentences.findLast(({ start }) => start <= span.start) ?? { start: 0, end: text.length }
    const sentence = text.slice(around.start, Math.max(around.end, span.end))
    return {
      quantity,
      documentId: id,
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      attribution,
      origin: independenceGroup === '' ? id : independenceGroup,
      claimId,
      sentence,
      sentenceStart: around.start,
      event: eventOf(sentence) || mainEvent,
      names,
    }
  }
  const unclaimed = found.filter(
    (quantity) => !claimed.some(({ start, end }) => start < quantity.end && end > quantity.start),
  )
  return [
    ...unclaimed.map((each) => place(bare(each), each, each.attribution, null)),
    ...claimed.map((each) => place(each.quantity, each, '', each.claimId)),
  ].toSorted((a, b) => a.start - b.start)
}

function bare({ min, max, bound, unit, counted, scope, asOf }: Quantity): Quantity {
  return { min, max, bound, unit, counted, scope, asOf }
}

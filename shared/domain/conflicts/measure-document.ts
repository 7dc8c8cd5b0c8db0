import type { Edtf } from '../../schema/common'
import type { Quantity } from '../../schema/quantity'
import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { parseEdtf } from '../time/edtf'
import { eventOf } from './event-of'
import { mainNames } from './main-names'
import type { Measured } from './measured'
import { unitScale } from './unit-scale'

export type MeasuredDocument = {
  readonly id: string
  readonly text: string
  /** The group of copies it belongs to, '' where it stands for itself. */
  readonly independenceGroup: string
  /** When it was published, '' where that is not known. */
  readonly articleDate: Edtf
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
  const { id, text, independenceGroup, articleDate } = document
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
      quantity: untilArticle(withEvent(quantity, text, span), articleDate),
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

/**
 * A duration right before or after the event that it is the length of ("five-year conflict", "the war has lasted six
 * years") counts just that; so it can be compared.
 */
function withEvent(quantity: Quantity, text: string, { start, end }: Span): Quantity {
  if (quantity.counted !== '' || unitScale(quantity.unit).dimension !== 'duration') return quantity
  const after = /^[- ](?:old )?(?:[a-z]+ )?(?:war|conflict|crisis|siege|uprising|insurgency)\b/i.exec(
    text.slice(end, end + 40),
  )
  const before =
    /\b(?:war|conflict|crisis|siege|uprising|insurgency)\b,? (?:which )?(?:has |had |have )?(?:lasted|raged for|dragged on for|lasting)\s(?:\w+\s){0,2}$/i.exec(
      text.slice(Math.max(0, start - 70), start),
    )
  const event = eventOf(after?.[0] ?? before?.[0] ?? '')
  return event === '' ? quantity : { ...quantity, counted: `length of the ${event}` }
}

/** What was counted "since March 2011" was counted up to the day of the article, where that is known. */
function untilArticle(quantity: Quantity, articleDate: Edtf): Quantity {
  const { asOf } = quantity
  if (asOf === null || !asOf.date.endsWith('/..') || articleDate === '' || articleDate.includes('/'))
    return quantity
  const date = `${asOf.date.slice(0, -2)}${articleDate}`
  return parseEdtf(date) === null ? quantity : { ...quantity, asOf: { ...asOf, date } }
}

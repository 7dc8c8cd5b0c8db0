import { lastBefore } from '../anchors/last-before'
import type { Edtf } from '../../schema/common'
import type { Quantity } from '../../schema/quantity'
import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { parseEdtf } from '../time/edtf'
import { ofItsPurpose } from './amount-of'
import { countedKey } from './counted-thing'
import { eventOf } from './event-of'
import { ofItsEvent } from './length-of-event'
import type { Incident } from './incident'
import { isCountry } from './is-country'
import { mainNames } from './main-names'
import { mainPlaces } from './main-places'
import type { Measured } from './measured'
import { unitScale } from './unit-scale'
import { momentOfDay } from './moment-of-day'
import { nameKey } from './name-key'
import { ofItsSubject } from './of-its-subject'
import { regionsIn } from './regions-in'
import { sitesOf } from './sites'

export type MeasuredDocument = {
  readonly id: string
  readonly text: string
  /** The group of copies it belongs to, '' where it stands for itself. */
  readonly independenceGroup: string
  /** When it was published, '' where that is not known. */
  readonly articleDate: Edtf
  /** BCP 47; '' where unknown, and then read as English. */
  readonly language: string
}

/** A quantity read in a text: what `readQuantities` gives. */
export type StandingQuantity = Quantity & Span & { readonly attribution: string }

/** A quantity that a claim states at one of its occurrences. */
export type ClaimedQuantity = Span & { readonly claimId: string; readonly quantity: Quantity }

const namesKept = 6
/** "an hour after the attack on the airport": what follows speaks of another incident. */
const LATER = /\b(?:hours?|days?|weeks?|months?|years?)\s(?:after|before)\b[^.]*/gi

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
  const { id, text, independenceGroup, articleDate, language } = document
  const sentences = splitSentences(text)
  const mentioned = mainNames(text, namesKept * 2, language)
  const names = mentioned.slice(0, namesKept)
  const places = mainPlaces(text, mentioned).slice(0, namesKept)
  const lede = sentences
    .slice(0, 2)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
  const event = (passage: string): string => (canTellNames(text, names) ? eventOf(passage, language) : '')
  const mainEvent = event(
    sentences
      .slice(0, 4)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  )
  const topic = sentences
    .slice(0, 4)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => event(sentence) === mainEvent && mainEvent !== '')
    .join(' ')
  const place = (quantity: Quantity, span: Span, attribution: string, claimId: string | null): Measured => {
    const around = lastBefore(sentences, span.start, ({ start }) => start) ?? { start: 0, end: text.length }
    const sentence = text.slice(around.start, Math.max(around.end, span.end))
    const happened = event(sentence) || mainEvent
    const dated = untilArticle(
      ofItsSubject(
        notWhereFrom(ofItsPurpose(ofItsEvent(quantity, text, span), text, span), sentence),
        sentence,
        span.start - around.start,
      ),
      articleDate,
    )
    return {
      quantity: dated,
      documentId: id,
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      attribution,
      origin: independenceGroup === '' ? id : independenceGroup,
      claimId,
      sentence,
      sentenceStart: around.start,
      event: happened,
      names,
      places,
      incident: {
        ...daysOf(dated),
        sites: sitesOf(`${sentence.replace(LATER, '')} ${lede.replace(LATER, '')}`),
        moment: momentOfDay(sentence),
        isWide: isWide(dated.scope, sentence),
        topic: happened === mainEvent ? topic : '',
        toldOn: articleDate,
      },
    }
  }
  const unclaimed = found.filter(
    (quantity) => !claimed.some(({ start, end }) => start < quantity.end && end > quantity.start),
  )
  return [
    ...unclaimed.map((each) =>
      place(inAPlace(withPurpose(each, text), language), each, each.attribution, null),
    ),
    ...claimed.map((each) => place(each.quantity, each, '', each.claimId)),
  ].toSorted((a, b) => a.start - b.start)
}

/** The first and the last day that a figure is dated to; null where that is open or not known. */
function daysOf({ asOf }: Quantity): Pick<Incident, 'from' | 'to'> {
  const period = asOf === null ? null : parseEdtf(asOf.date)
  if (period === null || !period.yearKnown) return { from: null, to: null }
  return { from: period.from, to: period.to }
}

/** What was read; an amount of money counts its purpose ("invest … in its railway" is spending), where one is named. */
function withPurpose(found: StandingQuantity, text: string): Quantity {
  const { min, max, bound, counted, scope, asOf } = found
  const unit = peopleIn(found)
  const purpose = ofItsPurpose({ ...found, counted: '' }, text, found).counted
  return { min, max, bound, unit, counted: purpose || counted, scope, asOf }
}

/** Who were killed or arrested are people, also where the language's word for them is in no table (`mineros`). */
function peopleIn({ unit, counted }: Quantity): string {
  return ofPeople.has(countedKey(counted)) && unitScale(unit).dimension !== 'person' ? 'people' : unit
}

const ofPeople = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'arrested',
  'displaced',
  'evacuated',
  'rescued',
  'trapped',
  'abducted',
])

/**
 * Whether a text that names nothing is known to name nothing. Where a script has no capitals it is not: figures of its events
 * are then not held against those of others.
 */
function canTellNames(text: string, names: readonly string[]): boolean {
  return names.length > 0 || /\p{Lu}/u.test(text)
}

/** Leaves out of a scope that was read what is an event and no place: "killed in the earthquake". */
function inAPlace(quantity: Quantity, language: string): Quantity {
  const { scope } = quantity
  if (scope === '' || scope.startsWith('by ') || eventOf(scope, language) === '') return quantity
  const parts = scope.split(', ').filter((part) => eventOf(part, language) === '')
  return { ...quantity, scope: parts.join(', ') }
}

/** Whether a place is a country, or what the sentence calls a state or a province. */
function isWide(scope: string, sentence: string): boolean {
  return scope !== '' && (isCountry(nameKey(scope)) || regionsIn(sentence).includes(scope))
}

/** "€480 million, with two-thirds coming from Brussels": who gives money is not where it goes. */
function notWhereFrom(quantity: Quantity, sentence: string): Quantity {
  const isGiver =
    /^[A-Z]{3}$/.test(quantity.unit) && quantity.scope !== '' && sentence.includes(`from ${quantity.scope}`)
  return isGiver ? { ...quantity, scope: '' } : quantity
}

/** What was counted "since March 2011" was counted up to the day of the article, where that is known. */
function untilArticle(quantity: Quantity, articleDate: Edtf): Quantity {
  const { asOf } = quantity
  if (asOf === null || !asOf.date.endsWith('/..') || articleDate === '' || articleDate.includes('/'))
    return quantity
  const date = `${asOf.date.slice(0, -2)}${articleDate}`
  return parseEdtf(date) === null ? quantity : { ...quantity, asOf: { ...asOf, date } }
}

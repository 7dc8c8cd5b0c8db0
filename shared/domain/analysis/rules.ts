import { createLinker, type Linker, type Mentions } from '../conflicts/create-linker'
import { type ClaimedQuantity, measureDocument } from '../conflicts/measure-document'
import { readEventDates } from '../conflicts/read-event-dates'
import type { Measured } from '../conflicts/measured'
import type { EventDate } from '../conflicts/event-date'
import { type FoundQuantity, readQuantities } from '../quantities/read-quantities'

/** A text to be read, with what is known of it. */
export type TextToRead = {
  readonly id: string
  readonly text: string
  /** BCP 47; empty where unknown, and then read as English. */
  readonly language: string
  /** EDTF; empty where unknown. */
  readonly date: string
}

/** What one text says by itself, whatever other texts there are. */
export type Reading = {
  readonly quantities: readonly FoundQuantity[]
  readonly dates: readonly EventDate[]
}

/**
 * The rules that an analysis goes by, exchanged as one: how a text is read, what of that can be compared, and how it is compared
 * with what other texts say.
 */
export type Rules = {
  readonly read: (text: TextToRead) => Reading
  /**
   * What a text mentions, with the quantities that claims state in it; `group` are the texts that count as one with it, '' where
   * it stands for itself.
   */
  readonly mention: (
    text: TextToRead,
    reading: Reading,
    claimed: readonly ClaimedQuantity[],
    group: string,
  ) => Mentions
  readonly createLinker: () => Linker
}

/** The rules for figures and dates. */
export const figureRules: Rules = {
  read: (text) => ({
    quantities: readQuantities(text.text, { language: text.language || 'en', articleDate: text.date }),
    dates: readEventDates({ ...text, articleDate: text.date, independenceGroup: '' }),
  }),
  mention: (text, { quantities, dates }, claimed, group) => ({
    measured: measureDocument(
      { ...text, articleDate: text.date, independenceGroup: group },
      quantities,
      claimed,
    ),
    dates: group === '' ? dates : dates.map((date) => ({ ...date, origin: group })),
  }),
  createLinker,
}

/** The same mentions, told by texts that count as one with others, or by one that stands for itself (''). */
export function ofGroup(id: string, { measured, dates }: Mentions, group: string): Mentions {
  const origin = group === '' ? id : group
  return {
    measured: measured.map((each) => ({ ...each, origin })),
    dates: dates.map((each) => ({ ...each, origin })),
  }
}

/** The same mentions, those of before where they say the same: what did not change is not compared anew. */
export function keepingSame(now: Mentions, before: Mentions): Mentions {
  const known = new Map(before.measured.map((measured) => [placeOf(measured), measured]))
  return {
    measured: now.measured.map((each) => {
      const same = known.get(placeOf(each))
      return same && saysTheSame(same, each) ? same : each
    }),
    dates: saysTheSame(now.dates, before.dates) ? before.dates : now.dates,
  }
}

function placeOf({ start, end, claimId }: Measured): string {
  return `${start} ${end} ${claimId ?? ''}`
}

function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

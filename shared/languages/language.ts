/**
 * What reading mentions needs to know of a language: words and nothing else. A list holds words or phrases parted by commas,
 * in small letters; an empty list makes the rules that ask for it silent in that language.
 */
export type Language = {
  /** BCP 47, the first part. */
  readonly tag: string
  /** How a date of three numbers parted by slashes is meant. */
  readonly slashDate: 'month first' | 'day first'
  /** What leads a line that says when the page was made: `published`, `updated`. */
  readonly publishing: string
  /** Words that count a period back from the day of the text: `two days ago`. */
  readonly ago: string
  /** Days and periods counted from the day of the text; `by` in units. */
  readonly relative: readonly RelativePeriod[]
  /** `last Friday`, `last April`: before a weekday or month, the one before now. */
  readonly last: string
  /** Parts of a day, by the hours that they lie between. */
  readonly dayParts: readonly DayPart[]
  readonly beforeNoon: string
  readonly afterNoon: string
  /** Named times of day, by their minute. */
  readonly namedTimes: Readonly<Record<string, number>>
  /** What leads to a bare time of day: `at 1330`, `around 7`. */
  readonly leadsToTime: string
  /** The early, the middle and the last part of a period. */
  readonly partsOfPeriod: Readonly<Record<'early' | 'mid' | 'late', string>>
  /** What says that a sentence tells of another time or event than the text: `previously`, `in the past`. */
  readonly background: string
  /** What makes the figure behind it a part of one told before: `including`, `among them`. */
  readonly part: string
  /** What makes a figure come on top of one told before: `another`, `others`. */
  readonly further: string
  /** What makes a figure a sum over a longer time or a wider place: `so far`, `in all`. */
  readonly running: string
  /** What says that a count has changed since it was told: `rose to`, `up from`. */
  readonly changed: string
  /** What says that something is planned, feared or possible. */
  readonly unreal: string
  /** What denies: `no`, `not`, `denied`. */
  readonly negation: string
  /** The determiners that make a count of nothing: `no casualties`. */
  readonly none: string
  /** What makes a decimal number the magnitude of a quake. */
  readonly magnitude: string
  /** Nouns for a part of the people, each row one group. */
  readonly groups: Readonly<Record<string, string>>
  /** Nouns that name one role in a story, each row one role. */
  readonly nounRoles: Readonly<Record<string, string>>
  /** Cue words that say what a measurement, an amount or a duration is of, by dimension; each row one role. */
  readonly measureRoles: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What stands between a distance and the place it is counted from. */
  readonly distanceTo: string
  /** Verbs and nouns of deeds, each row one deed: what is dated, lasts or happens. */
  readonly deeds: Readonly<Record<string, string>>
  /** Prepositions that lead to the place of a deed. */
  readonly places: string
}

export type RelativePeriod = {
  readonly words: string
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly by: number
}

export type DayPart = { readonly words: string; readonly from: number; readonly to: number }

/** The words or phrases of a list. */
export function wordsOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter((word) => word !== '')
}

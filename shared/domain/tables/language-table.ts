import type { BoundRule, EndingWords, Grammar, WordClass } from '../../languages/language'
import type { PhraseTable } from './phrase-table'

/**
 * What a noun after a figure says. `unit` is what one of them is, `counted` the thing counted.
 * - person: somebody; a verb may say what became of them.
 * - state: the noun itself says what became of people (`deaths`, `refugees`).
 * - thing: anything else that is counted.
 * - time, money, percent, measure: the figure is a duration, an amount, a share, a measurement.
 */
export type Noun = {
  readonly kind: 'person' | 'state' | 'thing' | 'time' | 'money' | 'percent' | 'measure'
  readonly unit: string
  readonly counted: string
  /** The factor from the named unit to `unit`, if it is not 1: a fortnight is 2 weeks. */
  readonly times?: number
}

/** How a verb speaks of people: as done to them, as done by them, or in the noun `toll`. */
export type StateVerb = {
  readonly counted: string
  /** active: people follow (`killed 40`). passive: people precede (`40 killed`). alone: only precede, no object (`40 died`). */
  readonly form: 'active' | 'passive' | 'both' | 'alone'
}

/** Everything about one language that reading quantities needs. Words are in the form that `foldWord` gives. */
export type LanguageTable = {
  readonly tag: string
  /** Characters that group thousands, and characters that start the decimals. */
  readonly group: string
  readonly decimal: string
  /** How the noun of a figure is found where no table knows it. */
  readonly headNoun: 'plural' | 'next' | 'capital'
  /** True where names, and where months and weekdays, are told by a capital letter. */
  readonly capitals: boolean
  readonly capitalDates: boolean
  readonly grammar: Grammar
  /** Letters that Arabic writes on to the next word (`و`, `ب`, `ال`); taken off where the rest is a known word. */
  readonly prefixes: readonly string[]
  /** Endings by which words are told apart where no table knows them. */
  readonly endings: Readonly<Record<keyof EndingWords, readonly string[]>>
  /** Nouns for two of something: their endings, those with a doubtful ending, and the number that they stand for. */
  readonly dual: {
    readonly two: string
    readonly endings: readonly string[]
    readonly ending: string
    readonly words: ReadonlySet<string>
  }

  readonly small: PhraseTable<number>
  readonly hundred: ReadonlyMap<string, number>
  readonly scales: PhraseTable<number>
  /** Powers that are said of about so many: `une trentaine`. */
  readonly roundScales: ReadonlySet<string>
  /** Scales that in capitals are of money only: `$5B`. */
  readonly moneyScales: ReadonlySet<string>
  /** Plural powers that count nothing exactly (`dozens`, `thousands`), with the power. */
  readonly vague: ReadonlyMap<string, number>
  /** Tens that only lead to a power: `tens of thousands`. */
  readonly tens: ReadonlySet<string>
  /** Words that make a power vague: `several hundred`, `a few thousand`. */
  readonly several: PhraseTable<true>
  /** Those of them that count at least three of what follows: `several cars`. */
  readonly some: PhraseTable<true>
  /** Whole phrases with a value: `half a`, `a quarter of a`, `a couple of`, `half a dozen`. */
  readonly fixed: PhraseTable<number>
  /** `and a half` after a number. */
  readonly half: PhraseTable<number>
  /** What leads from a part to its whole: `nine out of ten`; and where the whole is small: `one in five`. */
  readonly outOf: PhraseTable<true>
  readonly inEvery: PhraseTable<true>
  readonly article: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Denominators as words: `thirds`, `quarter`, `fifths`. */
  readonly denominators: ReadonlyMap<string, number>
  readonly ordinals: ReadonlySet<string>
  /** Ordinals that say how many there are so far: `a third victim`. */
  readonly counting: ReadonlyMap<string, number>
  /** What follows digits to make them ordinal: `st`, `nd`, `er`, `ème`. */
  readonly ordinalEndings: ReadonlySet<string>
  /** The word for one where it may also be an article or a pronoun. */
  readonly one: ReadonlySet<string>

  readonly between: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  /** Verbs and nouns of change: after them `from A to B` is two values, not a range. */
  readonly change: ReadonlySet<string>

  readonly boundsBefore: PhraseTable<BoundRule>
  readonly boundsAfter: PhraseTable<BoundRule>
  /** Words that may stand between a bound and its figure: `the`, `another`. */
  readonly boundGap: ReadonlySet<string>

  readonly nouns: PhraseTable<Noun>
  /** Words before a noun that describe it: never the noun itself, and left out of what is counted. */
  readonly describing: ReadonlySet<string>
  /** Words that end a noun phrase: prepositions, auxiliaries, pronouns, conjunctions. */
  readonly stop: ReadonlySet<string>
  /** `of` and its like between a figure and its noun. */
  readonly of: ReadonlySet<string>
  readonly states: ReadonlyMap<string, StateVerb>
  /** Phrases on people behind their noun (`from their homes`), and on people that follow (`shot dead`). */
  readonly statePhrases: PhraseTable<string>
  readonly activePhrases: PhraseTable<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Auxiliaries of the perfect: alone they leave a verb active (`has killed`). */
  readonly perfect: ReadonlySet<string>
  readonly objectStarts: ReadonlySet<string>
  /** Nouns that stand for a count: `death toll` is killed. */
  readonly tolls: PhraseTable<string>
  readonly including: PhraseTable<true>
  /** `of them`, `of whom`. */
  readonly ofThem: PhraseTable<true>

  readonly months: ReadonlyMap<string, number>
  /** Monday is 1, Sunday is 7. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Days and periods relative to the article's date: `yesterday` is -1 day. */
  readonly relative: PhraseTable<RelativeDate>
  /** Quarters and halves of a year, by their first and last month. */
  readonly partsOfYear: PhraseTable<{ readonly from: number; readonly to: number }>
  readonly yearCues: ReadonlySet<string>
  readonly since: ReadonlySet<string>
  readonly until: ReadonlySet<string>
  /** Words of the future: the next Saturday is meant, not the last. */
  readonly future: ReadonlySet<string>
  readonly clockWords: PhraseTable<true>
  /** Hours, which are of the clock behind one of `beforeHours`. */
  readonly hours: ReadonlySet<string>
  readonly beforeHours: ReadonlySet<string>
  readonly hourLetter: ReadonlySet<string>
  readonly decadeEnding: ReadonlySet<string>
  readonly ageBefore: PhraseTable<true>
  readonly ageAfter: PhraseTable<true>
  readonly labels: ReadonlySet<string>
  readonly streets: ReadonlySet<string>
  readonly phoneWords: ReadonlySet<string>
  readonly sports: ReadonlySet<string>
  readonly compoundNouns: ReadonlyMap<string, Noun>

  readonly placeBefore: ReadonlySet<string>
  readonly placeMaybe: ReadonlySet<string>
  /** Words for deeds, groups and roles, which are no names where every noun or none has a capital. */
  readonly notNames: ReadonlySet<string>
  readonly classes: Readonly<Record<WordClass, ReadonlySet<string>>>
  readonly demonyms: ReadonlyMap<string, string>
  readonly countries: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly accordingTo: PhraseTable<true>
  /** What the heads of tables say: see `HeadWords`. */
  readonly heads: {
    readonly totals: PhraseTable<true>
    readonly scales: PhraseTable<number>
    readonly leads: ReadonlySet<string>
    readonly counts: PhraseTable<true>
    readonly rates: PhraseTable<true>
    readonly places: PhraseTable<true>
    readonly labels: PhraseTable<true>
  }
  readonly sayVerbs: ReadonlySet<string>
  readonly tallies: ReadonlySet<string>
}

/** A day or period counted from the article's date. */
export type RelativeDate = { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number }

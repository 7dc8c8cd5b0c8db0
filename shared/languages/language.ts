/**
 * Everything that reading knows of a language: words and nothing else. A list holds words or phrases parted by commas, in small
 * letters with straight apostrophes; the words of a phrase are parted by spaces. An empty list makes the rules that ask for it
 * silent in that language. What a row stands for (`killed`, `people`, `km`) is an id, the same in every language.
 */
export type Language = {
  /** BCP 47, the first part. */
  readonly tag: string
  readonly writing: Writing
  readonly grammar: Grammar
  readonly numbers: NumberWords
  readonly bounds: BoundWords
  readonly nouns: NounWords
  readonly states: StateWords
  readonly dates: DateWords
  readonly phrases: PhraseWords
  readonly cues: CueWords
  readonly worth: WorthWords
  readonly sums: SumWords
  readonly denials: DenialWords
  readonly standing: StandingWords
  readonly heads: HeadWords
}

/** Rows of words under what they stand for. */
export type Rows<Id extends string = string> = Readonly<Partial<Record<Id, string>>>

export type Writing = {
  /** Characters that group thousands, and characters that start the decimals. */
  readonly group: string
  readonly decimal: string
  /** How the noun of a figure is found where no table knows it. */
  readonly headNoun: 'plural' | 'next' | 'capital'
  /** True where names, and where months and weekdays, are told by a capital letter. */
  readonly capitals: boolean
  readonly capitalDates: boolean
  /** Letters written on to the next word (`و`, `ال`, `d'`); taken off where the rest is a known word. */
  readonly prefixes: string
  readonly endings: EndingWords
}

/** How the language builds its phrases, where that decides what a figure says. */
export type Grammar = {
  /** Whether a verb stands before its subject: never, right before it (`murieron 21`), or also with words between (`starben bei Angriffen 58`). */
  readonly verbBeforeSubject: 'never' | 'adjacent' | 'apart'
  /** Participles describe the noun behind them (`besieged areas`), in the form that they have behind a verb too. */
  readonly participleFirst: boolean
  /** The word for one is no article. */
  readonly oneIsNumeral: boolean
  /** The words for 100 and 1,000 are numbers without another number before them: `cent`, `mil`. */
  readonly barePowers: boolean
  /** Fractions have the names of ordinals, so that one is a share only before `of`: `a third of them`. */
  readonly fractionsAreOrdinals: boolean
  /** A day may follow its month: `April 22`. */
  readonly monthFirst: boolean
  /** The kind of a street follows its name: `12 Baker Street`; else it stands before: `12, rue de Rivoli`. */
  readonly streetLast: boolean
  /** Peoples have a capital and other nouns have none: `40 Houthis`. */
  readonly capitalPeoples: boolean
}

/** Endings by which words are told apart where no table knows them. */
export type EndingWords = {
  /** What makes a name the owner of something: all from the apostrophe on is no part of the name. */
  readonly possessive: string
  /** What most plurals end in, what those without it end in, and what only looks like a plural. */
  readonly plural: string
  readonly irregularPlural: string
  readonly noPlural: string
  readonly adverb: string
  readonly pastParticiple: string
  /** What verbs of the future end in. */
  readonly future: string
  /** What names of streets end in, where they are one word with it: `Hauptstraße`. */
  readonly street: string
}

export type NumberWords = {
  /** The names of 0 to 19, in order. */
  readonly below20: readonly string[]
  readonly tens: Readonly<Record<number, string>>
  /**
   * Nouns that say by themselves that there are two: those with these endings (Arabic `قتيلان`), and words whose ending, `ending`, may say
   * something else. Empty where a language has none.
   */
  readonly dual: { readonly endings: string; readonly ending: string; readonly words: string }
  /** How tens and the units from one number to another are put together: `{ten} {unit}`. */
  readonly compounds: readonly { readonly pattern: string; readonly units: readonly [number, number] }[]
  /** Words that numbers of these units are added to: `quatre vingt` and 1 to 19. */
  readonly scores: readonly {
    readonly words: string
    readonly value: number
    readonly units: readonly [number, number]
  }[]
  /** Numbers below 100 with names of their own. */
  readonly named: Readonly<Record<string, number>>
  readonly hundred: Readonly<Record<string, number>>
  readonly scales: Readonly<Record<string, number>>
  /** Powers that are said of about so many: `une trentaine`. */
  readonly roundScales: string
  /** Scales that in capitals are of money only: `$5B`, but `221B Baker Street`. */
  readonly moneyScales: string
  /** Plural powers that count nothing exactly (`dozens`, `thousands`), with the power. */
  readonly vague: Readonly<Record<string, number>>
  /** Tens that only lead to a power: `tens of thousands`. */
  readonly tensOf: string
  /** Words that make a power vague: `several hundred`, `a few thousand`. */
  readonly several: string
  /** Those of them that count at least three of what follows: `several cars`. */
  readonly some: string
  /** Whole phrases with a value: `half a`, `a quarter of a`, `a couple of`. */
  readonly fixed: Readonly<Record<string, number>>
  /** `and a half` after a number. */
  readonly half: Readonly<Record<string, number>>
  /** Denominators as words: `thirds`, `quarter`. */
  readonly denominators: Readonly<Record<string, number>>
  /** What leads from a part to its whole: `nine out of ten`; and where the whole is small: `one in five`. */
  readonly outOf: string
  readonly inEvery: string
  readonly article: string
  readonly and: string
  readonly ordinals: string
  /** Ordinals that say how many there are so far, before one of the class `orderedNouns`: `a third victim`. */
  readonly counting: Readonly<Record<string, number>>
  /** What follows digits to make them ordinal: `st`, `er`. */
  readonly ordinalEndings: string
  /** The word for one where it may also be an article or a pronoun. */
  readonly one: string
  readonly between: string
  readonly from: string
  readonly to: string
  readonly or: string
  /** Verbs and nouns of change: after them `from A to B` is two values, not a range. */
  readonly change: string
}

/** What bound words say of a figure. */
export type BoundRule =
  | 'exact'
  | 'at least'
  | 'more than'
  | 'just over'
  | 'at most'
  | 'fewer than'
  | 'just under'
  | 'nearly'
  | 'about'

export type BoundWords = {
  readonly before: Rows<BoundRule>
  readonly after: Rows<BoundRule>
  /** Words that may stand between a bound and its figure: `the`, `another`. */
  readonly gap: string
}

/** Nouns after a figure, under what they count or the unit that they name. */
export type NounWords = {
  readonly people?: Rows
  /** Nouns that say themselves what became of people: `deaths`. */
  readonly states?: Rows
  readonly things?: Rows
  readonly time?: Rows
  /** Currencies by their ISO 4217 code. */
  readonly money?: Rows
  readonly percent?: Rows
  readonly measures?: Rows
  /** Names of several of a unit: a decade is 10 years. */
  readonly multiples?: readonly {
    readonly kind: 'time' | 'money' | 'measure'
    readonly unit: string
    readonly times: number
    readonly words: string
  }[]
}

export type StateWords = {
  /** active: people follow (`killed 40`). passive: people precede (`40 killed`). alone: only precede, no object (`40 died`). */
  readonly verbs: readonly {
    readonly form: 'active' | 'passive' | 'both' | 'alone'
    readonly counted: string
    readonly words: string
  }[]
  /** What is said of people behind them (`from their homes`), and of those that follow (`shot dead`). */
  readonly phrases: Rows
  readonly activePhrases: Rows
  /** Nouns that stand for a count: `death toll` is killed. */
  readonly tolls: Rows
  readonly auxiliaries: string
  /** Auxiliaries of the perfect: alone they leave a verb active (`has killed`). */
  readonly perfect: string
  readonly objectStarts: string
  readonly including: string
  /** `of them`, `of whom`. */
  readonly ofThem: string
}

export type DateWords = {
  /** January first, Monday first. */
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  /** Days and periods relative to the text's date: `yesterday` is -1 day. */
  readonly relative: readonly RelativePeriod[]
  /** The four quarters and the two halves of a year. */
  readonly quarters: string
  readonly halves: string
  readonly yearCues: string
  readonly since: string
  readonly until: string
  /** Words that put what follows in the future: the next Saturday is meant, not the last. */
  readonly future: string
  readonly clockWords: string
  /** Hours, which are of the clock behind `before` (`à 21 heures`) and a duration elsewhere. */
  readonly hours: { readonly words: string; readonly before: string }
  /** The letter between hours and minutes: `20h30`. */
  readonly hourLetter: string
  /** What digits of a decade end in: `the 1990s`. */
  readonly decadeEnding: string
}

export type PhraseWords = {
  /** Words before a noun that describe it: never the noun itself, and left out of what is counted. */
  readonly describing: string
  /** Words that end a noun phrase: prepositions, auxiliaries, pronouns, conjunctions. */
  readonly stop: string
  /** `of` and its like between a figure and its noun. */
  readonly of: string
  readonly by: string
  readonly groups: string
  /** Prepositions of place, and words that lead to a place as well as to others: `of`, `shook`. */
  readonly placeBefore: string
  readonly placeMaybe: string
  readonly ageBefore: string
  readonly ageAfter: string
  readonly labels: string
  readonly streets: string
  readonly phoneWords: string
  readonly sports: string
  readonly accordingTo: string
  readonly sayVerbs: string
  readonly tallies: string
  /** What says that a thing is the most or the first of its kind. */
  readonly superlatives: string
  /** Small classes of words that single rules ask for. */
  readonly classes: Rows<WordClass>
  /** Adjectives of countries under the English name of each. */
  readonly demonyms: Rows
  /** Nouns behind a figure with a hyphen: `28-nation`. */
  readonly compoundNouns: NounWords
}

/** The classes of words that single rules of reading figures ask for. */
export const wordClasses = [
  'wholes',
  'restarts',
  'peaks',
  'comparedWith',
  'noHeads',
  'nearPeriods',
  'halvesOfNouns',
  'mere',
  'afterScores',
  'metreFollowers',
  'placeNouns',
  'attackNouns',
  'targetBefore',
  'namedThings',
  'titles',
  'quarters',
  'organisations',
  'spots',
  'owned',
  'against',
  'planNouns',
  'planVerbs',
  'clauseBreaks',
  'pronouns',
  'beforeSaying',
  'joins',
  'speaking',
  'causes',
  'economy',
  'leadsToFigure',
  'crowds',
  'parents',
  'relativePronouns',
  'takesLives',
  'noLabels',
  'noPlaces',
  'thingEndings',
  'placeKinds',
  'inAll',
  'possessives',
  'worth',
  'anybody',
  'labelAbbreviations',
  'periods',
  'definite',
  'auxiliariesOfPeople',
  'idiomNouns',
  'limiting',
  'metreScenes',
  'contrasts',
  'capitalNames',
  'looseBounds',
  'closeBounds',
  'topicBounds',
  'lasting',
  'boundSuffixes',
  'adds',
  'minus',
  'dials',
  'heat',
  'scores',
  'further',
  'moreOfThem',
  'comparedLeads',
  'strengths',
  'clauseStarts',
  'within',
  'valued',
  'owners',
  'showNouns',
  'unmarkedPlurals',
  'claimVerbs',
  'claimOpeners',
  'reportedParticiples',
  'beforeParticiples',
  'tellVerbs',
  'onDays',
  'longEvents',
  'ageBounds',
  'eachOf',
  'beVerbs',
  'personPronouns',
  'times',
  'timesFollowers',
  'gunNouns',
  'calibres',
  'perWords',
  'outOfTen',
  'compass',
  'raceLeads',
  'others',
  'voteNouns',
  'byDates',
  'whenWords',
  'numberNouns',
  'nextWords',
  'saidAs',
  'dayParts',
  'sureKinds',
  'nameParts',
  'nameTails',
  'orderedNouns',
] as const

export type WordClass = (typeof wordClasses)[number]

/** What the words near a figure, a date or a duration say of it. */
export type CueWords = {
  /** How a date of three numbers parted by slashes is meant. */
  readonly slashDate: 'month-first' | 'day first'
  /** What leads a line that says when the page was made: `published`, `updated`. */
  readonly publishing: string
  /** What a line of the page's furniture begins with (`read more`, `photo`), what it counts (`shares`), and what ends a caption. */
  readonly furniture: { readonly starts: string; readonly counts: string; readonly credits: string }
  /** Words that count a period back from the day of the text: `two days ago`. */
  readonly ago: string
  /** The same before the period: German `vor zwei Tagen`, Spanish `hace dos días`. */
  readonly agoBefore: string
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
  /** What makes a figure a sum over a longer time: `so far`, `since`. */
  readonly running: string
  /** What says that a count has changed since it was told: `rose to`, `up from`. */
  readonly changed: string
  /** What says behind a figure that it takes the place of one told before: `revising an earlier figure`. */
  readonly corrected: string
  /** What says that something is planned, feared or possible. */
  readonly unreal: string
  /** What denies: `no`, `not`, `denied`. */
  /** What leads to what somebody says: `said that`. */
  readonly claimLeads: string
  readonly negation: string
  /** What makes a count of nothing of the noun behind it: `no casualties`, Spanish `no hubo muertos`. */
  readonly none: string
  /** What says behind its noun that there is none: Russian `пострадавших нет`. */
  readonly noneBehind: string
  /** Pronouns for no person: `nobody was hurt`. */
  readonly nobody: string
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
}

/** What the heads of rows and columns say of the figures in a table. */
export type HeadWords = {
  /** What heads a row or a column of totals. */
  readonly totals: string
  /** In what powers figures are, where heads say it otherwise than numbers do: `Tsd.`, `millions of`. */
  readonly scales: Readonly<Record<string, number>>
  /** What leads to a power or a unit: `in millions`. */
  readonly leads: string
  /** What leads to the thing that is counted: `number of`. */
  readonly counts: string
  /** What makes a head one of rates, means or changes, whose figures count nothing: `per`, `average`. */
  readonly rates: string
  /** What heads a column of places. */
  readonly places: string
  /** What heads what is no figure: a rank, a code, a year. */
  readonly labels: string
}

/** What makes a sentence worth checking, beside its figures, dates, deeds and speakers. */
export type WorthWords = {
  /** What makes one thing the reason of another: `because`, `led to`. */
  readonly causes: string
  /** What lays a deed on somebody: `blamed`, `responsible for`, `backed by`. */
  readonly blames: string
  /** What measures one thing by another, or by what it was: `twice`, `compared with`, `fell`. */
  readonly compares: string
  /** How things stand to one another: `owns`, `excludes`, `is located`. */
  readonly relations: string
  /** What is done or happens, beyond the deeds of the cues: `travelled`, `refused`, `inspected`. */
  readonly acts: string
  /** What leaves no exception: `every`, `none`, `never`. */
  readonly absolutes: string
  /** What weighs, wishes or wonders, so that nothing can be checked: `should`, `we hope`, `difficult`. */
  readonly opinions: string
  /** What opens an invitation to read on or to subscribe; a mark after a space belongs to it: `related :`. */
  readonly invitations: string
  /** What opens a line that says who wrote, took or owns something: `reporting by`, `photo :`. */
  readonly credits: string
}

/** What the sentences of a language are parted and told apart by. */
export type SentenceWords = {
  /** Words whose full stop never ends a sentence: a name follows. Without the stop. */
  readonly beforeName: string
  /** Words whose full stop ends no sentence where a figure follows: `No. 5`, `Jan. 22`. */
  readonly beforeFigure: string
  /** Words whose full stop may also end a sentence: only the word after it tells. */
  readonly mayEnd: string
  /** Words that sentences often begin with and names do not. */
  readonly starters: string
  /** What can go on after `5 p.m.` within the sentence: a day, a month, a time zone. */
  readonly clockFollowers: string
  /** Number words, words that bound a figure, and negations: change one of them, and another thing is said. */
  readonly telling: string
  /**
   * Words that stand with a capital, at the start of a sentence or as a title, and are the name of nothing that a story is about;
   * empty where names are not told by capitals.
   */
  readonly notNames: string
}

/** What a sentence says of figures that are a whole and its parts. */
export type SumWords = {
  /** `of` before a whole that is parted where a clause begins: `Of the 250 …`; and what may stand between the two. */
  readonly of: string
  readonly wholeGap: string
  /** `out` of `out of the 250`. */
  readonly out: string
  /** What opens a sentence on parts of the whole told before it: `of these`, `among the dead`; and what says that it tells some only. */
  readonly ofThese: string
  readonly someOf: string
  /** What says of the figure before it that it is a whole (`of whom`), and of one later in the clause that it is a part (`of them`). */
  readonly ofWhom: string
  readonly ofThem: string
  /** What leads a part in right before it: `including`. */
  readonly including: string
  /** What may stand before a part in a list: `some`, `about`. */
  readonly listGap: string
  /** What follows the parts and leads the total in (`a total of`), and what stands behind it (`in all`), with nouns between. */
  readonly inAll: string
  readonly totalBehind: string
  readonly totalNouns: string
  /** What holds figures against one another, which are then no parts of one whole; `from A to B` does too. */
  readonly comparison: string
  readonly from: string
  readonly to: string
  /** Answers of which everybody gives one, and what says that shares are those of a poll. */
  readonly answers: string
  readonly polls: string
  /** What leads the last share in and makes the whole full: `the rest`; and what may stand behind it. */
  readonly theRest: string
  readonly restGap: string
  /** What shares are told in, before `of` and their whole. */
  readonly shares: string
  /** What says that people are on board of something. */
  readonly onBoard: string
}

/** What a sentence says no with. */
export type DenialWords = {
  /** What turns a sentence round: `not`, `nobody`, `isn't`. */
  readonly negators: string
  /** What says that somebody says no to what others say: `denied`, `ruled out`. */
  readonly denials: string
}

/** How far something is said to have happened, and by whose mouth. */
export type StandingWords = {
  readonly planned: string
  readonly alleged: string
  readonly denied: string
  /** What leads to who handed it on: `quoted by`, `told`. */
  readonly relayedBy: string
  /** What leads to who said it first: `citing`. */
  readonly citing: string
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

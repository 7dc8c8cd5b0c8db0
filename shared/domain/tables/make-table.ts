import {
  wordClasses,
  wordsOf,
  type BoundRule,
  type EndingWords,
  type Language,
  type NumberWords,
  type Rows,
  type WordClass,
} from '../../languages/language'
import { commonUnits } from '../../languages/units'
import { foldWord } from '../tokens/split-words'
import type { LanguageTable } from './language-table'
import { nounEntries } from './noun-entries'
import { phraseTable, type PhraseTable } from './phrase-table'

/** The words of a language, made ready to be looked up. */
export function makeTable(language: Language): LanguageTable {
  const { tag, writing, grammar, numbers, bounds, nouns, states, dates, phrases, cues, heads } = language
  return {
    tag,
    group: writing.group,
    decimal: writing.decimal,
    headNoun: writing.headNoun,
    capitals: writing.capitals,
    capitalDates: writing.capitalDates,
    grammar,
    prefixes: wordsOf(writing.prefixes),
    endings: endingsOf(writing.endings),
    dual: dualOf(numbers),

    small: phraseTable(smallNumbers(numbers)),
    hundred: values(numbers.hundred),
    scales: phraseTable(Object.entries(numbers.scales)),
    roundScales: set(numbers.roundScales),
    moneyScales: set(numbers.moneyScales),
    vague: values(numbers.vague),
    tens: set(numbers.tensOf),
    several: flags(numbers.several),
    some: flags(numbers.some),
    fixed: phraseTable(Object.entries(numbers.fixed)),
    half: phraseTable(Object.entries(numbers.half)),
    outOf: flags(numbers.outOf),
    inEvery: flags(numbers.inEvery),
    article: set(numbers.article),
    and: set(numbers.and),
    denominators: values(numbers.denominators),
    ordinals: set(numbers.ordinals),
    counting: values(numbers.counting),
    ordinalEndings: set(numbers.ordinalEndings),
    one: set(numbers.one),
    between: set(numbers.between),
    from: set(numbers.from),
    to: set(numbers.to),
    or: set(numbers.or),
    change: set(numbers.change),

    boundsBefore: boundTable(bounds.before),
    boundsAfter: boundTable(bounds.after),
    boundGap: set(bounds.gap),

    nouns: phraseTable([...nounEntries(commonUnits), ...nounEntries(nouns)]),
    describing: set(phrases.describing),
    stop: set(phrases.stop),
    of: set(phrases.of),
    states: new Map(
      states.verbs.flatMap(({ form, counted, words }) =>
        wordsOf(words).map((word) => [foldWord(word), { counted, form }]),
      ),
    ),
    statePhrases: rows(states.phrases),
    activePhrases: rows(states.activePhrases),
    auxiliaries: set(states.auxiliaries),
    perfect: set(states.perfect),
    objectStarts: set(states.objectStarts),
    tolls: rows(states.tolls),
    including: flags(states.including),
    ofThem: flags(states.ofThem),

    months: numbered(dates.months),
    weekdays: numbered(dates.weekdays),
    relative: phraseTable(
      dates.relative.flatMap(({ words, unit, by }) => wordsOf(words).map((word) => [word, { unit, by }])),
    ),
    partsOfYear: phraseTable([...parts(dates.quarters, 3), ...parts(dates.halves, 6)]),
    yearCues: set(dates.yearCues),
    since: set(dates.since),
    until: set(dates.until),
    future: set(dates.future),
    clockWords: flags(dates.clockWords),
    hours: set(dates.hours.words),
    beforeHours: set(dates.hours.before),
    hourLetter: set(dates.hourLetter),
    decadeEnding: set(dates.decadeEnding),

    ageBefore: flags(phrases.ageBefore),
    ageAfter: flags(phrases.ageAfter),
    labels: set(phrases.labels),
    streets: set(phrases.streets),
    phoneWords: set(phrases.phoneWords),
    sports: set(phrases.sports),
    compoundNouns: new Map(nounEntries(phrases.compoundNouns)),
    placeBefore: set(phrases.placeBefore),
    placeMaybe: set(phrases.placeMaybe),
    notNames: new Set(
      [cues.deeds, cues.groups, cues.nounRoles]
        .flatMap(entriesOf)
        .map(([phrase]) => foldWord(phrase.split(' ')[0] ?? '')),
    ),
    classes: classSets(phrases.classes),
    demonyms: new Map(entriesOf(phrases.demonyms)),
    countries: new Set(Object.keys(phrases.demonyms).map(foldWord)),
    by: set(phrases.by),
    groups: set(phrases.groups),
    heads: {
      totals: flags(heads.totals),
      scales: phraseTable([...Object.entries(numbers.scales), ...Object.entries(heads.scales)]),
      leads: set(heads.leads),
      counts: flags(heads.counts),
      rates: flags(heads.rates),
      places: flags(heads.places),
      labels: flags(heads.labels),
    },
    accordingTo: flags(phrases.accordingTo),
    sayVerbs: set(phrases.sayVerbs),
    tallies: set(phrases.tallies),
  }
}

/** The names of 0 to 99, put together as the language does it. */
function smallNumbers({
  below20,
  tens,
  compounds,
  scores,
  named,
}: NumberWords): readonly (readonly [string, number])[] {
  const unitsIn = ([from, to]: readonly [number, number]): readonly (readonly [string, number])[] =>
    below20.slice(from, to + 1).flatMap((names, place) => wordsOf(names).map((name) => [name, from + place]))
  const ofTens = Object.entries(tens).flatMap(([ten, names]) =>
    wordsOf(names).map((name) => [name, Number(ten)] as const),
  )
  return [
    ...Object.entries(named),
    ...unitsIn([0, 19]),
    ...ofTens,
    ...compounds.flatMap(({ pattern, units }) =>
      ofTens.flatMap(([ten, value]) =>
        unitsIn(units).map(
          ([unit, more]) =>
            [pattern.replace(TEN, () => ten).replace(UNIT, () => unit), value + more] as const,
        ),
      ),
    ),
    ...scores.flatMap(({ words, value, units }) =>
      unitsIn(units).map(([unit, more]) => [`${words} ${unit}`, value + more] as const),
    ),
  ]
}

const TEN = '{ten}'
const UNIT = '{unit}'

function set(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list).map(foldWord))
}

function dualOf({ dual, below20 }: NumberWords): LanguageTable['dual'] {
  const [two = ''] = wordsOf(below20[2] ?? '').map(foldWord)
  return { two, endings: wordsOf(dual.endings), words: set(dual.words), ending: dual.ending }
}

function values(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([word, value]) => [foldWord(word), value]))
}

function endingsOf(endings: EndingWords): LanguageTable['endings'] {
  const lists = Object.entries(endings).map(([id, list]) => [id, wordsOf(list)] as const)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every kind of ending has its list
  return Object.fromEntries(lists) as LanguageTable['endings']
}

function flags(list: string): PhraseTable<true> {
  return phraseTable(wordsOf(list).map((words) => [words, true]))
}

function rows(table: Rows): PhraseTable<string> {
  return phraseTable(entriesOf(table))
}

function entriesOf(table: Rows): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([id, list = '']) =>
    wordsOf(list).map((words) => [words, id] as const),
  )
}

function boundTable(table: Rows<BoundRule>): PhraseTable<BoundRule> {
  return phraseTable(
    RULES.flatMap((rule) => wordsOf(table[rule] ?? '').map((words) => [words, rule] as const)),
  )
}

const RULES: readonly BoundRule[] = [
  'exact',
  'more than',
  'just over',
  'at least',
  'at most',
  'fewer than',
  'just under',
  'nearly',
  'about',
]

/** The names of rows, numbered from 1. */
function numbered(list: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    list.flatMap((names, place) => wordsOf(names).map((name) => [foldWord(name), place + 1] as const)),
  )
}

/** Parts of a year of so many months, by their first and last. */
function parts(
  list: string,
  months: number,
): readonly (readonly [string, { readonly from: number; readonly to: number }])[] {
  return wordsOf(list).map((name, place) => [name, { from: place * months + 1, to: (place + 1) * months }])
}

function classSets(classes: Rows<WordClass>): LanguageTable['classes'] {
  const sets = wordClasses.map((id) => [id, set(classes[id] ?? '')] as const)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every class is in the list
  return Object.fromEntries(sets) as Record<WordClass, ReadonlySet<string>>
}

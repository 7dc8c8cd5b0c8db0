import { madeOnce } from '../made-once'
import { languageOf } from '../../languages/languages'
import { wordsOf, type Language } from '../../languages/language'
import { addTo } from '../add-to'
import { cueTables, type CueTables } from '../mentions/cue-tables'
import { deedsIn, type Deed } from '../mentions/deeds'
import { isFate, roleOfThing } from '../mentions/roles'
import type { FoundQuantity } from '../quantities/found-quantity'
import { isAmong } from '../tokens/word-at'
import { isCapitalised } from '../tokens/is-capitalised'
import { findSpeakers } from '../quantities/read-attribution'
import type { Word } from '../tokens/split-words'
import type { LanguageTable } from '../tables/language-table'
import { languageTable } from '../tables/language-tables'
import { phraseFrom, phrasesIn, phraseTable, type PhraseTable } from '../tables/phrase-table'
import type { Span } from '../span'
import { suggestionReasons, type SuggestionReason } from './claim-suggestion'
import { findEventDate } from './find-event-date'

/** The tables of a language that tell what is worth checking. */
export type WorthTables = {
  readonly table: LanguageTable
  readonly cues: CueTables
  /** The units of figures that count people. */
  readonly people: ReadonlySet<string>
  readonly words: PhraseTable<readonly SuggestionReason[]>
}

/** The tables of a language by its BCP 47 tag; made once. */
export const worthTables = (tag: string): WorthTables => tablesOf(languageOf(tag || 'en'))

const tablesOf = madeOnce((language: Language): WorthTables => {
  const { causes, blames, compares, relations, acts, absolutes, opinions } = language.worth
  const lists: readonly (readonly [SuggestionReason, string])[] = [
    ['blame', blames],
    ['superlative', language.phrases.superlatives],
    ['comparison', compares],
    ['relation', relations],
    ['deed', acts],
    ['cause', causes],
    ['absolute', absolutes],
    ['denial', language.cues.negation],
    ['forecast', language.cues.unreal],
    ['opinion', opinions],
  ]
  const reasonsOf = new Map<string, SuggestionReason[]>()
  for (const [reason, list] of lists) for (const phrase of wordsOf(list)) addTo(reasonsOf, phrase, reason)
  return {
    table: languageTable(language.tag),
    cues: cueTables(language.cues),
    people: new Set(Object.keys(language.nouns.people ?? {})),
    words: phraseTable(reasonsOf),
  }
})

/** The parts of a sentence: its words, figures and quotations. */
export type SentenceParts = {
  readonly words: readonly Word[]
  readonly quantities: readonly FoundQuantity[]
  /** Its words in quotation marks, if they are more than a name. */
  readonly quotation: Span | null
}

/** A reason with the words that give it. */
export type Ground = { readonly reason: SuggestionReason; readonly focus: Span }

/** What speaks for and against checking a sentence, with the words that say so; each reason once, in the order of the type. */
export function findReasons(
  { words, quantities, quotation }: SentenceParts,
  tables: WorthTables,
  articleDate: string,
): readonly Ground[] {
  const found = new Map<SuggestionReason, Span>()
  const add = (reason: SuggestionReason, span: Span | null): void => {
    if (span !== null && !found.has(reason)) found.set(reason, span)
  }
  for (const quantity of quantities)
    add(reasonOf(quantity, tables), { start: quantity.start, end: quantity.end })
  const date = findEventDate(words, tables.table, articleDate)
  if (date !== null) add('date', spanOf(words, date.from, date.to))
  const deeds = deedsIn(words, tables.cues)
  addDeeds(words, deeds, tables, add)
  for (const { from, to, value } of phrasesIn(tables.words, words))
    for (const reason of value) add(reason, spanOf(words, from, to))
  add('name', nameIn(words, tables.table))
  add('quotation', quotation)
  add('statement', statementOf(words, deeds, tables.table))
  return suggestionReasons.flatMap((reason) => {
    const focus = found.get(reason)
    return focus === undefined ? [] : [{ reason, focus }]
  })
}

/** Figures of people are what a casualty record stands on; a duration alone says little. */
function reasonOf(quantity: FoundQuantity, { cues, people }: WorthTables): SuggestionReason {
  if (quantity.kind === 'duration') return 'duration'
  if (quantity.kind !== 'count') return 'quantity'
  const { role, group } = roleOfThing(cues, quantity)
  return isFate(role) || group !== '' || people.has(quantity.unit) ? 'people' : 'quantity'
}

/** Deeds that people suffer; a count of nobody among them is a figure. */
const harms: ReadonlySet<string> = new Set(['die', 'injure', 'missing', 'arrest', 'attack', 'besiege'])
/** Deeds that are words about the text, or no deeds at all. */
const noDeeds: ReadonlySet<string> = new Set(['said', 'published', 'expect', 'measure', 'tell', 'write'])

function addDeeds(
  words: readonly Word[],
  found: readonly Deed[],
  { cues }: WorthTables,
  add: (reason: SuggestionReason, span: Span | null) => void,
): void {
  const deeds = found.filter(({ rows }) => !rows.every((row) => noDeeds.has(row)))
  const harm = deeds.find(({ rows }) => rows.some((row) => harms.has(row)))
  const other = deeds.find((deed) => deed !== harm)
  if (harm) {
    const [nobody] = phrasesIn(cues.nobody, words)
    if (nobody) add('people', spanOf(words, nobody.from, nobody.to))
    add('harm', spanOf(words, harm.from, harm.to))
  }
  if (other) add('deed', spanOf(words, other.from, other.to))
}

/** A name that does not open the sentence; none where names are not told by a capital, or every noun has one. */
function nameIn(words: readonly Word[], table: LanguageTable): Span | null {
  if (!table.capitals || table.headNoun === 'capital') return null
  const at = words.findIndex(
    (word, place) =>
      place > 0 &&
      word.lower.length > 1 &&
      isCapitalised(word) &&
      words[place - 1]?.kind === 'word' &&
      !table.stop.has(word.lower) &&
      !table.months.has(word.lower) &&
      !table.weekdays.has(word.lower),
  )
  return at < 0 ? null : spanOf(words, at, at + 1)
}

/** The words that name a source: the whole of `according to`, or the verb (`said`), whoever says it. */
function statementOf(words: readonly Word[], deeds: readonly Deed[], table: LanguageTable): Span | null {
  const [speaker] = findSpeakers(words, table)
  if (!speaker) {
    const saying = deeds.find(
      ({ from, rows }) => rows.includes('said') && isAmong(words, from, table.sayVerbs),
    )
    return saying ? spanOf(words, saying.from, saying.to) : null
  }
  const phrase = phraseFrom(table.accordingTo, words, speaker.at)
  return spanOf(words, speaker.at, phrase?.to ?? speaker.at + 1)
}

function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]]
  return first && last ? { start: first.start, end: last.end } : null
}

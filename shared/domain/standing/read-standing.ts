import { isAmong } from '../tokens/word-at'
import type { Modality, ReadField, ReadWords } from '../../schema/claim-reading'
import { languageOf } from '../../languages/languages'
import { wordsOf as wordsOfList, type Language } from '../../languages/language'
import { timeZones } from '../../languages/time-zones'
import { edtfOf } from '../dates/edtf-of'
import { type MomentMention, readMoments } from '../dates/read-moments'
import { madeOnce } from '../made-once'
import { overlap } from '../overlap'
import { zoneOffset } from '../quantities/dates/zone-offset'
import { isSurePlace } from '../quantities/places/named-places'
import { textOf } from '../quantities/places/text-of'
import { findSpeakers, phraseForward, type Speaker } from '../quantities/read-attribution'
import { readSentences, type SentenceReading } from '../quantities/read-quantities'
import type { Span } from '../span'
import { findEventDate } from '../suggestions/find-event-date'
import type { LanguageTable } from '../tables/language-table'
import { languageTable } from '../tables/language-tables'
import { type PhraseTable, phrasesIn, phraseTable } from '../tables/phrase-table'
import { stretchAround } from '../text/stretch-around'
import { isCapitalised } from '../tokens/is-capitalised'
import type { Word } from '../tokens/split-words'

/** Facts that the sentence of a claim states about it (speaker, event, place), each with its words. */
export type Standing = {
  readonly speaker: string
  readonly quotedBy: readonly string[]
  readonly eventDate: string
  /** `17:30`; and the zone as it is stated. */
  readonly hour: string
  readonly zone: string
  readonly place: string
  readonly modality: Modality | null
  readonly disputedBy: readonly string[]
  readonly readFrom: Readonly<Partial<Record<ReadField, Omit<ReadWords, 'revisionId'>>>>
}

type Sign = Exclude<Modality, 'happened'> | 'relayedBy' | 'citing'

type Tables = { readonly table: LanguageTable; readonly signs: PhraseTable<Sign> }

const tablesOf = madeOnce(({ tag, standing }: Language): Tables => ({
  table: languageTable(tag),
  signs: phraseTable(
    (['planned', 'alleged', 'denied', 'relayedBy', 'citing'] as const)
      // The first row that has a word has it.
      .toReversed()
      .flatMap((sign) => wordsOfList(standing[sign]).map((each) => [each, sign] as const)),
  ),
}))

const nothing: Standing = {
  speaker: '',
  quotedBy: [],
  eventDate: '',
  hour: '',
  zone: '',
  place: '',
  modality: null,
  disputedBy: [],
  readFrom: {},
}

/** Reads what the sentences say that a span lies in: the first that says a thing, and in it what stands nearest. */
export function readStanding(
  text: string,
  span: Span,
  context: { readonly language: string; readonly articleDate: string },
): Standing {
  const language = languageOf(context.language || 'en')
  const { table, signs } = tablesOf(language)
  const { start, end, place } = stretchAround(text, span)
  return readSentences(text, { start, end }, table, context.articleDate)
    .filter((sentence) => overlap(sentence.span, place))
    .map((sentence) => inSentence(text, sentence, place, { ...context, table, signs, cues: language.cues }))
    .reduce<Standing>(filledFrom, nothing)
}

/** The first, with what it lacks from the second. */
function filledFrom(first: Standing, second: Standing): Standing {
  const isRead = (field: ReadField): boolean => first.readFrom[field] !== undefined
  return {
    speaker: isRead('speaker') ? first.speaker : second.speaker,
    quotedBy: isRead('quotedBy') ? first.quotedBy : second.quotedBy,
    eventDate: isRead('eventDate') ? first.eventDate : second.eventDate,
    hour: isRead('hour') ? first.hour : second.hour,
    zone: isRead('hour') ? first.zone : second.zone,
    place: isRead('place') ? first.place : second.place,
    modality: isRead('modality') ? first.modality : second.modality,
    disputedBy: isRead('disputedBy') ? first.disputedBy : second.disputedBy,
    readFrom: { ...second.readFrom, ...first.readFrom },
  }
}

type Reader = Tables & { readonly cues: Language['cues']; readonly articleDate: string }

/** Words of a sentence, `to` excluded. */
type Range = { readonly from: number; readonly to: number }

function inSentence(text: string, sentence: SentenceReading, place: Span, reader: Reader): Standing {
  const { words } = sentence
  const from = words.findIndex((word) => overlap(word, place))
  const to = words.findLastIndex((word) => overlap(word, place)) + 1
  if (from < 0) return nothing
  const distance = (range: Range): number =>
    range.to <= from ? from - range.to + 1 : range.from >= to ? range.from - to + 1 : 0
  const wordsOf = (range: Range): Omit<ReadWords, 'revisionId'> => {
    const start = words[range.from]?.start ?? sentence.span.start
    const end = words[range.to - 1]?.end ?? sentence.span.end
    return { start, end, words: text.slice(start, end) }
  }
  const said = chainIn(words, reader, distance)
  const when = whenIn(sentence, reader, distance)
  const where = nearest(sentence.places.filter(isSurePlace), distance)
  const how = modalityIn(words, { from, to }, reader, distance)
  const readFrom: Partial<Record<ReadField, Omit<ReadWords, 'revisionId'>>> = {}
  const keep = (field: ReadField, range: Range | null): void => {
    if (range !== null) readFrom[field] = wordsOf(range)
  }
  keep('speaker', said.speaker && said.speaker.range)
  keep('quotedBy', said.quotedBy && said.quotedBy.range)
  keep('eventDate', when.day && when.day.range)
  keep('hour', when.hour && when.hour.range)
  keep('place', where && nameIn(words, where))
  keep('modality', how && how.range)
  keep('disputedBy', how?.by ? how.by.range : null)
  return {
    speaker: said.speaker?.name ?? '',
    quotedBy: said.quotedBy === null ? [] : [said.quotedBy.name],
    eventDate: when.day?.edtf ?? '',
    hour: when.hour?.hour ?? '',
    zone: when.hour?.zone ?? '',
    place: where?.name ?? '',
    modality: how?.modality ?? null,
    disputedBy: how?.by ? [how.by.name] : [],
    readFrom,
  }
}

function nearest<T extends Range>(all: readonly T[], distance: (range: Range) => number): T | null {
  return all.reduce<T | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  )
}

type Named = { readonly name: string; readonly range: Range }

/** Who says it, and through whom it came: the speaker of the best rank, then the nearest. */
function chainIn(
  words: readonly Word[],
  { table, signs }: Reader,
  distance: (range: Range) => number,
): { readonly speaker: Named | null; readonly quotedBy: Named | null } {
  const speakers = findSpeakers(words, table).map((speaker) => ({
    ...speaker,
    range: rangeOf(words, speaker),
  }))
  const ordered = speakers.toSorted((a, b) => a.rank - b.rank || distance(a.range) - distance(b.range))
  const [best] = ordered
  const hits = phrasesIn(signs, words)
  const led = (sign: Sign): Named | null => {
    for (const { from, to, value } of hits) {
      if (value !== sign) continue
      const name = phraseForward(words, to, table)
      const isName = sign === 'citing' ? name !== '' : isCapitalised(words[to])
      if (isName) return { name, range: { from, to: endOf(words, to, name) } }
    }
    return null
  }
  const cited = led('citing')
  const citing = ordered.find(({ name }) => name !== cited?.name)
  if (cited !== null && citing !== undefined) return { speaker: cited, quotedBy: citing }
  // `Kerry said, according to a tally by the Observatory`: who counted said it first.
  const said =
    best?.rank === 1 ? (ordered.find(({ rank, name }) => rank === 2 && name !== best.name) ?? null) : null
  const relayed = led('relayedBy') ?? said
  const speaker = best ?? cited
  return { speaker, quotedBy: relayed !== null && relayed.name !== speaker?.name ? relayed : null }
}

/** The words that name a speaker, with the one that says that it is one. */
function rangeOf(words: readonly Word[], { at, name }: Speaker): Range {
  for (let before = at; before >= 0; before -= 1) {
    const to = endOf(words, before, name)
    if (to > before) return { from: before, to: Math.max(to, at + 1) }
  }
  for (let behind = at + 1; behind < words.length; behind += 1) {
    const to = endOf(words, behind, name)
    if (to > behind) return { from: at, to }
  }
  return { from: at, to: at + 1 }
}

/** Where a name ends that begins at a word; there where it does not. */
function endOf(words: readonly Word[], from: number, name: string): number {
  for (let to = from + 1; to <= words.length && words[to - 1] !== undefined; to += 1) {
    const here = textOf(words.slice(from, to))
    if (here === name) return to
    if (!name.startsWith(here)) return from
  }
  return from
}

/** The name within the words of a place, without its preposition. */
function nameIn(words: readonly Word[], { from, to, name }: Range & { readonly name: string }): Range {
  for (let at = from; at < to; at += 1) {
    const end = endOf(words, at, name)
    if (end > at) return { from: at, to: end }
  }
  return { from, to }
}

type When = {
  readonly day: { readonly edtf: string; readonly range: Range } | null
  readonly hour: { readonly hour: string; readonly zone: string; readonly range: Range } | null
}

/** The day and the hour of what happened; when something was said is neither. */
function whenIn(
  { words, dates }: SentenceReading,
  { table, cues, articleDate }: Reader,
  distance: (range: Range) => number,
): When {
  const isOfSaying = ({ from, to }: Range): boolean =>
    words.slice(Math.max(0, from - 2), from).some(({ lower }) => table.sayVerbs.has(lower)) ||
    isAmong(words, to, table.sayVerbs)
  const inside = words.map((_, at) => distance({ from: at, to: at + 1 }) === 0)
  const own = findEventDate(
    words.filter((_, at) => inside[at]),
    table,
    articleDate,
  )
  const first = inside.indexOf(true)
  const moments = readMoments(words, dates, articleDate, table, cues).filter((each) => !isOfSaying(each))
  const day = nearest(
    moments.flatMap((each) => {
      const edtf = each.kind === 'date' ? edtfOf(each.moment) : ''
      return edtf === '' ? [] : [{ ...each, edtf }]
    }),
    distance,
  )
  const clock = nearest(
    moments.filter(({ moment }) => moment.minutes?.isClock === true),
    distance,
  )
  return {
    day:
      own?.kind === 'date' && own.edtf !== ''
        ? { edtf: own.edtf, range: { from: first + own.from, to: first + own.to } }
        : day && { edtf: day.edtf, range: day },
    hour: clock && hourOf(words, clock),
  }
}

const HOUR = 60
const DAY = 24 * HOUR

function hourOf(words: readonly Word[], mention: MomentMention): When['hour'] {
  const { from, to, moment } = mention
  if (moment.minutes === null) return null
  const minute = moment.minutes.from % DAY
  const hour = [Math.floor(minute / HOUR), minute % HOUR]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  for (let at = from + 1; at < Math.min(to + 2, words.length); at += 1) {
    const word = words[at]
    if (word === undefined || !timeZones.has(word.lower)) continue
    const end = zoneOffset(words, at + 1) === null ? at + 1 : at + 3
    return { hour, zone: textOf(words.slice(at, end)), range: { from, to: Math.max(to, end) } }
  }
  return { hour, zone: '', range: { from, to } }
}

/** How far from the words of a claim what is said of them may stand, in words. */
const REACH = 12

/** A denial says more than a plan, and a plan more than an allegation. */
const weight = { denied: 0, planned: 1, alleged: 2 } as const

function modalityIn(
  words: readonly Word[],
  claim: Range,
  { table, signs }: Reader,
  distance: (range: Range) => number,
): { readonly modality: Modality; readonly range: Range; readonly by: Named | null } | null {
  const [hit] = phrasesIn(signs, words)
    .flatMap(({ from, to, value }) =>
      value !== 'relayedBy' &&
      value !== 'citing' &&
      distance({ from, to }) <= REACH &&
      governs(words, { from, to, value }, claim, table)
        ? [{ from, to, value }]
        : [],
    )
    .toSorted((a, b) => weight[a.value] - weight[b.value] || distance(a) - distance(b))
  if (hit === undefined) return null
  const by = hit.value === 'denied' ? whoDenies(words, hit, table) : null
  return { modality: hit.value, range: { from: hit.from, to: hit.to }, by }
}

/**
 * Whether a sign says it of the claim: it stands before it in the same clause, in it, or behind nothing but an auxiliary. One that only
 * describes a noun (`ahead of a planned conference`) says it of that noun: of the claim where it begins with it, or is of it
 * (`the planned transfer of 500 people`).
 */
function governs(
  words: readonly Word[],
  sign: Range & { readonly value: Modality },
  claim: Range,
  table: LanguageTable,
): boolean {
  const isAttribute = sign.value !== 'denied' && leadsToNoun(words[sign.from - 1], table)
  if (sign.from >= claim.to)
    return words
      .slice(claim.to, sign.from)
      .every(({ kind, lower }) => kind !== 'word' || table.auxiliaries.has(lower))
  if (sign.to > claim.from) return !isAttribute || sign.from <= claim.from + 1
  const between = words.slice(sign.to, claim.from)
  if (isAttribute) return between.some(({ lower }) => table.of.has(lower))
  // `Reportedly, …` is set before the whole of its sentence.
  const rest = sign.from === 0 && between[0]?.kind === 'mark' ? between.slice(1) : between
  return !rest.some(({ lower }) => clauseMarks.has(lower))
}

const clauseMarks: ReadonlySet<string> = new Set(',;:–—،؛')

/** Whether what follows a word is a noun and what describes it: after an article, or a word that has to have one. */
const leadsToNoun = (word: Word | undefined, { article, of, placeBefore }: LanguageTable): boolean =>
  word !== undefined && [article, of, placeBefore].some((leading) => leading.has(word.lower))

/** `Moscow denied`, `denied by Moscow`: the name that stands nearest. */
function whoDenies(words: readonly Word[], { from, to }: Range, table: LanguageTable): Named | null {
  if (isAmong(words, to, table.by) && words[to + 1]?.kind === 'word') {
    const name = phraseForward(words, to + 1, table)
    if (name !== '') return { name, range: { from, to: endOf(words, to + 1, name) } }
  }
  if (!table.capitals) return null
  for (let last = from - 1; last >= Math.max(0, from - 8); last -= 1) {
    if (!isCapitalised(words[last]) || isAmong(words, last, table.stop)) continue
    let first = last
    while (first > 0 && isCapitalised(words[first - 1]) && !isAmong(words, first - 1, table.stop)) first -= 1
    const range = { from: first, to: last + 1 }
    return { name: textOf(words.slice(first, last + 1)), range: { ...range, to } }
  }
  return null
}

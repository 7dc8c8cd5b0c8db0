import { dollarsOf } from '../../tables/dollars'
import type { LanguageTable, Noun } from '../../tables/language-table'
import { phraseFrom, type PhraseHit } from '../../tables/phrase-table'
import { splitPrefixes } from '../../tables/split-prefixes'
import { isAmong } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import { splitWords, type Word } from '../../tokens/split-words'
import { findDates } from '../find-dates'
import { parseDigits } from '../numbers/parse-digits'

/** What the head of a row or a column, or the caption of a table, says of the figures under it. */
export type Head = {
  /** The rest of the head's words: the counted thing, a place or a group; '' where nothing is left. */
  readonly words: string
  /** The power that its figures are in: 1000 of `Displaced (thousands)`; else 1. */
  readonly times: number
  /** The unit of its figures: as it is written before a figure (`US$`), or behind it (`%`). '' where it has none. */
  readonly sign: string
  readonly unit: string
  /** The dates of the head, as written; '' where it has none. */
  readonly date: string
  /** What the head counts: people, their state, or things; null where no table of the language knows it. */
  readonly counts: 'person' | 'state' | 'thing' | null
  readonly isTotal: boolean
  /** Whether its figures are rates, means or changes, which count nothing. */
  readonly isRate: boolean
  /** Whether what it heads is no figure: ranks, codes, years. */
  readonly isLabel: boolean
  readonly isOfPlaces: boolean
}

/** A head says no smaller power. */
const LEAST_POWER = 1000

/** Reads the words of a head; `articleDate` (EDTF) tells what `yesterday` is. */
export function readHead(head: string, table: LanguageTable, articleDate: string): Head {
  const words = splitPrefixes(splitWords(head, { start: 0, end: head.length }), table)
  const taken = new Set<number>()
  const take = ({ from, to }: Taken): void => {
    for (let at = from; at < to; at += 1) taken.add(at)
  }
  const found = findDates(words, table, articleDate).filter(
    ({ kind, edtf }) => kind === 'date' && edtf !== '',
  )
  // `May` under `2015`, `3 May` beside it.
  const isOfMonth = words.every(({ kind, lower }) => kind !== 'word' || table.months.has(lower))
  const dates =
    found.length === 0 && isOfMonth && /\p{L}/u.test(head) ? [{ from: 0, to: words.length }] : found
  dates.forEach(take)
  const isRate = words.some((_, at) => !taken.has(at) && phraseFrom(table.heads.rates, words, at) !== null)
  const units = unitsIn(words, taken, table)
  units.forEach(take)
  const power = isRate ? null : powerIn(words, taken, units, table)
  if (power !== null) take(power)
  const total = totalIn(words, taken, table)
  if (total !== null) take(total)
  const left = withoutLeads(
    words.filter((word, at) => !taken.has(at) && (word.kind !== 'mark' || isHyphen(word))),
    table,
  )
  const unit = units[0]
  return {
    words: textOf(left),
    times: power?.value ?? 1,
    sign: unit?.isSign
      ? words
          .slice(unit.from, unit.to)
          .map(({ text }) => text)
          .join('')
      : '',
    unit: unit && !unit.isSign ? head.slice(words[unit.from]?.start, words[unit.to - 1]?.end) : '',
    date: dates.map(({ from, to }) => head.slice(words[from]?.start, words[to - 1]?.end)).join(' '),
    counts: countedIn(left, table),
    isTotal: total !== null,
    isRate,
    isLabel: left.length > 0 && phraseFrom(table.heads.labels, left, 0)?.to === left.length,
    isOfPlaces: left.length > 0 && phraseFrom(table.heads.places, left, 0)?.to === left.length,
  }
}

type Taken = { readonly from: number; readonly to: number }

/** The words of a unit; a sign of money stands before its figure. */
type UnitWords = Taken & { readonly isSign: boolean }

/** The units that a head names as such: `Cost (€)`, `Area, km²`, `in US$`, `%`. */
function unitsIn(
  words: readonly Word[],
  taken: ReadonlySet<number>,
  table: LanguageTable,
): readonly UnitWords[] {
  const found: UnitWords[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at)) continue
    const noun = phraseFrom(table.nouns, words, at)
    if (noun === null || !isUnit(noun, words, table)) continue
    const isSign = /^\p{Sc}$/u.test(words[at]?.text ?? '')
    const letters = words[at - 1]
    const hasLetters =
      isSign && words[at]?.glued === true && letters !== undefined && dollarsOf(letters) !== null
    found.push({ from: hasLetters ? at - 1 : at, to: noun.to, isSign })
    at = noun.to - 1
  }
  return found
}

function isUnit({ from, to, value }: PhraseHit<Noun>, words: readonly Word[], table: LanguageTable): boolean {
  const isMark = words[from]?.kind === 'mark'
  const isApart = isSetApart(words, from, to, table)
  switch (value.kind) {
    case 'percent':
      return isMark || isApart || to === words.length
    case 'money':
      return isMark || isApart || to === words.length || from === 0
    case 'measure':
      return isApart
    case 'time':
      return isApart && words.length > to - from
    case 'person':
    case 'state':
    case 'thing':
      return false
  }
}

/** Whether words of a head stand in brackets, behind a comma or `in`, or are all of it. */
function isSetApart(words: readonly Word[], from: number, to: number, table: LanguageTable): boolean {
  const before = words[from - 1]
  return (
    (before === undefined && to === words.length) ||
    (before !== undefined && /^[([,;:/|–—]$/u.test(before.text)) ||
    isAmong(words, from - 1, table.heads.leads)
  )
}

/** The power that a head says its figures are in: `(thousands)`, `Mio. EUR`, `$bn`, `in 1,000`, `US$ '000`. */
function powerIn(
  words: readonly Word[],
  taken: ReadonlySet<number>,
  units: readonly UnitWords[],
  table: LanguageTable,
): (Taken & { readonly value: number }) | null {
  const isBesideUnit = (from: number, to: number): boolean =>
    units.some((unit) => unit.to === from || unit.from === to)
  for (const [at, word] of words.entries()) {
    if (taken.has(at)) continue
    const before = words[at - 1]
    if (word.kind === 'number') {
      const value = /^0{3}$/u.test(word.text) ? LEAST_POWER : parseDigits(word.text, table)
      const isPower = value !== null && value >= LEAST_POWER && Number.isInteger(Math.log10(value))
      const isLed = isSetApart(words, at, at + 1, table) || /^['’]$/u.test(before?.text ?? '')
      if (isPower && (isLed || isBesideUnit(at, at + 1))) return { from: at, to: at + 1, value }
      continue
    }
    const hit = phraseFrom(table.heads.scales, words, at)
    if (hit === null || hit.value < LEAST_POWER || before?.kind === 'number') continue
    if (isHyphen(words[hit.to]) && words[hit.to]?.glued === true) continue
    // One letter is a power only beside a currency.
    if (word.text.length === 1 && !isBesideUnit(at, hit.to)) continue
    return { from: at, to: hit.to, value: hit.value }
  }
  return null
}

/** `Total`, `Total killed`, `Odrin, in all`: the words that make it a head of totals. */
function totalIn(words: readonly Word[], taken: ReadonlySet<number>, table: LanguageTable): Taken | null {
  const first = words.findIndex(({ kind }, at) => kind !== 'mark' && !taken.has(at))
  for (let at = first; at >= 0 && at < words.length; at += 1) {
    const hit = phraseFrom(table.heads.totals, words, at)
    if (hit === null) continue
    const isAtEnd = words
      .slice(hit.to)
      .every(({ kind }, index) => kind === 'mark' || taken.has(hit.to + index))
    if (at === first || isAtEnd) return hit
  }
  return null
}

/** Without a leading `number of` and prepositions before words that are taken. */
function withoutLeads(words: readonly Word[], table: LanguageTable): readonly Word[] {
  const isLead = (word: Word | undefined): boolean =>
    word !== undefined &&
    (isHyphen(word) ||
      table.heads.leads.has(word.lower) ||
      table.of.has(word.lower) ||
      table.stop.has(word.lower))
  let from = phraseFrom(table.heads.counts, words, 0)?.to ?? 0
  let to = words.length
  while (from < to && (isLead(words[from]) || isAmong(words, from, table.article))) from += 1
  while (to > from && isLead(words[to - 1])) to -= 1
  return words.slice(from, to)
}

function countedIn(words: readonly Word[], table: LanguageTable): Head['counts'] {
  let best: Head['counts'] = null
  for (let at = 0; at < words.length; at += 1) {
    const kind = phraseFrom(table.nouns, words, at)?.value.kind
    const isState =
      kind === 'state' ||
      isAmong(words, at, table.states) ||
      phraseFrom(table.statePhrases, words, at) !== null ||
      phraseFrom(table.tolls, words, at) !== null
    if (isState) return 'state'
    if (kind === 'person') best = 'person'
    else if (kind === 'thing') best ??= 'thing'
  }
  return best
}

/** Words as they were written, each parted from the next as it was. */
function textOf(words: readonly Word[]): string {
  return words.map(({ text, glued }, at) => (at > 0 && !glued ? ` ${text}` : text)).join('')
}

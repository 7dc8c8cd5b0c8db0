import type { FigureKind, QuantityKind } from './figure-kind'
import type { Figure } from './join-ranges'
import type { LanguageTable } from './languages/language-table'
import { phraseFrom, phraseUpTo } from './languages/phrase-table'
import { isHyphen, type NounPhrase } from './noun-phrase'
import { toAsciiDigits } from './parse-digits'
import type { Word } from './split-words'

/** A figure in its sentence; `start` is its first word with a currency sign, `noun` what it seems to count. */
export type FigureInPlace = {
  readonly words: readonly Word[]
  readonly table: LanguageTable
  readonly figure: Figure
  readonly start: number
  readonly noun: NounPhrase | null
}

type TrapKind = Exclude<FigureKind, QuantityKind | 'date' | 'time'>

type Trap = {
  readonly kind: TrapKind
  readonly what: string
  readonly holds: (place: FigureInPlace) => boolean
}

/** What figures in the news are when they count nothing. The first rule that holds decides. */
const traps: readonly Trap[] = [
  {
    kind: 'identifier',
    what: 'digits that are no number: 10.0.0.1, 24/7, 9/11',
    holds: ({ figure }) => figure.first.form === 'broken',
  },
  { kind: 'ordinal', what: '2nd, twenty-first', holds: ({ figure }) => figure.first.form === 'ordinal' },
  { kind: 'identifier', what: 'a telephone number', holds: isPhoneNumber },
  { kind: 'identifier', what: 'part of a name: F-16, M23, Covid-19, @user1, #40', holds: isGluedToName },
  { kind: 'identifier', what: 'with letters on it: 221B, 5G, H1N1', holds: hasLettersOnIt },
  { kind: 'age', what: 'a 34-year-old, aged 34, Smith, 34, said', holds: isAge },
  { kind: 'score', what: '2-1, 13 to 2', holds: isScore },
  {
    kind: 'identifier',
    what: 'after its label: Resolution 2254, Channel 4, World War Two',
    holds: isLabelled,
  },
  { kind: 'identifier', what: 'an address: 10 Downing Street', holds: isAddress },
  {
    kind: 'identifier',
    what: 'a number in a list, or in brackets of its own: 1. 2) [3]',
    holds: isListNumber,
  },
  {
    kind: 'identifier',
    what: 'a name made of a number: the Big Three, Group of Seven',
    holds: isNamedByNumber,
  },
  {
    kind: 'identifier',
    what: 'a compound that counts nothing: two-state solution, four-star',
    holds: isOtherCompound,
  },
  { kind: 'pronoun', what: 'one of, one another, the two said', holds: isPronoun },
]

/** What a figure is if it counts nothing, or null if it may be a quantity. */
export function tellTrap(place: FigureInPlace): TrapKind | null {
  return traps.find(({ holds }) => holds(place))?.kind ?? null
}

/** Two or more runs of digits, seven digits or more, and a sign of a telephone: +, a leading 0 or bracket, or the word. */
function isPhoneNumber({ words, figure, table }: FigureInPlace): boolean {
  let first = figure.first.from
  let last = figure.first.to - 1
  while (first > 0 && last - first < 12 && isPhonePart(words, first - 1)) first -= 1
  while (last < words.length - 1 && last - first < 12 && isPhonePart(words, last + 1)) last += 1
  const cluster = words.slice(first, last + 1)
  const runs = cluster.filter(({ kind }) => kind === 'number').map(({ text }) => toAsciiDigits(text))
  const digits = runs.join('').replaceAll(/\D/g, '').length
  const opening = runs[0] ?? ''
  const called = words
    .slice(Math.max(0, first - 4), first)
    .some((word) => table.phoneWords.has(word.lower) && word.kind === 'word')
  if (called && digits >= 3 && runs.every((run) => /^[\d.]+$/.test(run)) && digits + runs.length > 7)
    return true
  if (opening.length > 1 && opening.startsWith('0') && /^\d+$/.test(opening)) return true
  if (digits < 7 || runs.length < 2) return false
  return (
    cluster[0]?.text === '+' ||
    cluster[0]?.text === '(' ||
    (/^\d{3} \d{4}$/.test(runs.join(' ')) && cluster.some(isHyphen))
  )
}

function isPhonePart(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (word.kind === 'number' || ['-', '+', '(', ')', '–'].includes(word.text))
}

function isGluedToName({ words, figure, start, table }: FigureInPlace): boolean {
  const first = words[figure.first.from]
  const before = words[start - 1]
  if (first === undefined || before === undefined || !words[start]?.glued) return false
  if (before.kind === 'word') return first.kind === 'number' && !table.prefixes.includes(before.lower)
  if (['#', '@', '_', '/', '§', '№', '\\', '='].includes(before.text)) return start === figure.first.from
  const name = words[start - 2]
  return isHyphen(before) && name?.kind === 'word'
}

function hasLettersOnIt({ words, figure, noun }: FigureInPlace): boolean {
  const after = words[figure.last.to]
  if (after === undefined || !after.glued) return false
  if (after.kind === 'word') return words[figure.last.to - 1]?.kind === 'number' && noun === null
  const follower = words[figure.last.to + 1]
  return (
    ['@', '_', '/', '\\'].includes(after.text) &&
    follower?.glued === true &&
    follower.kind === 'word' &&
    noun === null
  )
}

function isAge(place: FigureInPlace): boolean {
  const { words, figure, table, start, noun } = place
  const after = words[figure.last.to]
  const spaced = after !== undefined && isHyphen(after) ? figure.last.to + 1 : figure.last.to
  const old = phraseFrom(table.ageAfter, words, spaced)
  if (old !== null) return !describesEvent(words, old.to)
  let lead = start
  while (
    start - lead < 4 &&
    table.boundsBefore.byLast.has(words[lead - 1]?.lower ?? '') &&
    !aged(words, lead, table)
  )
    lead -= 1
  if (figure.link === 'between' || figure.link === 'from') lead = figure.from
  if (aged(words, lead, table)) return noun === null || noun.noun.kind === 'time'
  if (figure.link !== 'none' || figure.high > 115 || figure.first.form !== 'digits') {
    return isUnderAge(place)
  }
  return isUnderAge(place) || isAgeInCommas(place)
}

function aged(words: readonly Word[], before: number, table: LanguageTable): boolean {
  return phraseUpTo(table.ageBefore, words, before) !== null
}

const EVENT =
  /^(?:conflict|war|civil|siege|crisis|occupation|insurgency|blockade|uprising|dispute|rule|ban|law|agreement|truce|ceasefire|row|feud|campaign|investigation|case|tradition|republic|state|company|government|coalition)$/

function describesEvent(words: readonly Word[], at: number): boolean {
  return EVENT.test(words[at]?.lower ?? '')
}

/** `children under five`, `women over 40`: people, a bound, and a number with nothing to count. */
function isUnderAge({ words, figure, start, noun, table }: FigureInPlace): boolean {
  const bound = words[start - 1]
  const hyphened = bound !== undefined && isHyphen(bound) ? words[start - 2] : bound
  if (!/^(?:under|over|above|below)s?$/.test(hyphened?.lower ?? '') || figure.high > 100 || noun !== null)
    return false
  if (bound !== undefined && isHyphen(bound)) return true
  const people = phraseUpTo(table.nouns, words, start - 1)
  return people !== null && people.value.kind === 'person'
}

/** `Smith, 34, said` and `Smith (34)`: a capitalised name, and the number alone between two commas or brackets. */
function isAgeInCommas({ words, figure, start, table }: FigureInPlace): boolean {
  const [name, open, close] = [words[start - 2], words[start - 1], words[figure.to]]
  if (figure.high < 1 || name === undefined || open === undefined || close === undefined) return false
  const capital = name.kind === 'word' && name.text.charAt(0) !== name.lower.charAt(0)
  if (!capital || table.months.has(name.lower) || table.weekdays.has(name.lower)) return false
  if (open.text === '(' && close.text === ')') return figure.high >= 10
  return (
    (open.text === ',' || open.text === '،') &&
    (close.text === ',' || close.text === '،' || close.text === '.') &&
    figure.high >= 4
  )
}

/** Two small numbers with a dash that fall or are equal, or a rising pair where something is won, lost or voted. */
function isScore({ words, figure, table, noun }: FigureInPlace): boolean {
  const known = noun !== null && noun.known && noun.noun.kind !== 'thing'
  if (figure.link === 'dash')
    return !known && figure.high < 1000 && nearSport(words, figure.from, figure.to, table)
  if (figure.link === 'to')
    return !known && figure.high < 20 && nearSport(words, figure.from, figure.to, table) && noun === null
  return isHalfOfScore(words, figure, 1, table) || isHalfOfScore(words, figure, -1, table)
}

function isHalfOfScore(words: readonly Word[], figure: Figure, side: 1 | -1, table: LanguageTable): boolean {
  const [dash, other] =
    side === 1 ? [words[figure.to], words[figure.to + 1]] : [words[figure.from - 1], words[figure.from - 2]]
  if (dash === undefined || other?.kind !== 'number') return false
  const numbers = [words[figure.from], other].every((word) =>
    /^\d{1,3}$/.test(toAsciiDigits(word?.text ?? '')),
  )
  if (!numbers) return false
  if (['-', '–', '—', '‐', '‑'].includes(dash.text)) return true
  return table.to.has(dash.lower) && nearSport(words, figure.from, figure.to, table)
}

function nearSport(words: readonly Word[], from: number, to: number, table: LanguageTable): boolean {
  return [...words.slice(Math.max(0, from - 6), from), ...words.slice(to, to + 4)].some((word) =>
    table.sports.has(word.lower),
  )
}

/** After a label (`article 5`), or after a capitalised word with nothing to count behind (`Boeing 737`). */
function isLabelled({ words, figure, start, noun, table }: FigureInPlace): boolean {
  if (start !== figure.first.from || figure.link === 'between' || figure.link === 'from') return false
  const dotted = words[start - 1]?.text === '.' ? start - 2 : start - 1
  const before = words[dotted]
  if (before === undefined || before.kind !== 'word') return false
  const plain =
    figure.first.form === 'digits' &&
    !figure.first.scaled &&
    !/[,٬\s]/.test(words[figure.first.from]?.text ?? '')
  if (!plain && !(figure.first.form === 'words' && figure.high < 100)) return false
  const counted = noun !== null && noun.adjacent
  const label = table.labels.has(before.lower)
  if (label && dotted < start - 1) return /^(?:no|nos|vol|art|nr|núm)$/.test(before.lower)
  const capital = before.text.charAt(0) !== before.lower.charAt(0)
  const named =
    capital && start - 1 > 0 && !table.stop.has(before.lower) && !table.boundsBefore.byLast.has(before.lower)
  if (label) return !counted || (named && !(noun.known && noun.noun.kind === 'person'))
  if (
    !named ||
    table.demonyms.has(before.lower) ||
    table.months.has(before.lower) ||
    table.weekdays.has(before.lower)
  )
    return false
  if (figure.first.form !== 'digits' || counted) return false
  return !leadsToVerb(words, figure.to, table)
}

/** Whether something is said of the figure right behind it: `in Aleppo 40 were killed`, `40 died`. */
function leadsToVerb(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const word = words[at]
  return word !== undefined && (table.auxiliaries.has(word.lower) || table.states.has(word.lower))
}

/** A number before capitalised words that end in a kind of street, or behind one. */
function isAddress({ words, figure, table, start }: FigureInPlace): boolean {
  if (figure.first.form !== 'digits' || figure.high > 30_000 || table.streets.size === 0) return false
  const before = words[start - 1]
  if (before !== undefined && isStreetName(before, table) && figure.first.to - figure.first.from === 1)
    return true
  for (let at = figure.to; at < figure.to + 5; at += 1) {
    const word = words[at]
    if (word === undefined) return false
    if (at > figure.to && table.streets.has(word.lower) && table.tag === 'en')
      return word.text.charAt(0) !== word.lower.charAt(0)
    if (table.streets.has(word.lower) && table.tag !== 'en') return true
    if (word.text === ',' && table.tag !== 'en') continue
    if (word.kind !== 'word' || word.text.charAt(0) === word.lower.charAt(0)) return false
  }
  return false
}

function isStreetName(word: Word, table: LanguageTable): boolean {
  if (word.kind !== 'word') return false
  return table.tag === 'de' ? /(?:straße|strasse|platz|allee|gasse|weg)$/.test(word.lower) : false
}

function isListNumber({ words, figure }: FigureInPlace): boolean {
  const [before, after] = [words[figure.from - 1], words[figure.to]]
  if (before?.text === '[' && after?.text === ']') return true
  if (words.length <= figure.to - figure.from + 1 && figure.first.form === 'digits' && after?.kind !== 'word')
    return true
  return (
    figure.from === 0 &&
    (after?.text === ')' || after?.text === '.') &&
    words[figure.to + 1] !== undefined &&
    figure.high < 100
  )
}

/** A number word with a capital inside a sentence that is not all capitals: `the Big Three`, `Six Nations`. */
function isNamedByNumber({ words, figure, table, noun }: FigureInPlace): boolean {
  const word = words[figure.first.from]
  if (word === undefined || !table.capitals || table.tag === 'de' || figure.first.form !== 'words')
    return false
  if (word.text.charAt(0) === word.lower.charAt(0) || figure.first.scaled) return false
  const before = words.slice(Math.max(0, figure.first.from - 3), figure.first.from)
  if (before.length === 0 || before.at(-1)?.kind === 'mark') return false
  const small = words.filter(
    ({ kind, text, lower }) => kind === 'word' && text.length > 3 && text === lower,
  ).length
  if (small <= 1) return false
  return (
    noun === null || words[figure.to]?.text.charAt(0) !== words[figure.to]?.lower.charAt(0) || !noun.known
  )
}

function isOtherCompound({ words, figure, noun }: FigureInPlace): boolean {
  const [hyphen, second] = [words[figure.last.to], words[figure.last.to + 1]]
  return (
    hyphen !== undefined &&
    isHyphen(hyphen) &&
    second?.glued === true &&
    second.kind === 'word' &&
    second.lower !== 'plus' &&
    noun === null
  )
}

/** One is a number only before what is counted; two to ten after `the` only before a noun or a state. */
function isPronoun(place: FigureInPlace): boolean {
  const { words, figure, table, noun } = place
  if (figure.first.form !== 'words' || figure.link !== 'none' || figure.first.scaled) return false
  const after = words[figure.to]
  const says = after !== undefined && table.states.has(after.lower)
  if (figure.high === 1) {
    if (isNoun(noun, table) && noun?.adjacent === true) return isLoose(place, noun)
    return !says || table.states.get(after.lower)?.form === 'active'
  }
  const lead = words[figure.from - 1]?.lower ?? ''
  if (figure.high > 10 || noun !== null || !/^(?:the|these|those|los|las|les|die|der|den|all)$/.test(lead))
    return false
  return (
    (!says && !/^(?:were|was|have|are|had)$/.test(after?.lower ?? '')) || !becameOf(words, figure.to, table)
  )
}

function isNoun(noun: NounPhrase | null, table: LanguageTable): boolean {
  return noun !== null && (noun.known || table.headNoun !== 'plural')
}

/** `one town to another`, `One day, …`, `on one hand`: one with a noun, yet no count. */
function isLoose({ words, figure, table }: FigureInPlace, noun: NounPhrase): boolean {
  const lead = words[figure.from - 1]
  const next = words.slice(noun.to, noun.to + 3).map(({ lower }) => lower)
  if (next.includes('another') || next.includes('other')) return true
  if (table.tag !== 'en') return !noun.known
  if (
    /^(?:hand|point|side|way|thing|part|time|end|case|group|area|state|record|page|party|account|home|count)$/.test(
      words[noun.to - 1]?.lower ?? '',
    )
  ) {
    return !/^(?:only|just|least|than|exactly)$/.test(lead?.lower ?? '')
  }
  return (
    (lead === undefined || lead.kind === 'mark') &&
    noun.noun.kind === 'time' &&
    words[noun.to]?.lower !== 'of'
  )
}

/** Whether within four words it is said what became of them: `the two were later killed`. */
function becameOf(words: readonly Word[], from: number, table: LanguageTable): boolean {
  return words.slice(from, from + 4).some((word) => table.states.has(word.lower))
}

import { dollarsOf } from '../tables/dollars'
import { namesUnit } from '../tables/names-unit'
import { temperatureLetters } from '../../languages/units'
import { boundRules, type Interval } from './bound-rules'
import type { DateMention } from './dates/date-mention'
import { isAmong, lowerAt } from '../tokens/word-at'
import { isHyphen } from '../tokens/is-hyphen'
import { isQuantityKind, type FigureKind, type QuantityKind } from './figure-kind'
import { findDates } from './find-dates'
import { joinRanges, skipSign, type Figure } from './join-ranges'
import type { LanguageTable, Noun } from '../tables/language-table'
import { phraseFrom, phraseUpTo } from '../tables/phrase-table'
import { nounAfter } from './measured-entity/noun-phrase'
import { knownNoun, type NounPhrase, leadsToPercent, pointsAfter } from './measured-entity/counted-noun'
import type { Numeral } from './numbers/numeral'
import { readBound } from './read-bound'
import { halfOfUnit } from './numbers/read-fixed'
import { readNumerals } from './numbers/read-numerals'
import type { Span } from '../span'
import { splitWords, type Word } from '../tokens/split-words'
import { splitPrefixes } from '../tables/split-prefixes'
import { tidy } from './numbers/tidy'
import { classifyNumeral } from './classify-numeral'

/** A sentence taken apart: its words, its dates and its figures of every kind, in order. */
export type ReadSentence = {
  readonly words: readonly Word[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly ReadFigure[]
}

/**
 * A figure and what it is. `from` to `to` are the words of the expression (bound, number, unit or noun);
 * `interval` is given in units of its noun, null for what is no quantity.
 */
export type ReadFigure = {
  readonly kind: FigureKind
  readonly figure: Figure
  readonly from: number
  readonly to: number
  /** The first word of the bare figure with its currency sign. */
  readonly start: number
  readonly noun: NounPhrase | null
  readonly interval: Interval | null
}

/** Reads one sentence. Everything in it that looks like a number comes back, told apart by kind. */
export function readFigures(
  text: string,
  sentence: Span,
  table: LanguageTable,
  articleDate: string,
): ReadSentence {
  const words = splitPrefixes(splitWords(text, sentence), table)
  const dates = findDates(words, table, articleDate)
  const numerals = outsideDates(readNumerals(words, table), dates)
  const figures = joinRanges(numerals, words, table).map((figure) => readFigure(figure, words, table))
  return { words, dates, figures: apart(shareUnits(figures, words, table)) }
}

/** Expressions never share a word: what two claim belongs to the number that it stands before. */
function apart(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  return figures.map((figure, place) => {
    const [before, next] = [figures[place - 1], figures[place + 1]]
    const ownStart = Math.min(figure.start, figure.figure.from)
    const from = Math.max(figure.from, Math.min(before?.to ?? 0, ownStart))
    const to = Math.min(figure.to, next === undefined ? figure.to : Math.min(next.start, next.figure.from))
    return from === figure.from && to === figure.to ? figure : { ...figure, from, to }
  })
}

/** `from 7.4 to 8.1 per cent`, `5 and 7 per cent`, `two or three days`: the first has the unit of the second. */
function shareUnits(
  figures: readonly ReadFigure[],
  words: readonly Word[],
  table: LanguageTable,
): readonly ReadFigure[] {
  return figures.map((figure, place) => {
    const next = figures[place + 1]
    const before = figures[place - 1]
    if (before !== undefined && goesOnFrom(before, figure, words, table)) {
      return { ...figure, kind: before.kind, noun: before.noun && { ...before.noun, to: figure.to } }
    }
    if (figure.kind !== 'count' || figure.noun !== null || next?.noun?.adjacent !== true) return figure
    if (next.from !== figure.to + 1 || next.start !== next.figure.from) return figure
    const link = lowerAt(words, figure.to)
    const rate = next.kind === 'percent' || next.kind === 'measure' || next.kind === 'duration'
    const linked =
      table.to.has(link) || table.or.has(link) || (table.and.has(link) && next.kind === 'percent')
    return rate && linked ? { ...figure, kind: next.kind, noun: { ...next.noun, to: figure.to } } : figure
  })
}

/** `from 14 years to nine`: the second has the unit of the first. */
function goesOnFrom(
  before: ReadFigure,
  figure: ReadFigure,
  words: readonly Word[],
  table: LanguageTable,
): boolean {
  const isRate = before.kind === 'percent' || before.kind === 'measure' || before.kind === 'duration'
  return (
    isRate &&
    figure.kind === 'count' &&
    figure.noun === null &&
    before.noun?.adjacent === true &&
    figure.from === before.to + 1 &&
    isAmong(words, before.to, table.to) &&
    isAmong(words, before.from - 1, table.from)
  )
}

function outsideDates(numerals: readonly Numeral[], dates: readonly DateMention[]): readonly Numeral[] {
  const taken = new Set<number>()
  for (const date of dates) for (let at = date.from; at < date.to; at += 1) taken.add(at)
  return numerals.filter(({ from }) => !taken.has(from))
}

function readFigure(figure: Figure, words: readonly Word[], table: LanguageTable): ReadFigure {
  const start = skipSign(words, figure.first.from, table)
  const bare = figure.link === 'between' || figure.link === 'from' ? figure.from : start
  const own = nounOf(figure, words, start, table)
  const noun = own ?? nounPastBound(figure, words, table)
  const other = classifyNumeral({ words, table, figure, start, noun })
  if (other !== null) return { kind: other, figure, from: bare, to: figure.to, start, noun, interval: null }
  const kind = kindOf(noun)
  const half = noun?.adjacent === true ? halfOfUnit(words, noun.to, noun.noun, table) : null
  const nounEnd = half?.to ?? (noun?.adjacent === true ? noun.to : figure.to)
  // `above magnitude 5`: the bound stands before the unit.
  const first = noun?.noun.unit === 'magnitude' && noun.to === figure.to ? unitStart(words, start) : bare
  const bound = readBound(words, figure, first, nounEnd, kind === 'duration', table)
  const times = noun?.noun.times ?? 1
  const sign = negative(words, start, table) ? -1 : 1
  const inUnits = (value: number): number => tidy((value + (half?.value ?? 0)) * times * sign)
  const [low, high] = [inUnits(figure.low), inUnits(figure.high)]
  const interval = boundRules[bound.rule](low, high, kind === 'count' && Number.isInteger(low))
  return { kind, figure, from: bound.from, to: Math.max(bound.to, nounEnd), start, noun, interval }
}

/** Where a unit before its figure starts: `magnitude 5`, `magnitude-5.2`. */
function unitStart(words: readonly Word[], start: number): number {
  return isHyphen(words[start - 1]) ? start - 2 : start - 1
}

/** `40 or more people`: the noun behind a bound that follows the figure. */
function nounPastBound(figure: Figure, words: readonly Word[], table: LanguageTable): NounPhrase | null {
  const bound = phraseFrom(table.boundsAfter, words, figure.to)
  return bound === null || isAmong(words, figure.to, table.classes.adds)
    ? null
    : nounAfter(words, bound.to, false, table)
}

/** The noun behind a figure, its currency sign before it, or what its form says (a share is in percent). */
function nounOf(
  figure: Figure,
  words: readonly Word[],
  start: number,
  table: LanguageTable,
): NounPhrase | null {
  const sign = start < figure.first.from ? phraseFrom(table.nouns, words, figure.first.from - 1) : null
  const found = nounAfter(words, figure.last.to, figure.high === 1 && figure.low === 1, table)
  if (sign !== null && sign.value.kind === 'money') {
    const unit = dollarsBefore(words, figure.first.from - 1) ?? sign.value.unit
    return knownNoun(figure.to, { ...sign.value, unit })
  }
  if (figure.first.form === 'fraction') {
    const points = pointsAfter(words, figure.last.to, table)
    if (points !== null) return points
    return knownNoun(figure.to, { kind: 'percent', unit: '%', counted: '' })
  }
  const metre = words[figure.last.to]
  if (
    metre?.glued === true &&
    metre.text.length === 1 &&
    namesUnit(metre, 'm', table) &&
    words[figure.last.to - 1]?.kind === 'number'
  ) {
    return knownNoun(figure.last.to + 1, { kind: 'measure', unit: 'm', counted: '' })
  }
  const degree = degreeOf(metre, words, start, table)
  if (degree !== undefined) {
    return knownNoun(figure.last.to + 1, { kind: 'measure', unit: degree, counted: '' })
  }
  const before = phraseUpTo(table.nouns, words, isHyphen(words[start - 1]) ? start - 1 : start)
  if (found?.noun.unit === 'points' && leadsToPercent(words, found.to, table))
    return { ...found, noun: { kind: 'percent', unit: 'percentage points', counted: '' } }
  if (before !== null && before.value.unit === 'magnitude') {
    return knownNoun(figure.to, before.value)
  }
  return found
}

/** Whose dollars the letters before a sign say: `C$90 million`; null where there are none. */
function dollarsBefore(words: readonly Word[], sign: number): string | null {
  const [letters, mark] = [words[sign - 1], words[sign]]
  return mark?.text === '$' && mark.glued && letters !== undefined ? dollarsOf(letters) : null
}

/** The unit that a letter right behind digits says where the sentence speaks of heat: `24C`; undefined for others. */
function degreeOf(letter: Word | undefined, words: readonly Word[], start: number, table: LanguageTable) {
  if (letter?.glued !== true || letter.text !== letter.text.toUpperCase()) return undefined
  const unit = Object.entries(temperatureLetters).find(([, each]) => each === letter.lower)?.[0]
  return isTemperature(words, start, table) ? unit : undefined
}

/** Whether `24C` is a temperature: a minus stands before it, or the sentence speaks of heat. */
function isTemperature(words: readonly Word[], start: number, table: LanguageTable): boolean {
  return negative(words, start, table) || words.some(({ lower }) => table.classes.heat.has(lower))
}

function kindOf(noun: NounPhrase | null): QuantityKind {
  if (noun === null || (!noun.adjacent && noun.noun.kind !== 'time')) return 'count'
  return kindOfNoun(noun.noun)
}

function kindOfNoun(noun: Noun): QuantityKind {
  switch (noun.kind) {
    case 'time':
      return 'duration'
    case 'money':
      return 'money'
    case 'percent':
      return 'percent'
    case 'measure':
      return 'measure'
    case 'person':
    case 'state':
    case 'thing':
      return 'count'
  }
}

/** A minus that clings to its figure but to nothing before it, or the word. */
function negative(words: readonly Word[], start: number, table: LanguageTable): boolean {
  const before = words[start - 1]
  if (before === undefined) return false
  if (table.classes.minus.has(before.lower)) {
    // `au moins 9`: there it is part of a bound.
    const isOfBound = phraseUpTo(table.boundsBefore, words, start) !== null
    return !isOfBound && !isAmong(words, start - 2, table.or)
  }
  return /^[-−]$/.test(before.text) && !before.glued && words[start]?.glued === true
}

export function isQuantity(
  figure: ReadFigure,
): figure is ReadFigure & { kind: QuantityKind; interval: Interval } {
  return isQuantityKind(figure.kind) && figure.interval !== null
}

import type { Counted } from './counted-noun'
import { isParted } from './is-parted'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { inheritCounted, inheritShare } from './inherit-counted'
import { isQuantity, type ReadFigure } from '../read-figures'
import { stateAfter, stateBefore, turnedVerb } from './read-state'
import { numberOfBefore, countNounBefore } from './count-noun'
import { isAmong } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'
import { measuredEntity } from './measured-entity'

/**
 * What each figure of a sentence counts. Nearest first: a noun that says it (`40 deaths`), a verb before (`killed 40`), a
 * verb behind (`40 were killed`), a noun that leads to it (`the death toll rose to 40`), then what the figure before it
 * counts, where this one goes on from it (`and 96 by rebels`, `including 12 children`); at last its own noun.
 */
export function readCounted(
  figures: readonly ReadFigure[],
  words: readonly Word[],
  table: LanguageTable,
): readonly Counted[] {
  const counted: Counted[] = []
  for (const [place, figure] of figures.entries()) {
    // `2,996 died in the 9/11 attacks, including the 19 hijackers`: what is no quantity is passed over.
    const last = continuedBy(figure, figures.slice(0, place), words, table)
    const before = figures[last]
    const earlier = counted[last]
    const later = figures
      .slice(place + 1, place + 6)
      .filter(isQuantity)
      .map(({ from, to }) => ({ start: from, end: to }))
    const continues = before !== undefined && earlier !== undefined && before.kind === 'count'
    const inherited =
      continues && figure.kind === 'count' ? inheritCounted(before, earlier, figure, words, table) : null
    const own = isQuantity(figure)
      ? countedBy(figure, inherited, later, words, table)
      : { unit: '', counted: '' }
    const share =
      own.counted === '' && before !== undefined && earlier !== undefined
        ? inheritShare(before, earlier, figure, words, table)
        : ''
    counted.push(share === '' ? own : { ...own, counted: share })
  }
  return counted
}

/**
 * The figure that this one may go on from: the last quantity before it, but `8.1 million in nine states, down from 9.4 million`
 * goes on from the one that is of its size. -1 if none.
 */
function continuedBy(
  figure: ReadFigure,
  before: readonly ReadFigure[],
  words: readonly Word[],
  table: LanguageTable,
): number {
  const last = before.findLastIndex(isQuantity)
  const nearest = before[last]
  if (nearest === undefined || figure.noun !== null) return last
  // `180 were held in 11 cities, 26 of them`: no part is greater than its whole.
  if (phraseFrom(table.ofThem, words, figure.to) !== null && figure.figure.low > nearest.figure.high) {
    const whole = before.findLastIndex((other) => isQuantity(other) && other.figure.high >= figure.figure.low)
    return whole < 0 ? last : whole
  }
  if (isOfSize(figure, nearest, 50)) return last
  const alike = before.findLastIndex(
    (other) => isQuantity(other) && other.kind === 'count' && isOfSize(figure, other, 5),
  )
  return alike < 0 ? last : alike
}

function isOfSize(a: ReadFigure, b: ReadFigure, most: number): boolean {
  const [low, high] = [a.figure.high, b.figure.high].toSorted((one, other) => one - other)
  return low !== undefined && high !== undefined && high <= low * most
}

function countedBy(
  figure: ReadFigure,
  inherited: Counted | null,
  later: readonly { readonly start: number; readonly end: number }[],
  words: readonly Word[],
  table: LanguageTable,
): Counted {
  const noun = figure.noun
  if (figure.kind === 'duration') return { unit: noun?.noun.unit ?? '', counted: '' }
  if (figure.kind !== 'count') {
    const unit = noun?.noun.unit ?? ''
    const [thing, said] = [
      measuredEntity(figure, words, table),
      countNounBefore(words, figure.from, table, figure.kind === 'money'),
    ]
    return { unit, counted: thing === '' || (table.classes.economy.has(thing) && said !== '') ? said : thing }
  }
  if (noun?.noun.kind === 'state' && noun.adjacent)
    return { unit: noun.noun.unit, counted: noun.noun.counted }
  if (noun?.noun.unit === 'lives' && stateNear(words, figure, table))
    return { unit: 'people', counted: 'killed' }
  const unit = noun?.noun.unit ?? ''
  const isThing = noun !== null && noun.known && noun.noun.kind === 'thing'
  if (isThing) return { unit, counted: noun.noun.counted }
  const end = noun === null ? figure.to : noun.to
  const isTotal = isTotalOfPart(figure, words, table)
  const isLed =
    (noun === null || noun.noun.kind === 'person') &&
    isAmong(words, figure.from - 1, table.classes.leadsToFigure)
  const state =
    (isLed ? countNounBefore(words, figure.from, table) : '') ||
    (noun?.known === true ? noun.state : '') ||
    stateBefore(words, figure.from, table) ||
    (!isTotal && !isInPlace(figure, words, table) && (noun === null || noun.adjacent || noun.known)
      ? stateAfter(ownClause(figure, words, table), Math.max(end, figure.to), later, table)
      : '') ||
    (inherited === null && (noun === null || noun.noun.kind === 'person')
      ? turnedVerb(words, figure.from, table)
      : '') ||
    (inherited === null ? countNounOf(figure, words, table) : '')
  if (state !== '') return { unit: unit || unitOf(state), counted: state }
  if (inherited !== null) return { unit: unit || inherited.unit, counted: inherited.counted }
  if (noun === null && isParent(words, figure.from, table)) return { unit: 'children', counted: 'children' }
  if (noun === null && isCompany(words, figure.from, table)) return { unit: 'people', counted: 'people' }
  return { unit, counted: noun?.noun.counted ?? '' }
}

/** `a family of seven`, `crowds of several thousand` */
function isCompany(words: readonly Word[], from: number, table: LanguageTable): boolean {
  return isAmong(words, from - 1, table.of) && isAmong(words, from - 2, table.classes.crowds)
}

function isParent(words: readonly Word[], from: number, table: LanguageTable): boolean {
  return isAmong(words, from - 1, table.of) && isAmong(words, from - 2, table.classes.parents)
}

/** The words that speak of a figure: of a whole that is parted only those up to the comma, behind which its parts follow. */
function ownClause(figure: ReadFigure, words: readonly Word[], table: LanguageTable): readonly Word[] {
  if (!isParted(figure, words, table)) return words
  const comma = words.findIndex(({ text }, at) => at >= figure.to && text === ',')
  return comma < 0 ? words : words.slice(0, comma)
}

/** What a noun before says that a bare figure or one of people counts: a rate is never a number of people. */
function countNounOf(figure: ReadFigure, words: readonly Word[], table: LanguageTable): string {
  const noun = figure.noun
  if (noun !== null && noun.noun.kind !== 'person') return ''
  const said = countNounBefore(words, figure.from, table)
  if (noun !== null) return NO_PERSON.has(said) ? '' : said
  return said || numberOfBefore(words, figure.from, table)
}

/** `450 people in two apartment blocks were moved out`: the two are where they were. */
function isInPlace(figure: ReadFigure, words: readonly Word[], table: LanguageTable): boolean {
  return figure.noun?.noun.kind === 'thing' && isAmong(words, figure.from - 1, table.placeBefore)
}

/** `two of the three suspects were arrested`: the verb speaks of the two. */
function isTotalOfPart(figure: ReadFigure, words: readonly Word[], table: LanguageTable): boolean {
  if (isAmong(words, figure.to, table.classes.relativePronouns)) return false
  const before = isAmong(words, figure.from - 1, table.boundGap) ? figure.from - 2 : figure.from - 1
  const part = words[before - 1]
  return (
    isAmong(words, before, table.of) &&
    part !== undefined &&
    (part.kind === 'number' || table.small.byFirst.has(part.lower))
  )
}

const NO_PERSON = new Set([
  'unemployment',
  'inflation',
  'core inflation',
  'youth unemployment',
  'turnout',
  'interest rate',
  'poverty',
  'GDP',
  'growth',
  'deficit',
  'exports',
  'imports',
  'sales',
  'prices',
  'wages',
  'profit',
  'loss',
  'shares',
  'revenue',
  'debt',
  'cases',
  'costs',
  'arrests',
])

function unitOf(counted: string): string {
  return NO_PERSON.has(counted) ? '' : 'people'
}

function stateNear(words: readonly Word[], figure: ReadFigure, table: LanguageTable): boolean {
  const near = words.slice(Math.max(0, figure.from - 4), figure.to + 3)
  return near.some(({ lower }) => table.classes.takesLives.has(lower) || table.states.has(lower))
}

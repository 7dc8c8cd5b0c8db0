import { isCapitalised } from './is-capitalised'
import type { LanguageTable } from './languages/language-table'
import { phraseFrom } from './languages/phrase-table'
import { nounAfter } from './noun-phrase'
import { isQuantity, type ReadFigure } from './read-figures'
import { numberOfBefore, stateAfter, stateBefore, tollBefore } from './read-state'
import type { Word } from './split-words'

/** What one of them is, and what is counted of them; '' where the text does not say. */
export type Counted = { readonly unit: string; readonly counted: string }

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
    const before = figures[place - 1]
    const earlier = counted[place - 1]
    const later = figures
      .slice(place + 1, place + 6)
      .filter(isQuantity)
      .map(({ from, to }) => ({ start: from, end: to }))
    const continues =
      before !== undefined && earlier !== undefined && isQuantity(before) && before.kind === 'count'
    const inherited =
      continues && figure.kind === 'count' ? inherit(before, earlier, figure, words, table) : null
    counted.push(
      isQuantity(figure) ? countedBy(figure, inherited, later, words, table) : { unit: '', counted: '' },
    )
  }
  return counted
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
    const [thing, toll] = [thingOf(figure, words, table), tollBefore(words, figure.from, table)]
    return { unit, counted: thing === '' || (thing === 'gdp' && toll !== '') ? toll : thing }
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
  const state =
    (noun?.known === true ? noun.state : '') ||
    stateBefore(words, figure.from, table) ||
    (!isTotal && (noun === null || noun.adjacent || noun.known)
      ? stateAfter(words, Math.max(end, figure.to), later, table)
      : '') ||
    (inherited === null ? tollOf(figure, words, table) : '')
  if (state !== '') return { unit: unit || unitOf(state), counted: state }
  if (inherited !== null) return { unit: unit || inherited.unit, counted: inherited.counted }
  return { unit, counted: noun?.noun.counted ?? '' }
}

/** What a noun before says that a bare figure or one of people counts: a rate is never a number of people. */
function tollOf(figure: ReadFigure, words: readonly Word[], table: LanguageTable): string {
  const noun = figure.noun
  if (noun !== null && noun.noun.kind !== 'person') return ''
  const toll = tollBefore(words, figure.from, table)
  if (noun !== null) return NO_PERSON.has(toll) ? '' : toll
  return toll || numberOfBefore(words, figure.from, table)
}

/** `two of the three suspects were arrested`: the verb speaks of the two. */
function isTotalOfPart(figure: ReadFigure, words: readonly Word[], table: LanguageTable): boolean {
  if (/^(?:who|that|which)$/.test(words[figure.to]?.lower ?? '')) return false
  const before = table.boundGap.has(words[figure.from - 1]?.lower ?? '') ? figure.from - 2 : figure.from - 1
  const part = words[before - 1]
  return (
    table.of.has(words[before]?.lower ?? '') &&
    part !== undefined &&
    (part.kind === 'number' || table.small.byFirst.has(part.lower))
  )
}

const NO_PERSON = new Set([
  'unemployment',
  'inflation',
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
  'revenue',
  'debt',
  'arrests',
])

function unitOf(counted: string): string {
  return NO_PERSON.has(counted) ? '' : 'people'
}

function stateNear(words: readonly Word[], figure: ReadFigure, table: LanguageTable): boolean {
  const near = words.slice(Math.max(0, figure.from - 4), figure.to + 3)
  return near.some(
    ({ lower }) =>
      /^(?:claim|claims|claimed|claiming|cost|costs|costing|lost|took|taken)$/.test(lower) ||
      table.states.has(lower),
  )
}

/** What an amount is of: `60% of voters`, `12 tonnes of aid`, `$4bn in aid`; '' if not said. */
function thingOf(figure: ReadFigure, words: readonly Word[], table: LanguageTable): string {
  const of = words[figure.to]
  if (figure.figure.first.form === 'fraction' && of?.kind === 'word' && !table.of.has(of.lower)) {
    return nounAfter(words, figure.to, false, table)?.noun.counted ?? ''
  }
  const linked =
    of !== undefined &&
    (table.of.has(of.lower) || (figure.kind === 'money' && /^(?:in|worth)$/.test(of.lower)))
  if (!linked) return ''
  const start = words[figure.to + 1]
  const at = of.lower === 'worth' && start?.lower === 'of' ? figure.to + 2 : figure.to + 1
  const skip = /^(?:the|its|their|his|her|all|those|these|our)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  const first = words[skip]?.kind === 'number' ? skip + 1 : skip
  const noun = nounAfter(words, first, false, table)
  if (noun !== null) return noun.noun.counted
  const word = words[first]
  const named =
    word !== undefined && word.kind === 'word' && !word.lower.endsWith("'s") && !table.stop.has(word.lower)
  return named ? word.lower : ''
}

/** What the figure before counts, if this one goes on from it without a verb of its own. */
function inherit(
  before: ReadFigure,
  earlier: Counted,
  figure: ReadFigure,
  words: readonly Word[],
  table: LanguageTable,
): Counted | null {
  if (earlier.counted === '') return null
  const ofThem = phraseFrom(table.ofThem, words, figure.figure.to)
  if (ofThem !== null)
    return { unit: unitAfter(words, ofThem.to, table) || earlier.unit, counted: earlier.counted }
  const between = words.slice(before.to, figure.from)
  if (between.length > 16) return null
  const last = between.at(-1)?.lower ?? ''
  const includes = between.some((_, place) => phraseFrom(table.including, words, before.to + place) !== null)
  if (includes && between.length < 14) return earlier
  if (ofTotal(before, figure, words, table)) return earlier
  if (figure.noun === null && between.length < 14 && isCompared(between, table)) return earlier
  const joined = table.and.has(last) || table.or.has(last) || last === ','
  if (!joined || between.some(({ text }) => /[;:“”"]/.test(text))) return null
  const noun = figure.noun
  if (noun !== null) {
    const plainList = between.every(
      ({ lower, kind }) => kind === 'mark' || table.and.has(lower) || table.or.has(lower),
    )
    return plainList && noun.noun.kind === 'person' && isState(earlier, before) ? earlier : null
  }
  const next = words[figure.to]
  const elliptic =
    next === undefined ||
    next.kind === 'mark' ||
    table.placeBefore.has(next.lower) ||
    table.by.has(next.lower) ||
    next.lower.endsWith('ly') ||
    /^(?:on|last|since|during|elsewhere|more|others)$/.test(next.lower)
  return elliptic ? earlier : null
}

/** `, compared with 10`, `, down from 3.7 million`, `: 123`, `, Lebanon`: the same is counted at another time or place. */
function isCompared(between: readonly Word[], table: LanguageTable): boolean {
  const [last, lead] = [between.at(-1), between.at(-2)]
  if (last?.text === ':' && between.length < 7) return true
  if (/^(?:with|to|against|from)$/.test(last?.lower ?? ''))
    return /^(?:compared|down|up|,)$/.test(lead?.lower ?? '')
  const named = between.every((word) => word.text === ',' || table.and.has(word.lower) || isCapitalised(word))
  return named && between.length > 1 && between.length < 6 && isCapitalised(last)
}

/** `Of the 60 wounded, 14 were in hospital`: a part of the total that the clause before names. */
function ofTotal(
  before: ReadFigure,
  figure: ReadFigure,
  words: readonly Word[],
  table: LanguageTable,
): boolean {
  const article = table.article.has(words[before.from - 1]?.lower ?? '') ? before.from - 2 : before.from - 1
  if (!table.of.has(words[article]?.lower ?? '') || figure.noun !== null) return false
  return article === 0 || words[article - 1]?.kind === 'mark'
}

function isState(counted: Counted, figure: ReadFigure): boolean {
  return counted.counted !== (figure.noun?.noun.counted ?? '')
}

function unitAfter(words: readonly Word[], at: number, table: LanguageTable): string {
  const verb = table.auxiliaries.has(words[at]?.lower ?? '') ? at + 1 : at
  const noun = phraseFrom(table.nouns, words, verb)
  return noun?.value.kind === 'person' ? noun.value.unit : ''
}

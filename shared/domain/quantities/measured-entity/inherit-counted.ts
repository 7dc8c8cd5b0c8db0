import { endsIn } from '../../tables/endings'
import { isAmong, lowerAt } from '../../tokens/word-at'
import { isCapitalised } from '../../tokens/is-capitalised'
import { isParted } from './is-parted'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom, phraseUpTo } from '../../tables/phrase-table'
import type { Counted } from './counted-noun'
import type { ReadFigure } from '../read-figures'
import type { Word } from '../../tokens/split-words'

/** What the figure before counts, if this one goes on from it without a verb of its own. */
export function inheritCounted(
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
  const includes = isIncluded(before.to, figure.from, words, table)
  // `from 1,792 in 2018 to 1,558`
  const led = lowerAt(words, before.from - 1)
  if (figure.noun === null && table.from.has(led) && table.to.has(last) && between.length < 6) return earlier
  // `44,000 votes out of 17.6 million`
  const isOutOf = phraseUpTo(table.outOf, words, figure.from) !== null
  if (figure.noun === null && isOutOf && between.length < 5) return earlier
  const further = furtherThings(before, figure, between, words, table)
  if (further !== null) return further
  if (includes && between.length < 14 && !table.placeBefore.has(last)) return earlier
  if (ofTotal(before, figure, words, table)) {
    const who = unitAfter(words, figure.to, table)
    return who === '' ? earlier : { unit: who, counted: who }
  }
  if (figure.noun === null && between.length < 14 && isCompared(between, table)) return earlier
  const joined =
    table.and.has(last) || table.or.has(last) || table.classes.further.has(last) || /^[,(–—-]$/.test(last)
  if (!joined || between.some(({ text }) => /[;:“”"]/.test(text))) return null
  const noun = figure.noun
  if (noun !== null) {
    const plainList = between.every(
      ({ lower, kind }) => kind === 'mark' || table.and.has(lower) || table.or.has(lower),
    )
    return plainList && noun.noun.kind === 'person' && isState(earlier, before) ? earlier : null
  }
  const next = words[figure.to]
  // `120 were children, 95 were women`
  const who = table.auxiliaries.has(next?.lower ?? '') ? unitAfter(words, figure.to, table) : ''
  if (who !== '') return { unit: who, counted: who }
  // `310 had a fever and 28 were sent for tests`: bare figures of those that both are of.
  const areAlike = before.noun === null && earlier.counted === earlier.unit && table.and.has(last)
  if (areAlike && table.auxiliaries.has(next?.lower ?? '')) return earlier
  if (/^[(–—-]$/.test(last) && isAmong(words, figure.to + 1, table.classes.wholes)) return null
  const elliptic =
    next === undefined ||
    next.kind === 'mark' ||
    table.placeBefore.has(next.lower) ||
    table.by.has(next.lower) ||
    endsIn(next.lower, table.endings.adverb) ||
    table.classes.restarts.has(next.lower)
  return elliptic ? earlier : null
}

/**
 * Whether words like `including` lead from the one figure to the other. What stands right behind the first (`six of them
 * children`) speaks of it alone, and what `, and sent` goes on with is no part any more.
 */
function isIncluded(from: number, to: number, words: readonly Word[], table: LanguageTable): boolean {
  for (let at = from; at < to; at += 1) {
    const hit = phraseFrom(table.including, words, at)
    if (hit === null) continue
    const comma = words.findIndex(({ text }, place) => place >= hit.to && place < to && text === ',')
    if (comma >= 0 && at === from && phraseFrom(table.ofThem, words, at) !== null) continue
    if (comma < 0 || !isAmong(words, comma + 1, table.and) || comma + 2 >= to) return true
  }
  return false
}

/** `scrapped 1,900 flights and delayed 6,400 more`: more of the same, of which something else is said. */
function furtherThings(
  before: ReadFigure,
  figure: ReadFigure,
  between: readonly Word[],
  words: readonly Word[],
  table: LanguageTable,
): Counted | null {
  if (figure.noun !== null || before.noun === null || between.length > 6) return null
  if (!isAmong(words, figure.to, table.classes.moreOfThem)) return null
  const { kind, unit, counted } = before.noun.noun
  return kind === 'thing' ? { unit, counted } : null
}

/** `40.2 % of the vote, down from 57.5 %`: a share that is held against the one before it is of the same. */
export function inheritShare(
  before: ReadFigure,
  earlier: Counted,
  figure: ReadFigure,
  words: readonly Word[],
  table: LanguageTable,
): string {
  if (before.kind !== 'percent' || figure.kind !== 'percent') return ''
  const between = words.slice(before.to, figure.from)
  // `to 4.3% of GDP from 5.1%`
  const isChange = isAmong(words, before.from - 1, table.to) && table.from.has(between.at(-1)?.lower ?? '')
  return between.length < 17 && (isChange || isCompared(between, table)) ? earlier.counted : ''
}

/** `, compared with 10`, `, down from 3.7 million`, `: 123`, `, Lebanon`: the same is counted at another time or place. */
function isCompared(between: readonly Word[], table: LanguageTable): boolean {
  const [last, lead] = [between.at(-1), between.at(-2)]
  if (last?.text === ':' && between.length < 7) return true
  // `down from a peak of`
  if (table.of.has(last?.lower ?? '') && between.some(({ lower }) => table.from.has(lower))) {
    return between.slice(-6).some(({ lower }) => table.classes.peaks.has(lower))
  }
  if (table.classes.comparedWith.has(last?.lower ?? ''))
    return lead?.text === ',' || table.classes.comparedLeads.has(lead?.lower ?? '')
  const named = between.every((word) => word.text === ',' || table.and.has(word.lower) || isCapitalised(word))
  return named && between.length > 1 && between.length < 6 && isCapitalised(last)
}

/** `Of the 60 wounded, 14 were in hospital`, `14 were children`: a part of the total that the clause before names. */
function ofTotal(
  before: ReadFigure,
  figure: ReadFigure,
  words: readonly Word[],
  table: LanguageTable,
): boolean {
  return figure.noun === null && isParted(before, words, table)
}

function isState(counted: Counted, figure: ReadFigure): boolean {
  return counted.counted !== (figure.noun?.noun.counted ?? '')
}

function unitAfter(words: readonly Word[], at: number, table: LanguageTable): string {
  const verb = isAmong(words, at, table.auxiliaries) ? at + 1 : at
  const noun = phraseFrom(table.nouns, words, verb)
  return noun?.value.kind === 'person' ? noun.value.unit : ''
}

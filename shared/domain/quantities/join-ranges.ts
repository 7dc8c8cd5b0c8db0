import { dollarsOf } from '../tables/dollars'
import type { LanguageTable } from '../tables/language-table'
import { phraseFrom } from '../tables/phrase-table'
import type { Numeral } from './numbers/numeral'
import { isAmong } from '../tokens/word-at'
import type { Word } from '../tokens/split-words'

/**
 * One figure of a sentence: a number, or two that are joined to a range. `from` to `to` covers `between` and the link;
 * `low` and `high` are in the order in which they were written, and equal for one number.
 */
export type Figure = {
  readonly from: number
  readonly to: number
  readonly first: Numeral
  readonly last: Numeral
  readonly low: number
  readonly high: number
  readonly link: 'none' | 'between' | 'from' | 'to' | 'dash' | 'or'
}

/**
 * Joins `between A and B`, `from A to B`, `A to B`, `A-B` and `A or B`. `2 to 3 million` shares its scale.
 * `rose from A to B` is a change, so two figures; so are two numbers that fall (a score, a vote).
 */
export function joinRanges(
  numerals: readonly Numeral[],
  words: readonly Word[],
  table: LanguageTable,
): readonly Figure[] {
  const figures: Figure[] = []
  for (let at = 0; at < numerals.length; at += 1) {
    const first = numerals[at]
    if (first === undefined) continue
    const last = numerals[at + 1]
    const joined = last === undefined ? null : join(first, last, words, table)
    figures.push(joined ?? single(first))
    if (joined !== null) at += 1
  }
  return figures
}

function single(numeral: Numeral): Figure {
  const { from, to, value } = numeral
  return { from, to, first: numeral, last: numeral, low: value, high: value, link: 'none' }
}

function join(first: Numeral, last: Numeral, words: readonly Word[], table: LanguageTable): Figure | null {
  if (![first, last].every(({ form }) => form === 'digits' || form === 'words')) return null
  const at = linkAt(first, last, words, table)
  if (at === null) return null
  if (isAmong(words, first.to, table.classes.voteNouns) || haveTwoUnits(first, last, words, table))
    return null
  const link = words[at]
  const before = words[skipSign(words, first.from, table) - 1]
  const lead = before?.lower ?? ''
  const low = sharesScale(first, last) ? first.value * (last.value / last.mantissa) : first.value
  if (link === undefined || low >= last.value) return null
  const figure = { first, last, low, high: last.value, to: last.to }
  const start = skipSign(words, first.from, table)
  if (table.between.has(lead)) {
    return table.and.has(link.lower) || isDash(link) ? { ...figure, from: start - 1, link: 'between' } : null
  }
  if (isDash(link)) {
    // `14 countries – 5,200 in all`: a dash with spaces around it opens an aside, unless bare figures of like size stand at it.
    const isAside = !link.glued && (at > first.to || last.value > 10 * low)
    return (link.glued || link.text !== '-') && !isAside
      ? { ...figure, from: first.from, link: 'dash' }
      : null
  }
  if (table.to.has(link.lower)) {
    if (!table.from.has(lead)) {
      // `fell 2 points to 48`: a change and where it led.
      const far = at > first.to || last.value > 3 * low
      const led = far && isChange(words, start, table)
      return led ? null : { ...figure, from: first.from, link: 'to' }
    }
    return isChange(words, start - 1, table) ? null : { ...figure, from: start - 1, link: 'from' }
  }
  if (!table.or.has(link.lower)) return null
  return last.value - low <= Math.max(2, low / 2) ? { ...figure, from: first.from, link: 'or' } : null
}

/** `0.2 points to 3.9 per cent`: what has two units is no range; `10 days to two weeks` is read as two figures too. */
function haveTwoUnits(first: Numeral, last: Numeral, words: readonly Word[], table: LanguageTable): boolean {
  const [own, other] = [phraseFrom(table.nouns, words, first.to), phraseFrom(table.nouns, words, last.to)]
  return own !== null && other !== null && own.value.unit !== other.value.unit
}

/** The word that links two numbers, with at most a unit after the first and a sign before the second; else null. */
function linkAt(first: Numeral, last: Numeral, words: readonly Word[], table: LanguageTable): number | null {
  const unit = phraseFrom(table.nouns, words, first.to)
  const at = unit !== null && unit.to < last.from ? unit.to : first.to
  return skipSign(words, last.from, table) === at + 1 ? at : null
}

/** Where a number begins with its currency sign: `US$5`, `€ 5`. */
export function skipSign(words: readonly Word[], from: number, table: LanguageTable): number {
  const sign = words[from - 1]
  if (sign === undefined || !isMoneySign(sign, table)) return from
  const country = words[from - 2]
  return country !== undefined && sign.glued && dollarsOf(country) !== null ? from - 2 : from - 1
}

function isMoneySign(word: Word, table: LanguageTable): boolean {
  if (word.kind === 'word' && word.text !== word.text.toUpperCase()) return false
  if (word.kind === 'word' && word.text.length !== 3) return false
  return table.nouns.byFirst.get(word.lower)?.[0]?.value.kind === 'money'
}

/** `2 to 3 million`: the first has no scale and is less than what the second scales. */
function sharesScale(first: Numeral, last: Numeral): boolean {
  return !first.scaled && last.scaled && first.value < last.mantissa
}

function isDash(word: Word): boolean {
  return ['-', '–', '—', '‐', '‑', '−'].includes(word.text)
}

/** Whether a verb or noun of change stands in the six words before. */
function isChange(words: readonly Word[], before: number, table: LanguageTable): boolean {
  return words.slice(Math.max(0, before - 6), before).some((word) => table.change.has(word.lower))
}

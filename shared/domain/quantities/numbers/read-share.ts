import { isAmong, lowerAt } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom, phraseUpTo } from '../../tables/phrase-table'
import type { Word } from '../../tokens/split-words'
import type { Numeral } from './numeral'
import { powerAt } from './power-at'

/** `two-thirds of`, `a quarter of`, `half of`, `one in five`: a share, in percent to two decimals. */
export function readFraction(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  if (table.denominators.size === 0) return null
  const count = phraseFrom(table.small, words, at)
  const start = count?.to ?? (isAmong(words, at, table.article) ? at + 1 : at)
  const hyphen = isHyphen(words[start]) ? start + 1 : start
  const denominator = table.denominators.get(lowerAt(words, hyphen))
  const follower = lowerAt(words, hyphen + 1)
  if (denominator !== undefined) {
    const bare = start === at && denominator !== 2
    const byHalf =
      start === at &&
      isShareAlone(words, at, hyphen + 1, denominator, table) &&
      isAmong(words, at - 1, table.by)
    const share =
      (table.of.has(follower) && table.grammar.fractionsAreOrdinals) ||
      (denominator === 2 && table.classes.definite.has(follower)) ||
      byHalf ||
      (!table.grammar.fractionsAreOrdinals &&
        (start > at || denominator === 2) &&
        !isAmong(words, hyphen + 2, table.classes.halvesOfNouns)) ||
      (count?.value ?? 0) > 1 ||
      (start > at && isShareAlone(words, at, hyphen + 1, denominator, table))
    if (bare || !share || powerAt(words, hyphen + 3, table) !== null || isOfUnit(words, hyphen + 1, table))
      return null
    return fraction(at, hyphen + 1, count?.value ?? 1, denominator)
  }
  return count === null ? null : outOf(words, at, count.to, count.value, table)
}

/** `a quarter of a mile`, `half a mile`: so much of one unit is no share. */
function isOfUnit(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const to = isAmong(words, at, table.of) ? at + 1 : at
  const isOne = isAmong(words, to, table.article)
  const kind = phraseFrom(table.nouns, words, isOne ? to + 1 : to)?.value.kind
  return kind === 'measure' || (isOne && kind === 'time')
}

/** `barely a tenth has been paid`, `nearly a third were women`; `a third is missing` may be the one after the second. */
function isShareAlone(
  words: readonly Word[],
  from: number,
  to: number,
  denominator: number,
  table: LanguageTable,
): boolean {
  const next = words[to]
  const ends = next === undefined || next.kind === 'mark' || table.auxiliaries.has(next.lower)
  if (isAmong(words, from - 1, table.by) && (ends || table.stop.has(next.lower))) return !isHyphen(next)
  const led =
    phraseUpTo(table.boundsBefore, words, from) !== null || isAmong(words, from - 1, table.classes.mere)
  return (
    (ends || (led && table.stop.has(next.lower))) &&
    !isHyphen(next) &&
    (led || denominator === 10 || denominator === 4)
  )
}

/** `one in five`, `9 out of 10`: a small number of a small whole, with somebody or nothing behind; in percent. */
export function outOf(
  words: readonly Word[],
  from: number,
  to: number,
  count: number,
  table: LanguageTable,
): Numeral | null {
  if (count < 1 || !Number.isInteger(count)) return null
  const noun = phraseFrom(table.nouns, words, to)
  // `trois maisons sur quatre`
  const lead = noun !== null && isAmong(words, noun.to, table.classes.outOfTen) ? noun.to : to
  const explicit = phraseFrom(table.outOf, words, lead)
  const at = (explicit ?? phraseFrom(table.inEvery, words, lead))?.to
  if (at === undefined) return null
  const digits = words[at]?.kind === 'number' ? { to: at + 1, value: Number(words[at]?.text) } : null
  const whole = digits ?? phraseFrom(table.small, words, at)
  if (whole === null || !(whole.value > count) || whole.value > 100 || words[whole.to]?.glued === true)
    return null
  const follower = phraseFrom(table.nouns, words, whole.to)?.value.kind
  const opens = from === 0 || phraseUpTo(table.boundsBefore, words, from) !== null
  const things = follower === 'thing' && !(opens && /^(?:4|5|10|100)$/.test(String(whole.value)))
  if (explicit === null && (follower === 'time' || things || (digits !== null && count > 1))) return null
  return fraction(from, whole.to, count, whole.value)
}

function fraction(from: number, to: number, count: number, whole: number): Numeral {
  const value = Math.round((count / whole) * 10_000) / 100
  return { from, to, value, form: 'fraction', scaled: false, mantissa: value }
}

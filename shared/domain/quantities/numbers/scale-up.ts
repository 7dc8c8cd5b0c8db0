import { namesUnit } from '../../tables/names-unit'
import { isAmong, lowerAt } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import type { Word } from '../../tokens/split-words'
import type { Numeral } from './numeral'
import { tidy } from './tidy'

/** Reads what multiplies a number: `and a half`, then `hundred`, `million`, `bn`, one after the other. */
export function scaleUp(
  words: readonly Word[],
  table: LanguageTable,
  from: number,
  end: number,
  mantissa: number,
  form: 'digits' | 'words',
  next: Word | undefined,
): Numeral {
  let to = vulgarFraction(next) > 0 ? end + 1 : end
  let value = mantissa
  const half = phraseFrom(table.half, words, to)
  if (half !== null) {
    value += half.value
    to = half.to
  }
  const base = value
  let power = 1
  for (;;) {
    const at = isHyphen(words[to]) && words[to]?.glued === true ? to + 1 : to
    const scale = phraseFrom(table.scales, words, at)
    const hundred = table.hundred.get(lowerAt(words, to))
    if (scale !== null && isScale(words, at, value, table)) {
      value *= scale.value
      power = scale.value
      to = scale.to
    } else if (hundred !== undefined && form === 'digits') {
      value *= hundred
      to += 1
    } else break
  }
  const more = halfOfPower(words, to, power, table)
  if (more !== null)
    return { ...more, from, value: tidy(value + more.value), form, scaled: true, mantissa: base }
  return { from, to, value: tidy(value), form, scaled: value !== base, mantissa: base }
}

/** What half a power adds behind it: `una docena y media`, `two million and a half`; null where none is told. */
export function halfOfPower(words: readonly Word[], at: number, power: number, table: LanguageTable) {
  const half = power > 1 ? phraseFrom(table.half, words, at) : null
  return half === null || isAmong(words, half.to, table.of)
    ? null
    : { to: half.to, value: half.value * power }
}

/** One-letter scales are letters only where they cling to digits, and `m` is no million before what a metre has. */
function isScale(words: readonly Word[], at: number, value: number, table: LanguageTable): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.text.length > 1) return !(word.glued && table.classes.scores.has(word.lower)) || value > 0
  if (!word.glued || words[at - 1]?.kind !== 'number') return false
  if (table.moneyScales.has(word.lower) && word.text !== word.lower) return words[at - 2]?.kind === 'mark'
  if (words.slice(Math.max(0, at - 6), at).some((each) => namesUnit(each, 'magnitude', table))) return false
  if (!namesUnit(word, 'm', table) || /\p{Sc}/u.test(words[at - 2]?.text ?? '')) return true
  return !isMetre(words, at, table)
}

/** `600m high`, `fell 600m` in a sentence of climbers, but `5m people`. */
function isMetre(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const { metreFollowers, metreScenes } = table.classes
  if (isAmong(words, at + 1, metreFollowers)) return true
  return phraseFrom(table.nouns, words, at + 1) === null && words.some(({ lower }) => metreScenes.has(lower))
}

const VULGAR = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

export function vulgarFraction(word: Word | undefined): number {
  return word?.glued === true ? (VULGAR.get(word.text) ?? 0) : 0
}

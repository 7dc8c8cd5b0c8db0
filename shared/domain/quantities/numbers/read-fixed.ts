import type { LanguageTable, Noun } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { isAmong } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'
import type { Numeral } from './numeral'
import { powerAt } from './power-at'
import { tidy } from './tidy'

/** `half a million`, `a dozen`, `a couple of`, `half a mile`; an article counts only before a power, or a unit and a half. */
export function readFixed(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const fixed = phraseFrom(table.fixed, words, at)
  if (fixed === null) return null
  const power = powerAt(words, fixed.to, table)
  if (power === null) {
    if (fixed.value >= 2) return exact(at, fixed.to, fixed.value, fixed.value)
    const unit = isAmong(words, fixed.to, table.article) ? fixed.to + 1 : fixed.to
    const noun = phraseFrom(table.nouns, words, unit)
    const isLed = noun?.value.kind === 'time' && isAmong(words, unit - 1, table.article)
    const isPart = fixed.value < 1 && (isLed || noun?.value.kind === 'measure')
    return isPart || isAndAHalf(words, fixed, table) ? exact(at, unit, fixed.value, fixed.value) : null
  }
  const value = fixed.value * power.value
  const more = phraseFrom(table.scales, words, power.to)
  if (more !== null && (words[power.to]?.text.length ?? 0) > 1)
    return exact(at, more.to, value * more.value, fixed.value)
  const half = halfAt(words, power.to, table)
  if (half !== null) return exact(at, half.to, value + half.value * power.value, fixed.value)
  const rest = isAmong(words, power.to, table.and) ? phraseFrom(table.small, words, power.to + 1) : null
  if (rest !== null && power.value >= 100) return exact(at, rest.to, value + rest.value, fixed.value)
  return exact(at, power.to, value, fixed.value)
}

/** `an hour and a half`, `a mile and a quarter`: there the article is one. */
function isAndAHalf(
  words: readonly Word[],
  { to, value }: { readonly to: number; readonly value: number },
  table: LanguageTable,
): boolean {
  const noun = value === 1 ? phraseFrom(table.nouns, words, to) : null
  return noun !== null && halfOfUnit(words, noun.to, noun.value, table) !== null
}

/** The part of a unit that is told behind it: `two miles and a half`; null where none is, or half of something else. */
export function halfOfUnit(words: readonly Word[], at: number, { kind }: Noun, table: LanguageTable) {
  return kind === 'time' || kind === 'measure' ? halfAt(words, at, table) : null
}

/** `and a half`, but not in `a mile and a half of the town`. */
function halfAt(words: readonly Word[], at: number, table: LanguageTable) {
  const half = phraseFrom(table.half, words, at)
  return half === null || isAmong(words, half.to, table.of) ? null : half
}

function exact(from: number, to: number, value: number, mantissa: number): Numeral {
  return { from, to, value: tidy(value), form: 'words', scaled: true, mantissa }
}

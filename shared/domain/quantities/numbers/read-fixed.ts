import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { isAmong } from '../../tokens/is-among'
import type { Word } from '../../tokens/split-words'
import type { Numeral } from './numeral'
import { powerAt } from './power-at'
import { tidy } from './tidy'

/** `half a million`, `a dozen`, `a couple of`, `half a mile`; an article counts only before a power. */
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
    return isPart ? exact(at, unit, fixed.value, fixed.value) : null
  }
  const value = fixed.value * power.value
  const more = phraseFrom(table.scales, words, power.to)
  if (more !== null && (words[power.to]?.text.length ?? 0) > 1)
    return exact(at, more.to, value * more.value, fixed.value)
  const rest = isAmong(words, power.to, table.and) ? phraseFrom(table.small, words, power.to + 1) : null
  if (rest !== null && power.value >= 100) return exact(at, rest.to, value + rest.value, fixed.value)
  return exact(at, power.to, value, fixed.value)
}

function exact(from: number, to: number, value: number, mantissa: number): Numeral {
  return { from, to, value: tidy(value), form: 'words', scaled: true, mantissa }
}

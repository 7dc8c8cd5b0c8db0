import { isAmong, lowerAt } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import type { Word } from '../../tokens/split-words'
import type { Numeral } from './numeral'
import { halfOfPower, scaleUp } from './scale-up'

/** `twenty-three`, `one hundred and twenty thousand`: units, hundreds and powers, added up as they are said. */
export function readNumberName(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  let total = 0
  let current: number | null = null
  let afterHundred = true
  let to = at
  let end = at
  let power = 1
  for (;;) {
    const small = afterHundred ? phraseFrom(table.small, words, to) : null
    const hundred = table.hundred.get(lowerAt(words, to))
    if (small !== null) {
      current = (current ?? 0) + small.value
      afterHundred = false
      to = small.to
    } else if (
      hundred !== undefined &&
      (current !== null || hundred > 100 || table.grammar.barePowers) &&
      (current ?? 0) < 100
    ) {
      current = hundred > 100 ? (current ?? 0) + hundred : (current ?? 1) * hundred
      afterHundred = true
      to += 1
    } else {
      const scale: ReturnType<typeof phraseFrom<number>> = phraseFrom(table.scales, words, to)
      const spoken = scale !== null && (words[to]?.text.length ?? 0) > 2
      if (!spoken || (current === null && (total > 0 || !table.grammar.barePowers))) break
      total += (current ?? 1) * scale.value
      current = null
      power = scale.value
      afterHundred = true
      to = scale.to
    }
    end = to
    if (isHyphen(words[to])) to += 1
    else if (isAmong(words, to, table.and) && afterHundred) to += 1
  }
  if (end === at) return null
  const hyphened = isHyphen(words[end]) ? end + 1 : end
  if (isAmong(words, hyphened, table.ordinals) && hyphened > end) {
    return { from: at, to: hyphened + 1, value: total, form: 'ordinal', scaled: false, mantissa: total }
  }
  const half = current === null ? halfOfPower(words, end, power, table) : null
  const sum = total + (current ?? half?.value ?? 0)
  if (total > 0 || sum >= 100)
    return { from: at, to: half?.to ?? end, value: sum, form: 'words', scaled: total > 0, mantissa: sum }
  return scaleUp(words, table, at, end, sum, 'words', undefined)
}

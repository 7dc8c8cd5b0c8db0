import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import type { Word } from '../../tokens/split-words'

/** A power as a word of its own: `hundred`, `million`, `dozen`. */
export function powerAt(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
): { readonly to: number; readonly value: number } | null {
  const word = words[at]
  if (word === undefined || word.text.length < 3) return null
  const hundred = table.hundred.get(word.lower)
  if (hundred !== undefined) return { to: at + 1, value: hundred }
  const scale = phraseFrom(table.scales, words, at)
  return scale === null || scale.value === 20 ? null : { to: scale.to, value: scale.value }
}

import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { knownNoun, type NounPhrase } from './counted'
import type { Word } from '../../tokens/split-words'

/** `up 0.2 points to 32.9%`: the points are those of what is given in percent. */
export function leadsToPercent(words: readonly Word[], at: number, table: LanguageTable): boolean {
  if (!table.to.has(words[at]?.lower ?? '') || words[at + 1]?.kind !== 'number') return false
  return phraseFrom(table.nouns, words, at + 2)?.value.kind === 'percent'
}

/** `half a percentage point`, `a quarter of a percentage point`: a part of one, where the figure itself is in percent. */
export function pointsAfter(words: readonly Word[], from: number, table: LanguageTable): NounPhrase | null {
  let at = from
  while (table.of.has(words[at]?.lower ?? '') || table.article.has(words[at]?.lower ?? '')) at += 1
  const hit = phraseFrom(table.nouns, words, at)
  if (hit === null || hit.value.unit !== 'percentage points') return null
  return knownNoun(hit.to, { ...hit.value, times: 0.01 })
}

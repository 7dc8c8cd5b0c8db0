import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom, phraseUpTo } from '../../tables/phrase-table'
import { nounAfter } from './noun-phrase'
import { isAmong, lowerAt } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'

/** How far a noun like `death toll` may stand before its figure, in words. */
const BACKWARD = 18

/** The thing counted by a noun before its figure: `the death toll rose to 40`, `unemployment fell by 2 %`. '' if there is none. */
export function countNounBefore(
  words: readonly Word[],
  start: number,
  table: LanguageTable,
  inClause = false,
): string {
  for (let at = start; at > Math.max(0, start - BACKWARD); at -= 1) {
    const word = words[at - 1]
    if (word === undefined || (word.kind === 'mark' && /[;.?!]/.test(word.text))) return ''
    // `There were no deaths, but 14 firefighters`
    if (isAmong(words, at, table.classes.contrasts) && word.kind === 'mark') return ''
    if (inClause && (word.text === ',' || word.text === '،') && !isAmong(words, at, table.or)) return ''
    const noun = phraseUpTo(table.tolls, words, at)
    if (noun !== null && !isAmong(words, noun.from - 1, table.of)) return noun.value
  }
  return ''
}

/** The fate of the counted people, or else their noun: `the number of Syrians who have fled abroad has topped`. '' if there is none. */
export function numberOfBefore(words: readonly Word[], start: number, table: LanguageTable): string {
  for (let at = start - 2; at >= Math.max(0, start - BACKWARD); at -= 1) {
    if (words[at]?.kind === 'mark' && /[;.?!]/.test(words[at]?.text ?? '')) return ''
    if (!isAmong(words, at, table.classes.numberNouns) || !isAmong(words, at + 1, table.of)) continue
    for (let next = at + 2; next < start; next += 1) {
      const state =
        phraseFrom(table.statePhrases, words, next)?.value ?? table.states.get(lowerAt(words, next))?.counted
      if (state !== undefined) return state
    }
    return nounAfter(words, at + 2, false, table)?.noun.counted ?? ''
  }
  return ''
}

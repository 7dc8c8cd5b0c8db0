import { isInnerMark, textOf } from './places/text-of'
import { isAmong } from '../tokens/word-at'
import type { Word } from '../tokens/split-words'
import type { LanguageTable } from '../tables/language-table'

/** `by rebel shelling`: the group that did it, where it is named right behind; '' if none. */
export function readAgent(words: readonly Word[], to: number, end: number, table: LanguageTable): string {
  for (let at = to; at < Math.min(end, to + 7); at += 1) {
    if (words[at]?.kind === 'mark' && /[,;:]/.test(words[at]?.text ?? '')) return ''
    if (!isAmong(words, at, table.by)) continue
    const phrase: Word[] = []
    for (let next = at + 1; next < Math.min(end, at + 7); next += 1) {
      const word = words[next]
      if (word === undefined || word.kind === 'number') break
      if (word.kind === 'mark' && !isInnerMark(word)) break
      if (
        table.stop.has(word.lower) &&
        !table.article.has(word.lower) &&
        !table.classes.definite.has(word.lower)
      )
        break
      phrase.push(word)
    }
    if (phrase.length === 0 || !phrase.some(({ lower }) => table.groups.has(lower))) return ''
    return `${words[at]?.text ?? ''} ${textOf(phrase)}`
  }
  return ''
}

import type { LanguageTable } from '../../tables/language-table'
import type { ReadFigure } from '../read-figures'
import { isAmong } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'

/** `Of the 60 wounded, 14 …`: whether a clause opens with a figure that is a whole, of which parts follow. */
export function isParted(figure: ReadFigure, words: readonly Word[], table: LanguageTable): boolean {
  const before = figure.from - 1
  const of = isAmong(words, before, table.article) ? before - 1 : before
  if (!isAmong(words, of, table.of)) return false
  return of === 0 || words[of - 1]?.kind === 'mark'
}

import type { Word } from '../tokens/split-words'
import type { LanguageTable } from './language-table'

/** Whether a word alone names a unit: `m` and `metres` name `m`. */
export const namesUnit = ({ lower }: Word, unit: string, { nouns }: LanguageTable): boolean =>
  nouns.byFirst.get(lower)?.some(({ words, value }) => words.length === 1 && value.unit === unit) === true

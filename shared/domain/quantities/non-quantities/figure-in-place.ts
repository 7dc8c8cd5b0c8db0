import type { Figure } from '../join-ranges'
import type { LanguageTable } from '../../tables/language-table'
import type { NounPhrase } from '../measured-entity/counted-noun'
import type { Word } from '../../tokens/split-words'

/** A figure in its sentence; `start` is its first word with a currency sign, `noun` what it seems to count. */
export type FigureInPlace = {
  readonly words: readonly Word[]
  readonly table: LanguageTable
  readonly figure: Figure
  readonly start: number
  readonly noun: NounPhrase | null
}

import type { CueWords } from '../../languages/language'
import type { MomentMention } from '../dates/read-moments'
import type { Moment } from '../dates/moment'
import type { SentenceReading } from '../quantities/read-quantities'
import type { LanguageTable } from '../tables/language-table'
import type { CueTables } from './cue-tables'
import type { Section } from './mention'

/** A sentence with everything that the rules of reading need. */
export type SentenceContext = {
  readonly text: string
  readonly sentence: SentenceReading
  readonly index: number
  readonly moments: readonly MomentMention[]
  readonly section: Section
  readonly isBackground: boolean
  /** Whether it or the sentence before tells of a quake. */
  readonly isOfQuake: boolean
  readonly day: Moment | null
  readonly today: string
  /** By token, whether it is part of a name. */
  readonly isName: readonly boolean[]
  readonly table: LanguageTable
  readonly language: CueWords
  readonly cues: CueTables
}

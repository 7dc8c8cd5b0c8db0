import type { TextReading } from '../mentions/mention'
import { readText } from '../mentions/mentions-of'
import { readingByRule } from '../mentions/reading-by-rule'
import { firstVagueRule } from '../vague-rule'
import type { VagueRule } from '../../schema/quantity'
import { createLinker, type Linker } from './create-linker'

/** A text to be read, with what is known of it. */
export type TextToRead = {
  readonly id: string
  readonly text: string
  /** BCP 47; empty where unknown, and then read as English. */
  readonly language: string
  /** EDTF; empty where unknown. */
  readonly date: string
  /** What words such as `dozens` are read as; ACLED's rule where nobody says. */
  readonly vagueRule?: VagueRule
}

/** The rules that an analysis goes by, exchanged as one: how a text is read, and how it is compared with what other texts say. */
export type Rules = {
  readonly read: (text: TextToRead) => TextReading
  readonly createLinker: () => Linker
}

/** The rules for figures, dates, times and durations. */
export const figureRules: Rules = {
  read: ({ text, language, date, vagueRule = firstVagueRule }) =>
    readingByRule(readText(text, { language: language || 'en', date }), vagueRule),
  createLinker: () => createLinker(),
}

import type { ImportStep } from '../../shared/schema/import-step'
import { describeSteps } from '../../shared/words/en/import/import-steps'

/** What an import noted, as people read it. */
export const notesInWords = (notes: readonly ImportStep[]): readonly string[] =>
  notes.map((note) => describeSteps([note]))

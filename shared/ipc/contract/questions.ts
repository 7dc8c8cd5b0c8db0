import { z } from 'zod'
import { Id } from '../../schema/common'
import { QuestionKind } from '../../schema/question'
import { AskedAbout, Day, Line, OfId, Text, QuestionInWords } from '../inputs'
import { id, nothing, operation, saves, sets } from '../operation'

/** What is asked and remarked. */
export const questionOperations = {
  /** Asks something, or remarks it, about one thing or several. */
  askQuestion: operation(
    z.object({
      kind: QuestionKind,
      about: z.array(AskedAbout).min(1).max(10_000),
      ...QuestionInWords,
    }),
    id,
    saves('question'),
  ),
  updateQuestion: operation(
    z.object({ id: Id, fields: z.object({ kind: QuestionKind, ...QuestionInWords }).partial() }),
    nothing,
    sets('question'),
  ),
  /** Keeps what was answered, by whom and when: without words, that no answer came, or that a comment is settled. */
  closeQuestion: operation(z.object({ id: Id, words: Text, by: Line, on: Day }), nothing, saves('question')),
  /** Opens a question or comment again; its answer goes. */
  reopenQuestion: operation(OfId, nothing, saves('question')),
  removeQuestion: operation(z.object({ ids: z.array(Id).min(1).max(10_000) }), nothing, saves('question')),
} as const

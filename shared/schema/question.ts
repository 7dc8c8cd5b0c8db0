import { z } from 'zod'
import { Anchor } from './anchor'
import { Edtf, Id, Instant } from './common'

/** A question wants an answer; a comment is a remark, which can be settled. */
export const QuestionKind = z.enum(['question', 'comment'])
export type QuestionKind = z.infer<typeof QuestionKind>

/** What is asked or remarked about. A passage is looked for by its words in whatever text the article has. */
export const QuestionSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passage'), articleId: Id, anchor: Anchor }),
  z.object({ kind: z.literal('article'), id: Id }),
  z.object({ kind: z.literal('claim'), id: Id }),
  z.object({ kind: z.literal('source'), id: Id }),
  z.object({ kind: z.literal('event'), id: Id }),
])
export type QuestionSubject = z.infer<typeof QuestionSubject>

/** How a question was answered, or a comment settled. */
export const QuestionAnswer = z.object({
  /** Empty where no answer came, and where a comment was settled without a word. */
  words: z.string(),
  /** Who answered; empty where that is not said. */
  by: z.string(),
  /** The day on which it was given. */
  on: Edtf,
})
export type QuestionAnswer = z.infer<typeof QuestionAnswer>

/** Something that is asked or remarked about parts of the project. It is open until it has an answer. */
export const Question = z.object({
  id: Id,
  addedAt: Instant,
  /** Who asked; empty where nobody gave a name. */
  askedBy: z.string(),
  kind: QuestionKind,
  about: z.array(QuestionSubject).min(1),
  words: z.string().min(1),
  /** Whom it is for; empty where nobody is named. */
  to: z.string(),
  /** The day by which an answer is wanted; empty where none is set. */
  due: Edtf,
  answer: QuestionAnswer.nullable(),
})
export type Question = z.infer<typeof Question>

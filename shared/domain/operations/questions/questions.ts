import { err, ok } from '../../../result'
import type { Result } from '../../../result'
import type { Edit } from '../../../schema/document'
import type { Question, QuestionAnswer, QuestionSubject } from '../../../schema/question'
import { words } from '../../../words/words'
import { describeAnchor } from '../../anchors/describe-anchor'
import { shrinkToText } from '../../anchors/shrink-to-text'
import { type PlaceInText, textChanged } from '../claims'
import { findDocument, findDocuments } from '../find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from '../operation'
import { several } from '../several'
import { namesOf, withFields } from '../with-fields'
import type { FieldsOf } from '../with-fields'
import { distinctSubjects } from './subjects'

/** What is to be asked about: a passage comes with the text that it lies in. */
export type AskedSubject =
  | { readonly kind: 'passage'; readonly place: PlaceInText }
  | Exclude<QuestionSubject, { kind: 'passage' }>

/** A new question or comment about one thing or several. */
export function askQuestion(
  documents: Documents,
  input: Pick<Question, 'kind' | 'words' | 'to' | 'due'> & { readonly about: readonly AskedSubject[] },
  { now, newId, by }: Circumstances,
): MadeOutcome {
  const about: QuestionSubject[] = []
  for (const asked of input.about) {
    const subject = subjectOf(documents, asked)
    if (!subject.ok) return subject
    about.push(subject.value)
  }
  const question: Question = {
    id: newId(),
    addedAt: now,
    askedBy: by,
    kind: input.kind,
    about: distinctSubjects(about),
    words: input.words,
    to: input.to,
    due: input.due,
    answer: null,
  }
  return ok({ id: question.id, fields: [input.kind], edits: [put(question)] })
}

/** What can be set anew of a question that was asked. */
export type QuestionFields = Pick<FieldsOf<Question>, 'kind' | 'words' | 'to' | 'due'>

/** A question with some of its fields set anew. */
export function updateQuestion(
  documents: Documents,
  input: { readonly id: string; readonly fields: QuestionFields },
): Outcome {
  const question = findDocument(documents, 'question', input.id)
  if (!question.ok) return question
  return ok({ fields: namesOf(input.fields), edits: [put(withFields(question.value, input.fields))] })
}

/** Keeps what was answered, in place of an answer that was kept before; or that none came, or that a comment is settled. */
export function closeQuestion(
  documents: Documents,
  { id, ...answer }: QuestionAnswer & { readonly id: string },
): Outcome {
  const question = findDocument(documents, 'question', id)
  if (!question.ok) return question
  const { kind } = question.value
  const how = kind === 'comment' ? 'settled' : answer.words === '' ? 'unanswered' : 'answered'
  return ok({ fields: [how], edits: [put({ ...question.value, answer })] })
}

/** Opens a question or comment again: its answer goes. */
export function reopenQuestion(documents: Documents, input: { readonly id: string }): Outcome {
  const question = findDocument(documents, 'question', input.id)
  if (!question.ok) return question
  if (question.value.answer === null) return err('not-allowed', words.asked.openAlready)
  return ok({ edits: [put({ ...question.value, answer: null })] })
}

/** Takes questions and comments away. */
export function removeQuestion(documents: Documents, input: { readonly ids: readonly string[] }): Outcome {
  const questions = findDocuments(documents, 'question', input.ids)
  if (!questions.ok) return questions
  return ok({
    ...several(questions.value.length),
    edits: questions.value.map(({ id }): Edit => ({ kind: 'question', id, value: null })),
  })
}

function subjectOf(documents: Documents, asked: AskedSubject): Result<QuestionSubject> {
  if (asked.kind !== 'passage') {
    const found = findDocument(documents, asked.kind, asked.id)
    return found.ok ? ok(asked) : found
  }
  const { articleId, textHash, text, span } = asked.place
  const article = findDocument(documents, 'article', articleId)
  if (!article.ok) return article
  if (article.value.revisions.at(-1)?.textHash !== textHash) return textChanged()
  const passage = shrinkToText(text, span)
  if (!passage) return err('invalid-input', words.refusals.noWords)
  return ok({ kind: 'passage', articleId, anchor: describeAnchor(text, passage) })
}

function put(question: Question): Edit {
  return { kind: 'question', id: question.id, value: question }
}

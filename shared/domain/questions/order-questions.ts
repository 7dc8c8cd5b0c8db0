import type { Question } from '../../schema/question'
import { parseEdtf } from '../time/edtf'

/** Later than any day, and a number that can be taken from itself. */
const NEVER = Number.MAX_SAFE_INTEGER

/** Whether a question is open: nothing was answered, and no comment was settled. */
export const isOpenQuestion = ({ answer }: Question): boolean => answer === null

/** Whether an answer was wanted before today (`2026-12-03`) and has not come. */
export function isOverdue(question: Question, today: string): boolean {
  const now = lastDayOf(today)
  return isOpenQuestion(question) && now !== null && (lastDayOf(question.due) ?? now) < now
}

/** Questions by the day on which they are due, which puts those that are overdue first; then those without a day, as they were asked. */
export function orderQuestions(questions: Iterable<Question>): readonly Question[] {
  return [...questions].toSorted(
    (a, b) =>
      (lastDayOf(a.due) ?? NEVER) - (lastDayOf(b.due) ?? NEVER) ||
      a.addedAt.localeCompare(b.addedAt) ||
      a.id.localeCompare(b.id),
  )
}

/** The questions and comments of a project that are still open, in the order in which they are due. */
export const openQuestions = (questions: Iterable<Question>): readonly Question[] =>
  orderQuestions([...questions].filter(isOpenQuestion))

function lastDayOf(date: string): number | null {
  const period = parseEdtf(date)
  return period?.yearKnown === true ? period.to : null
}

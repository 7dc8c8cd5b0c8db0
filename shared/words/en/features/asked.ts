import type { QuestionKind } from '../../../schema/question'
import { formatCount, plural } from '../terms/format-count'

/** What is said of questions and comments: on claims, sources, events, articles and their words. */
export const asked = {
  heading: 'Questions and comments',
  none: 'Nothing is asked here.',
  ask: 'Ask',
  kinds: { question: 'Question', comment: 'Comment' } satisfies Readonly<Record<QuestionKind, string>>,
  kindMeanings: {
    question: 'Wants an answer, from somebody, by some day.',
    comment: 'A remark; it is settled when nothing is left to do about it.',
  } satisfies Readonly<Record<QuestionKind, string>>,
  kind: 'Kind',
  /** The title of the dialog, by what is asked about. */
  about: (subjects: string): string => `Ask about ${subjects}`,
  claims: (count: number): string =>
    plural(count, { one: 'this claim', other: `${formatCount(count)} claims` }),
  things: { passage: 'these words', article: 'this article', source: 'this source', event: 'this event' },
  words: 'What is asked',
  wordsOfComment: 'What is remarked',
  to: 'To whom',
  toHint: 'A person, an outlet, an office; empty where that is open',
  due: 'By when',
  dueHint: 'A day, or empty',
  save: 'Ask',
  saveComment: 'Comment',
  cancel: 'Cancel',
  change: 'Change…',
  saveChange: 'Save',
  answer: 'Answer…',
  changeAnswer: 'Change the answer…',
  settle: 'Settle…',
  answerTitle: 'Answer to',
  settleTitle: 'Settle the comment',
  answerWords: 'The answer',
  settleWords: 'What came of it',
  answerHint: 'Left empty, it says that no answer came.',
  settleHint: 'May be left empty.',
  by: 'Answered by',
  settledBy: 'Settled by',
  on: 'On which day',
  saveAnswer: 'Keep the answer',
  saveNoAnswer: 'No answer came',
  saveSettled: 'Settled',
  reopen: 'Open again',
  remove: 'Remove',
  openAlready: 'This is open already.',
  /** The parts of the line under a question. */
  putTo: (to: string): string => `to ${to}`,
  askedBy: (by: string): string => `from ${by}`,
  dueOn: (day: string): string => `by ${day}`,
  overdueSince: (day: string): string => `overdue since ${day}`,
  onThings: (count: number): string =>
    plural(count, { one: '1 thing', other: `${formatCount(count)} things` }),
  noLongerThere: 'These words do not stand in the text any more.',
  answeredBy: (by: string, day: string): string =>
    ['Answered', by && `by ${by}`, day && `on ${day}`].filter(Boolean).join(' '),
  settledOn: (by: string, day: string): string =>
    ['Settled', by && `by ${by}`, day && `on ${day}`].filter(Boolean).join(' '),
  unanswered: (by: string, day: string): string =>
    ['No answer', by && `of ${by}`, day && `until ${day}`].filter(Boolean).join(' '),
  open: (count: number): string =>
    plural(count, { one: '1 question open', other: `${formatCount(count)} questions open` }),
  showAnswered: (count: number): string => `Show what is answered or settled (${formatCount(count)})`,
  hideAnswered: 'Show only what is open',
}

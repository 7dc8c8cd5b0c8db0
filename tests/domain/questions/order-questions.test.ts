import { expect, test } from 'vitest'
import { isOverdue, openQuestions } from '../../../shared/domain/questions/order-questions'
import type { Question } from '../../../shared/schema/question'

const TODAY = '2026-12-03'

const question = (id: string, fields: Partial<Question> = {}): Question => ({
  id,
  addedAt: '2026-11-27T10:00:00.000Z',
  askedBy: '',
  kind: 'question',
  about: [{ kind: 'claim', id: 'claim' }],
  words: id,
  to: '',
  due: '',
  answer: null,
  ...fields,
})

const answer = { words: 'Yes.', by: '', on: '2026-12-01' }

test.each([
  ['without a day', '', null, false],
  ['due yesterday', '2026-12-02', null, true],
  ['due today', TODAY, null, false],
  ['due this month', '2026-12', null, false],
  ['due last month', '2026-11', null, true],
  ['due by the end of a period', '2026-11-01/2026-12-02', null, true],
  ['due on a day without a year', 'XXXX-01-01', null, false],
  ['answered too late', '2026-12-02', answer, false],
] as const)('a question %s', (_, due, given, late) => {
  expect(isOverdue(question('one', { due, answer: given }), TODAY)).toBe(late)
})

test('what is open stands in the order in which it is due, what has no day last, as it was asked', () => {
  const all = [
    question('later, without a day', { addedAt: '2026-11-28T10:00:00.000Z' }),
    question('without a day'),
    question('next month', { due: '2027-01' }),
    question('today', { due: TODAY }),
    question('answered', { due: '2026-01-01', answer }),
    question('long overdue', { due: '2026-02-01' }),
    question('overdue', { due: '2026-12-01' }),
  ]
  expect(openQuestions(all).map(({ id }) => id)).toEqual([
    'long overdue',
    'overdue',
    'today',
    'next month',
    'without a day',
    'later, without a day',
  ])
})

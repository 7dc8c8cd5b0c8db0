import { expect, test } from 'vitest'
import { pairEvidence } from '../../../shared/domain/linking/pair-evidence'
import { ofTwo } from './of-two'
import { describeLink } from '../../../shared/domain/describe/describe-link'
import type { LinkReasons } from '../../../shared/domain/linking/reasons'

const cases: readonly [LinkReasons, string][] = [
  [
    { for: ['one-event', 'one-day', 'leads-its-rivals'], against: ['size', 'other-groups'] },
    'Taken together because: the articles seem to tell of one event; the same day; no other figure fits as well – against it: the figures lie far apart; different groups of people.',
  ],
  [{ for: ['words-near'], against: [] }, 'Taken together because: the same words close by.'],
  [
    { for: [], against: ['leads-its-rivals'] },
    'Taken together, with this against it: another figure fits better.',
  ],
  [{ for: [], against: [] }, ''],
]

const figures = ['12', '15', '15', '20', '31'].map((text) => ({ text }))
const ofAll = { kind: 'same' } as const

test.each(cases)('%j is told as “%s”', (evidence, told) =>
  expect(describeLink({ evidence, reason: ofAll, members: figures.slice(0, 2) })).toBe(told),
)

test('of more than two, those that are meant are named', () => {
  const evidence = { for: ['one-day'], against: [] } as const
  const reason = { kind: 'cannot-both-be', a: 0, b: 3 } as const
  expect(describeLink({ evidence, reason, members: figures })).toBe(
    'Taken together because: the same day. This is said of “12” and “20”.',
  )
})

test.each(pairEvidence)('no number is in the words for %s', (piece) => {
  const evidence = { for: [piece], against: [piece] }
  expect(describeLink({ evidence, reason: ofAll, members: figures })).not.toMatch(ofTwo)
})

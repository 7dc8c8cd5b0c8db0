import { expect, test } from 'vitest'
import { describeLink } from '../../../shared/domain/describe/describe-link'
import type { LinkReasons } from '../../../shared/domain/linking/reasons'

const cases: readonly [LinkReasons, string][] = [
  [
    { for: ['one-event', 'one-day', 'leads-its-rivals'], against: ['size', 'other-targets'] },
    'Taken together because: the articles seem to tell of one event; the same day; no other figure fits as well – against it: the figures lie far apart; the names differ.',
  ],
  [{ for: ['words-near'], against: [] }, 'Taken together because: the same words close by.'],
  [
    { for: [], against: ['leads-its-rivals'] },
    'Taken together, with this against it: another figure fits better.',
  ],
  [{ for: [], against: [] }, ''],
]

test.each(cases)('%j is told as “%s”', (evidence, told) => expect(describeLink(evidence)).toBe(told))

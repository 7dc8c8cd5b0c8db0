import { expect, test } from 'vitest'
import { wasChecked } from '../../../shared/domain/coverage/coverage'

type Row = readonly [
  title: string,
  verdicts: readonly string[],
  dismissed: readonly string[],
  unmarked: number | null,
  isChecked: boolean,
]

const rows: readonly Row[] = [
  ['nothing is marked in it', [], [], 3, false],
  ['it states no figure, and nothing is marked', [], [], 0, false],
  ['it was not read yet', [], [], null, false],
  ['it has a claim that nobody judged', ['not-checked'], [], 0, false],
  ['one of its claims has a verdict', ['not-checked', 'refuted'], [], 5, true],
  ['some of its figures were waved away', [], ['a'], 2, false],
  ['all of its figures were', [], ['a', 'b'], 0, true],
  ['its figures were, but for a claim that nobody judged', ['not-checked'], ['a'], 0, false],
]

test.each(rows)('%s', (_, verdicts, dismissedSuggestions, unmarked, isChecked) => {
  const claims = verdicts.map((verdict) => ({ verdict }))
  expect(
    wasChecked({ dismissedSuggestions: [...dismissedSuggestions] }, claims, unmarked, 'not-checked'),
  ).toBe(isChecked)
})

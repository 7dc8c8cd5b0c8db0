import { expect, test } from 'vitest'
import { words as catalogue } from '../../shared/words/words'

const none = { exact: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 }
const cases: readonly [outcomes: Partial<typeof none>, words: string][] = [
  [{}, 'The new text is in place. Nothing was marked in the article.'],
  [{ exact: 1 }, 'The one mark stands on the same words in the same place.'],
  [{ exact: 3 }, 'All 3 marks stand on the same words in the same places.'],
  [{ changed: 1 }, 'Of 1 mark, 1 changed; none is exact.'],
  [{ exact: 1, changed: 2, lost: 1 }, 'Of 4 marks, 2 changed and 1 is lost; 1 is exact.'],
  [
    { exact: 5, moved: 1, changed: 1, ambiguous: 2, lost: 2 },
    'Of 11 marks, 1 changed, 2 fit several places, 2 are lost and 1 moved; 5 are exact.',
  ],
]
test.each(cases)('%o', (outcomes, words) => {
  expect(catalogue.revisions.outcomes({ ...none, ...outcomes })).toBe(words)
})

import { expect, test } from 'vitest'
import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import { suggestClaims } from '../../../shared/domain/suggestions/suggest-claims'
import { unansweredSuggestions } from '../../../shared/domain/suggestions/claim-suggestion'
import { early, homs } from '../operations/some-documents'

const text = 'The shelling killed 19 people. It lasted for three days. Forty houses burned down in all.'
const suggestions = suggestClaims(text, { language: 'en', articleDate: '' })
const [occurrence] = early.occurrences

/** A claim on these words, in an article of that id, its occurrence as the last revision left it. */
function claimOn(words: string, articleId: string, anchoring: 'exact' | 'lost' = 'exact'): Claim {
  const start = text.indexOf(words)
  if (!occurrence || start < 0) throw new Error(words)
  const anchor = { ...occurrence.anchor, exact: words, start, end: start + words.length }
  return { ...early, occurrences: [{ ...occurrence, articleId, anchor, anchoring: { kind: anchoring } }] }
}

const first = 'The shelling killed 19 people.'
const second = 'It lasted for three days.'
const third = 'Forty houses burned down in all.'
// The weightiest first.

const cases: readonly [title: string, article: Article, claims: readonly Claim[], open: readonly string[]][] =
  [
    ['nothing was answered', homs, [], [first, third, second]],
    ['one was waved away', { ...homs, dismissedSuggestions: [second] }, [], [first, third]],
    ['a claim stands on a word of one', homs, [claimOn('houses', 'homs')], [first, second]],
    ['a claim runs over two', homs, [claimOn('people. It', 'homs')], [third]],
    ['a claim stands in another article', homs, [claimOn('houses', 'truce')], [first, third, second]],
    ['the words of a claim are lost', homs, [claimOn('houses', 'homs', 'lost')], [first, third, second]],
  ]

test.each(cases)('what is still to be answered, where %s', (_, article, claims, open) => {
  expect(unansweredSuggestions(suggestions, article, claims).map(({ key }) => key)).toEqual(open)
})

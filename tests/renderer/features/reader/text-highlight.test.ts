import { expect, test } from 'vitest'
import {
  createHighlightsOf,
  shownSuggestions,
  suggestionHighlights,
} from '../../../../renderer/marks/text-highlight'
import { early, late } from '../../../domain/operations/some-documents'

const homsHighlights = createHighlightsOf('homs-1', () => ({ tone: 'none', label: 'Not checked' }))
const truceHighlights = createHighlightsOf('truce-1', () => ({ tone: 'good', label: 'Supported' }))
const inHoms = homsHighlights([early, late])
const inTruce = truceHighlights([early, late])

test('a text shows the claims that stand in it, in words too', () => {
  expect(inHoms.map(({ claimId, look, words }) => [claimId, look, words])).toEqual([
    [
      'early',
      { kind: 'claim', tone: 'none', type: 'quantity' },
      'Claim (quantity): The war has killed more than 100,000 people. – Not checked',
    ],
    [
      'late',
      { kind: 'claim', tone: 'none', type: 'quantity' },
      'Claim (quantity): The war has killed more than 120,000. – Not checked',
    ],
  ])
})

test('and the passages that are evidence, but none of another revision', () => {
  expect(inTruce.map(({ id, claimId, look }) => [id, claimId, look])).toEqual([
    ['from-truce', 'early', { kind: 'evidence', stance: 'context' }],
    ['late-2', 'late', { kind: 'claim', tone: 'good', type: 'quantity' }],
  ])
  const none = createHighlightsOf('truce-2', () => ({ tone: 'none', label: '' }))
  expect(none([early, late])).toEqual([])
})

test('a claim that did not change has the very same highlights as before', () => {
  const [first, second] = homsHighlights([early, { ...late, notes: 'Ask.' }])
  expect([first === inHoms[0], second === inHoms[1]]).toEqual([true, false])
})

test('every highlight has a shape besides its colour', () => {
  expect([...inHoms, ...inTruce].filter(({ symbol }) => symbol.trim() === '')).toEqual([])
})

test('a suggestion is no claim: it has words, but neither a shape nor an owner', () => {
  const key = 'Forty children were among the dead.'
  const focus = { start: 0, end: 14 }
  const span = { start: 0, end: 35 }
  const suggestion = {
    key,
    span,
    reasons: ['people', 'statement'],
    focus,
    score: 6.5,
    rank: 'first',
  } as const
  const [evidence] = inTruce
  const keys = { accept: 'A', dismiss: 'D' }
  const shown = {
    id: 'suggestion Forty children were among the dead.',
    claimId: null,
    ...focus,
    look: { kind: 'suggestion' },
    symbol: '',
    words:
      'Worth checking: a figure of people, somebody says it. A makes a claim of the sentence, D waves it away.',
  }
  expect(drawn([suggestion], [], keys)).toEqual([shown])
  expect(drawn([suggestion], evidence ? [{ ...evidence, start: 14, end: 20 }] : [], keys)).toEqual([shown])
  expect(drawn([suggestion], evidence ? [{ ...evidence, start: 9, end: 20 }] : [], keys)).toEqual([])
  const [other] = drawn([suggestion], [], { accept: 'Ф', dismiss: 'В' })
  expect(other?.words).toMatch(/Ф makes a claim of the sentence, В waves it away\.$/u)
  // What says little that can be checked stands in the list alone.
  expect(drawn([{ ...suggestion, rank: 'rest' }], [], keys)).toEqual([])
})

/** What is drawn of suggested sentences where some words are marked. */
function drawn(
  suggestions: Parameters<typeof shownSuggestions>[0],
  marked: Parameters<typeof shownSuggestions>[1],
  called: Parameters<typeof suggestionHighlights>[1],
) {
  return suggestionHighlights(shownSuggestions(suggestions, marked), called)
}

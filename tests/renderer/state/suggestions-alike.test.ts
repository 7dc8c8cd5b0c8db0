import { expect, test } from 'vitest'
import {
  suggestionGroups,
  suggestionsAlike,
  suggestionsWithin,
  type Alike,
} from '../../../renderer/state/suggestions/suggestions-alike'
import type { ProposedEvent, SuggestedConflict } from '../../../shared/ipc/findings'

/** A suggestion with a figure at a place in each of these articles. */
const suggested = (
  id: string,
  kind: SuggestedConflict['kind'],
  ...places: readonly (readonly [articleId: string, start: number])[]
): SuggestedConflict => ({
  id,
  key: id,
  kind,
  reason: { kind: 'same' },
  explanation: '',
  evidence: { for: [], against: [] },
  worth: 0,
  isSure: true,
  distance: null,
  coverage: 2,
  further: 0,
  members: places.map(([articleId, start]) => ({
    articleId,
    start,
    end: start + 2,
    text: '19',
    quantity: null,
    date: '',
    attribution: '',
    claimId: null,
    mention: null as never,
  })),
})

const market: ProposedEvent = {
  id: 'market',
  confirmed: null,
  day: '',
  place: '',
  title: 'A mortar attack on the market',
  passages: [
    { articleId: 'a', start: 0, end: 100 },
    { articleId: 'b', start: 0, end: 100 },
  ],
}
const killed = suggested('killed', 'contradicts', ['a', 10], ['b', 10])
const hurt = suggested('hurt', 'differs', ['a', 40], ['b', 40])
const budget = suggested('budget', 'contradicts', ['a', 300], ['c', 10])
const bridge = suggested('bridge', 'differs', ['c', 50], ['d', 50])
const open = [killed, hurt, budget, bridge]

const told = ({ by, suggestions }: Alike) => [by, suggestions.map(({ id }) => id)]

test.each([
  [
    'of an event',
    killed,
    [
      [{ kind: 'kind', of: 'contradicts' }, ['killed', 'budget']],
      [{ kind: 'article', articleId: 'a' }, ['killed', 'hurt', 'budget']],
      [{ kind: 'article', articleId: 'b' }, ['killed', 'hurt']],
      [{ kind: 'event', title: market.title }, ['killed', 'hurt']],
    ],
  ],
  [
    'of none, with an article that no other has',
    bridge,
    [
      [{ kind: 'kind', of: 'differs' }, ['hurt', 'bridge']],
      [{ kind: 'article', articleId: 'c' }, ['budget', 'bridge']],
    ],
  ],
] as const)('what is like a suggestion %s', (_, suggestion, alike) =>
  expect(suggestionsAlike(suggestion, open, [market]).map(told)).toEqual(alike),
)

test('nothing is like a suggestion that is alone', () =>
  expect(suggestionsAlike(killed, [killed], [market])).toEqual([]))

test('an event of which only a small part of the figures is told has none of them', () => {
  const far = suggested('far', 'differs', ['a', 20], ['c', 1], ['d', 1])
  const kinds = suggestionsAlike(far, [far, killed], [market]).map(({ by }) => by.kind)
  expect(kinds).toEqual(['article'])
})

test('all that is open falls into kinds, then events and articles, those with the most first', () => {
  const more = suggested('more', 'differs', ['c', 70], ['d', 70])
  expect(suggestionGroups([...open, more], new Map([[market.id, market]])).map(told)).toEqual([
    [{ kind: 'kind', of: 'differs' }, ['hurt', 'bridge', 'more']],
    [{ kind: 'kind', of: 'contradicts' }, ['killed', 'budget']],
    [{ kind: 'event', title: market.title }, ['killed', 'hurt']],
    [{ kind: 'article', articleId: 'a' }, ['killed', 'hurt', 'budget']],
    [{ kind: 'article', articleId: 'c' }, ['budget', 'bridge', 'more']],
    [{ kind: 'article', articleId: 'b' }, ['killed', 'hurt']],
    [{ kind: 'article', articleId: 'd' }, ['bridge', 'more']],
  ])
})

const idsOf = (list: readonly SuggestedConflict[]) => list.map(({ id }) => id)

test('figures are of an event where half of them stand in it, or all in articles that tell of it', () => {
  expect(idsOf(suggestionsWithin(open, [], market))).toEqual(['killed', 'hurt'])
  expect(idsOf(suggestionsWithin(open, ['c', 'd'], null))).toEqual(['bridge'])
})

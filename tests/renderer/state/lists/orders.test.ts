import { describe, expect, test } from 'vitest'
import { articleOrders, orderArticles } from '../../../../renderer/state/lists/order-articles'
import { claimOrders, orderClaims } from '../../../../renderer/state/lists/order-claims'
import { conflictOrders, orderConflicts } from '../../../../renderer/state/lists/order-conflicts'
import { orderSources, sourceOrders } from '../../../../renderer/state/lists/order-sources'
import { offeredOf } from '../../../../renderer/state/lists/listing'
import { tagsOf } from '../../../../renderer/state/lists/tags-of'
import type { Article } from '../../../../shared/schema/article'
import type { Claim } from '../../../../shared/schema/claim'
import type { Conflict } from '../../../../shared/schema/conflict'
import type { Source } from '../../../../shared/schema/source'
import { early, homs, registry, toll } from '../../../domain/operations/some-documents'

const day = (at: number): string => `2026-03-0${at}T10:00:00.000Z`

const article = (title: string, added: number, published: string | null): Article => ({
  ...homs,
  id: title,
  addedAt: day(added),
  metadata: {
    ...homs.metadata,
    title: { value: title, basis: 'text' },
    published: published === null ? null : { value: published, basis: 'text' },
  },
})
const articles = [
  article('Day 10', 2, '2026-02-01'),
  article('day 2', 1, null),
  article('Árbol', 3, '2026-02'),
  article('Zebra', 4, '2025-12-31'),
]
const unmarked = new Map([
  ['Zebra', 3],
  ['Day 10', 7],
])

const unmarkedOf = ({ id }: Article): number => unmarked.get(id) ?? 0

describe('articles are ordered', () => {
  test.each([
    ['added', ['day 2', 'Day 10', 'Árbol', 'Zebra']],
    ['newest', ['Zebra', 'Árbol', 'Day 10', 'day 2']],
    ['name', ['Árbol', 'day 2', 'Day 10', 'Zebra']],
    ['published', ['Árbol', 'Day 10', 'Zebra', 'day 2']],
    ['unmarked', ['Day 10', 'Zebra', 'Árbol', 'day 2']],
    ['an order of a later version', ['day 2', 'Day 10', 'Árbol', 'Zebra']],
  ])('by %s', (order, ids) => {
    const ordered = orderArticles(articles, order, unmarkedOf)
    expect(ordered.map(({ id }) => id)).toEqual(ids)
  })
})

const claim = (
  id: string,
  added: number,
  verdict: string,
  place: readonly [string, number] | null,
): Claim => {
  const [first] = early.occurrences
  if (!first) throw new Error('the claim stands nowhere')
  return {
    ...early,
    id,
    wording: id,
    type: 'other',
    quantity: null,
    addedAt: day(added),
    verdict,
    occurrences:
      place === null ? [] : [{ ...first, articleId: place[0], anchor: { ...first.anchor, start: place[1] } }],
  }
}
const claims = [
  claim('claim 10', 3, 'refuted', ['Day 10', 40]),
  claim('claim 9', 1, 'gone', ['Day 10', 5]),
  claim('nowhere', 2, 'supported', null),
  claim('Claim 1', 4, 'supported', ['day 2', 900]),
]

describe('claims are ordered', () => {
  test.each([
    ['added', ['claim 9', 'nowhere', 'claim 10', 'Claim 1']],
    ['newest', ['Claim 1', 'claim 10', 'nowhere', 'claim 9']],
    ['text', ['Claim 1', 'claim 9', 'claim 10', 'nowhere']],
    ['verdict', ['nowhere', 'Claim 1', 'claim 10', 'claim 9']],
    ['name', ['Claim 1', 'claim 9', 'claim 10', 'nowhere']],
  ])('by %s', (order, ids) => {
    const project = {
      articles: new Map(articles.map((each) => [each.id, each])),
      steps: [{ id: 'supported' }, { id: 'refuted' }],
    }
    expect(orderClaims(claims, order, project).map(({ id }) => id)).toEqual(ids)
  })
})

const source = (title: string, added: number, reliability: Source['reliability']): Source => ({
  ...registry,
  id: title,
  title,
  addedAt: day(added),
  reliability,
})
const sources = [source('b', 1, null), source('a', 3, 'C'), source('c', 2, 'A')]

test.each([
  ['added', ['b', 'c', 'a']],
  ['newest', ['a', 'c', 'b']],
  ['name', ['a', 'b', 'c']],
  ['reliability', ['c', 'a', 'b']],
])('sources are ordered by %s', (order, ids) => {
  expect(orderSources(sources, order).map(({ id }) => id)).toEqual(ids)
})

const dismissed = { kind: 'dismissed', reason: 'other', note: '', by: '', at: day(5) } as const
const conflict = (title: string, added: number, state: Conflict['state']): Conflict => ({
  ...toll,
  members: [...toll.members],
  id: title,
  title,
  addedAt: day(added),
  state,
})
const conflicts = [
  conflict('wounded', 1, dismissed),
  conflict('', 2, { kind: 'open' }),
  conflict('toll', 3, { kind: 'open' }),
]

test.each([
  ['open', ['', 'toll', 'wounded']],
  ['newest', ['toll', '', 'wounded']],
  ['added', ['wounded', '', 'toll']],
  ['name', ['toll', 'wounded', '']],
])('conflicts are ordered by %s', (order, ids) => {
  expect(orderConflicts(conflicts, order).map(({ id }) => id)).toEqual(ids)
})

const first = (orders: readonly { readonly id: string }[]): string => orders[0]?.id ?? 'none'

test('the order that is shown as chosen first is the one that a list has when none was chosen', () => {
  const project = { articles: new Map(), steps: [] }
  expect(orderArticles(articles, '', unmarkedOf)).toEqual(
    orderArticles(articles, first(articleOrders), unmarkedOf),
  )
  expect(orderClaims(claims, '', project)).toEqual(orderClaims(claims, first(claimOrders), project))
  expect(orderSources(sources, '')).toEqual(orderSources(sources, first(sourceOrders)))
  expect(orderConflicts(conflicts, '')).toEqual(orderConflicts(conflicts, first(conflictOrders)))
})

test('tags are listed once each, as people order them', () => {
  expect(tagsOf([{ tags: ['week 10', 'toll'] }, { tags: [] }, { tags: ['toll', 'Week 2'] }])).toEqual([
    'toll',
    'Week 2',
    'week 10',
  ])
})

test('a value that is not offered any more hides nothing', () => {
  const facets = [{ id: 'tag', values: [{ id: 'toll', label: 'toll' }] }] as const
  expect(offeredOf(facets, { tag: ['toll', 'flood'], verdict: ['x'] })).toEqual({ tag: ['toll'] })
  expect(offeredOf(facets, { tag: ['flood'] })).toEqual({ tag: [] })
})

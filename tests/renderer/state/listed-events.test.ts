import { expect, test } from 'vitest'
import { type ListedEvent, listEvents, shownEvent } from '../../../renderer/state/events/listed-events'
import { isToldAt } from '../../../shared/domain/ledger/told-at'
import { orderByNearness } from '../../../renderer/state/events/near-events'
import { orderEvents } from '../../../renderer/state/events/order-events'
import { noMetadata } from '../../../shared/domain/operations/articles'
import type { ProposedEvent } from '../../../shared/ipc/findings'
import type { Event } from '../../../shared/schema/event'

const unsaid = { kind: null, when: { date: '', hour: '' }, where: { name: '', precision: null } } as const

/** An event of the project that whole articles tell of. */
const eventOf = (id: string, articleIds: readonly string[], more: Partial<Event> = {}): Event => ({
  id,
  addedAt: '2024-01-01T00:00:00.000Z',
  title: `The ${id}`,
  ...unsaid,
  tellings: articleIds.map((articleId) => ({ articleId, passages: [] })),
  notTellings: [],
  ...more,
})

/** An event that was found in articles, known by the first of them. */
const foundOf = (confirmed: string | null, ...articleIds: readonly string[]): ProposedEvent => ({
  id: articleIds[0] ?? '',
  confirmed,
  title: `Found in ${articleIds.join(', ')}`,
  day: '2016-05-03',
  place: 'Homs',
  passages: articleIds.flatMap((articleId) => [
    { articleId, start: 0, end: 10 },
    { articleId, start: 20, end: 30 },
  ]),
})

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.id, each]))
const told = ({ id, event, articleIds, waiting, when }: ListedEvent) => [
  id,
  event === null ? 'proposed' : 'confirmed',
  articleIds,
  waiting,
  when.date,
]

test.each<[title: string, events: readonly Event[], found: readonly ProposedEvent[], listed: unknown]>([
  [
    'a proposal has the day that was read',
    [],
    [foundOf(null, 'a', 'b')],
    [['a', 'proposed', ['a', 'b'], [], '2016-05-03']],
  ],
  [
    'what was found for an event of the project waits there, but not what was denied',
    [eventOf('market', ['a'], { notTellings: ['c'] })],
    [foundOf('market', 'a', 'b', 'c')],
    [['market', 'confirmed', ['a'], ['b'], '']],
  ],
  [
    'a proposal that was just confirmed is not listed twice',
    [eventOf('market', ['a', 'b'])],
    [foundOf(null, 'a', 'b')],
    [['market', 'confirmed', ['a', 'b'], [], '']],
  ],
  [
    'a proposal of which one article is told of elsewhere stays',
    [eventOf('market', ['a'])],
    [foundOf(null, 'a', 'b')],
    [
      ['market', 'confirmed', ['a'], [], ''],
      ['a', 'proposed', ['a', 'b'], [], '2016-05-03'],
    ],
  ],
  [
    'what was found for an event that was taken back is proposed again',
    [],
    [foundOf('market', 'a', 'b')],
    [['a', 'proposed', ['a', 'b'], [], '2016-05-03']],
  ],
  [
    'an event whose articles are gone stays',
    [eventOf('market', [])],
    [],
    [['market', 'confirmed', [], [], '']],
  ],
])('of the events, %s', (_, events, found, listed) =>
  expect(listEvents(byId(events), byId(found)).map(told)).toEqual(listed),
)

test('an event is told in all of an article, or where a passage touches the place', () => {
  const passage = { start: 10, end: 20, exact: '', prefix: '', suffix: '' }
  const event = eventOf('market', ['a'], {
    tellings: [
      { articleId: 'a', passages: [] },
      { articleId: 'b', passages: [passage] },
      { articleId: 'd', passages: [], notPassages: [passage] },
    ],
  })
  const places = [
    { articleId: 'a', start: 90, end: 95 },
    { articleId: 'b', start: 18, end: 25 },
    { articleId: 'b', start: 20, end: 25 },
    { articleId: 'c', start: 10, end: 20 },
    { articleId: 'd', start: 10, end: 15 },
    { articleId: 'd', start: 30, end: 35 },
  ]
  expect(places.map((place) => isToldAt(event, place))).toEqual([true, true, false, false, false, true])
})

test.each([
  ['told', ['war', 'market', 'c', 'a']],
  ['when', ['market', 'c', 'a', 'war']],
  ['name', ['c', 'a', 'market', 'war']],
] as const)('events by %s', (order, ids) => {
  const events = byId([
    eventOf('market', ['x'], { when: { date: '2016-06', hour: '' } }),
    eventOf('war', ['x', 'y', 'z'], { when: { date: 'XXXX-03-01', hour: '' } }),
  ])
  const found = byId([foundOf(null, 'a', 'b'), { ...foundOf(null, 'c', 'd', 'e'), title: 'A fire' }])
  expect(orderEvents(listEvents(events, found), order).map(({ id }) => id)).toEqual(ids)
})

test.each<
  [title: string, events: readonly Event[], found: readonly ProposedEvent[], shown: string | undefined]
>([
  ['as long as it is proposed', [], [foundOf(null, 'a', 'b')], 'a'],
  ['when others joined it, which name it now', [], [foundOf(null, '0', 'a', 'b')], '0'],
  [
    'as the event that its article was put to',
    [eventOf('market', ['x', 'a'])],
    [foundOf('market', 'x', 'a', 'b')],
    'market',
  ],
  [
    'as the event that it waits for',
    [eventOf('market', ['x'])],
    [foundOf('market', 'x', 'a', 'b')],
    'market',
  ],
  ['not when it is gone', [eventOf('market', ['x'])], [], undefined],
])('a proposal is shown %s', (_, events, found, shown) =>
  expect(shownEvent(listEvents(byId(events), byId(found)), { kind: 'proposal', articleId: 'a' })?.id).toBe(
    shown,
  ),
)

test('events that are nearest to some articles come first, confirmed or proposed', () => {
  const titles = {
    asked: 'Ferry sinks off Tarn, dozens missing',
    ferry: 'Tarn ferry: nine bodies found',
    bridge: 'Bridge falls in Tarn',
    vote: 'Council votes on budget',
  }
  const articles = new Map(
    Object.entries(titles).map(([id, opening]) => [id, { metadata: noMetadata, opening }]),
  )
  const events = listEvents(
    byId([eventOf('council', ['vote', 'x', 'y']), eventOf('collapse', ['bridge'])]),
    byId([foundOf(null, 'ferry', 'z')]),
  )
  const ids = (near: string): readonly string[] =>
    orderByNearness(events, [near], articles).map(({ id }) => id)
  expect(ids('asked')).toEqual(['ferry', 'collapse', 'council'])
  expect(ids('vote')).toEqual(['council', 'collapse', 'ferry'])
})

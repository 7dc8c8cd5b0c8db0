import { answerTo } from '../../../shared/domain/answers/answer-to'
import { expect, test } from 'vitest'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import { removeArticle } from '../../../shared/domain/operations/articles'
import {
  addTelling,
  confirmEvent,
  mergeEvents,
  moveTelling,
  removeEvent,
  removeTelling,
  splitEvent,
  updateEvent,
} from '../../../shared/domain/operations/events'
import type { Documents, Outcome } from '../../../shared/domain/operations/operation'
import type { Event } from '../../../shared/schema/event'
import { afterEdits, documents, NOW, placeOf, someCircumstances, valueOf, war } from './some-documents'

const truce = placeOf('truce', 'truce')
const later = placeOf('truce', 'more than 250,000 people')
const anchors = [truce, later].map(({ text, span }) => describeAnchor(text, span))
const talks: Event = {
  ...war,
  id: 'talks',
  title: 'The talks',
  kind: 'talks',
  when: { date: '2016-09', hour: '' },
  where: { name: 'Geneva', precision: 'town' },
  tellings: [{ articleId: 'truce', passages: anchors.slice(0, 1) }],
  notTellings: ['homs'],
}
const both: Event = {
  ...war,
  id: 'both',
  tellings: ['homs', 'truce'].map((articleId) => ({ articleId, passages: [] })),
}
const before = withEvents(war, talks, both)

function withEvents(...events: readonly Event[]): Documents {
  return afterEdits(
    documents,
    events.map((value) => ({ kind: 'event', id: value.id, value })),
  )
}

/** What is asked to make an event of whole articles. */
const asked = (title: string, ...articleIds: readonly string[]) => ({
  title,
  fields: {},
  tellings: articleIds.map((articleId) => ({ articleId, passages: [] })),
  notArticleIds: [],
})

/** The events that an outcome leaves, by id. */
function eventsAfter(outcome: Outcome): Readonly<Record<string, Event>> {
  return Object.fromEntries(afterEdits(before, valueOf(outcome).edits).event)
}

const known = { war, talks, both }

test.each<[title: string, outcome: Outcome, after: Readonly<Record<string, Event>>]>([
  [
    'made of the articles that tell of it, each once',
    confirmEvent(before, asked('A truce', 'truce', 'truce'), someCircumstances()),
    {
      ...known,
      'new-1': { ...war, id: 'new-1', title: 'A truce', tellings: [{ articleId: 'truce', passages: [] }] },
    },
  ],
  [
    'made of a passage, and of what does not tell of it',
    confirmEvent(
      before,
      {
        title: 'A truce',
        fields: { when: { date: '2016-02-27', hour: '' } },
        tellings: [{ articleId: 'truce', passages: [truce] }],
        notArticleIds: ['homs', 'truce'],
      },
      someCircumstances(),
    ),
    {
      ...known,
      'new-1': {
        ...war,
        id: 'new-1',
        title: 'A truce',
        when: { date: '2016-02-27', hour: '' },
        tellings: [{ articleId: 'truce', passages: anchors.slice(0, 1) }],
        notTellings: ['homs'],
      },
    },
  ],
  [
    'given another title and a time',
    updateEvent(before, { id: 'war', fields: { title: 'War', when: { date: '2011-03/..', hour: '' } } }),
    { ...known, war: { ...war, title: 'War', when: { date: '2011-03/..', hour: '' } } },
  ],
  [
    'told by one more article, in all of it',
    addTelling(before, { id: 'war', tellings: [{ articleId: 'truce', passages: [] }] }),
    { ...known, war: { ...war, tellings: [...war.tellings, { articleId: 'truce', passages: [] }] } },
  ],
  [
    'told in one more passage',
    addTelling(before, { id: 'talks', tellings: [{ articleId: 'truce', passages: [truce, later] }] }),
    { ...known, talks: { ...talks, tellings: [{ articleId: 'truce', passages: anchors }] } },
  ],
  [
    'told in all of an article after all',
    addTelling(before, { id: 'talks', tellings: [{ articleId: 'truce', passages: [] }] }),
    { ...known, talks: { ...talks, tellings: [{ articleId: 'truce', passages: [] }] } },
  ],
  [
    'told by an article of which that was denied',
    addTelling(before, { id: 'talks', tellings: [{ articleId: 'homs', passages: [] }] }),
    {
      ...known,
      talks: {
        ...talks,
        tellings: [...talks.tellings, { articleId: 'homs', passages: [] }],
        notTellings: [],
      },
    },
  ],
  [
    'not told by an article: removed and remembered',
    removeTelling(before, { id: 'war', articleIds: ['homs'] }),
    { ...known, war: { ...war, tellings: [], notTellings: ['homs'] } },
  ],
  [
    'not told by an article that was only proposed: remembered',
    removeTelling(before, { id: 'war', articleIds: ['truce'] }),
    { ...known, war: { ...war, notTellings: ['truce'] } },
  ],
  [
    'not told by two articles, of which one was denied already',
    removeTelling(before, { id: 'talks', articleIds: ['homs', 'truce'] }),
    { ...known, talks: { ...talks, tellings: [], notTellings: ['homs', 'truce'] } },
  ],
  [
    'not told in one of two passages of an article: the other is kept, the one is remembered, and nothing is said of the article',
    removeTelling(withEvents({ ...talks, tellings: [{ articleId: 'truce', passages: anchors }] }), {
      id: 'talks',
      articleIds: ['truce'],
      places: [later],
    }),
    {
      ...known,
      talks: {
        ...talks,
        tellings: [{ articleId: 'truce', passages: anchors.slice(0, 1), notPassages: anchors.slice(1) }],
      },
    },
  ],
  [
    'told after all in a passage that was denied',
    addTelling(
      withEvents({
        ...talks,
        tellings: [{ articleId: 'truce', passages: anchors.slice(0, 1), notPassages: anchors.slice(1) }],
      }),
      { id: 'talks', tellings: [{ articleId: 'truce', passages: [later] }] },
    ),
    { ...known, talks: { ...talks, tellings: [{ articleId: 'truce', passages: anchors }] } },
  ],
  [
    'not told in the only passage of an article: the article is denied',
    removeTelling(before, {
      id: 'talks',
      articleIds: ['truce'],
      places: [truce],
    }),
    { ...known, talks: { ...talks, tellings: [], notTellings: ['homs', 'truce'] } },
  ],
  [
    'not told at a place of an article that tells of it in whole: only the place is denied',
    removeTelling(withEvents({ ...talks, tellings: [{ articleId: 'truce', passages: [] }] }), {
      id: 'talks',
      articleIds: ['truce'],
      places: [later],
    }),
    {
      ...known,
      talks: {
        ...talks,
        tellings: [{ articleId: 'truce', passages: [], notPassages: anchors.slice(1) }],
      },
    },
  ],
  [
    'told after all at a place of an article that tells of it in whole',
    addTelling(
      withEvents({ ...talks, tellings: [{ articleId: 'truce', passages: [], notPassages: anchors }] }),
      { id: 'talks', tellings: [{ articleId: 'truce', passages: [later] }] },
    ),
    {
      ...known,
      talks: {
        ...talks,
        tellings: [{ articleId: 'truce', passages: [], notPassages: anchors.slice(0, 1) }],
      },
    },
  ],
  [
    'left for one that was proposed: that is made of what was found for it and of what was moved',
    splitEvent(
      before,
      {
        id: 'war',
        title: 'The truce',
        articleIds: ['homs'],
        proposal: { fields: { when: { date: '2016-09-12', hour: '' } }, articleIds: ['truce'] },
      },
      someCircumstances(),
    ),
    {
      ...known,
      war: { ...war, tellings: [], notTellings: ['homs'] },
      'new-1': {
        ...both,
        id: 'new-1',
        title: 'The truce',
        when: { date: '2016-09-12', hour: '' },
      },
    },
  ],
  [
    'left for another one: what tells of it moves with its passages, and is remembered as none of the first',
    moveTelling(before, { id: 'talks', toId: 'war', articleIds: ['truce'] }),
    {
      ...known,
      talks: { ...talks, tellings: [], notTellings: ['homs', 'truce'] },
      war: { ...war, tellings: [...war.tellings, ...talks.tellings] },
    },
  ],
  [
    'left for another one that denied it, and that it tells of in part already',
    moveTelling(before, { id: 'both', toId: 'talks', articleIds: ['homs', 'truce'] }),
    {
      ...known,
      both: { ...both, tellings: [], notTellings: ['homs', 'truce'] },
      talks: { ...talks, tellings: both.tellings.toReversed(), notTellings: [] },
    },
  ],
  [
    'split: the articles that go are remembered as none of the first',
    splitEvent(before, { id: 'both', title: 'The other', articleIds: ['truce'] }, someCircumstances()),
    {
      ...known,
      both: { ...both, tellings: both.tellings.slice(0, 1), notTellings: ['truce'] },
      'new-1': { ...both, id: 'new-1', title: 'The other', tellings: both.tellings.slice(1) },
    },
  ],
  [
    'merged: the second fills what the first leaves open, and what tells of it is not denied',
    mergeEvents(before, { id: 'war', otherId: 'talks' }),
    {
      both,
      war: {
        ...talks,
        id: 'war',
        title: 'The war',
        tellings: [...war.tellings, ...talks.tellings],
        notTellings: [],
      },
    },
  ],
  ['removed', removeEvent(before, { id: 'war' }), { talks, both }],
  [
    'left with less when an article goes, and not removed',
    removeArticle(before, { ids: ['homs'] }),
    {
      war: { ...war, tellings: [] },
      talks: { ...talks, notTellings: [] },
      both: { ...both, tellings: both.tellings.slice(1) },
    },
  ],
])('an event is %s', (_, outcome, after) => {
  expect(eventsAfter(outcome)).toEqual(after)
})

test('a merge of two events in which one measure was decided tells that the second decision goes', () => {
  const measure = { role: 'killed', group: '', dimension: 'count', place: '' }
  const decision = {
    measure,
    method: 'pending' as const,
    best: null,
    low: null,
    high: null,
    reason: 'Not enough to go by.',
    sources: 1,
    clarity: null,
    by: '',
    at: NOW,
  }
  const event = (id: string, reason: string) => ({
    kind: 'event' as const,
    id,
    value: { ...war, id, decisions: [{ ...decision, reason }] },
  })
  const twice = afterEdits(documents, [event('one', 'The first.'), event('two', 'The second.')])
  const merged = valueOf(mergeEvents(twice, { id: 'one', otherId: 'two' }))
  expect(merged.fields).toEqual(['decided-by-both'])
  const did = { operation: { name: 'mergeEvents', fields: merged.fields ?? [] }, way: 'done' } as const
  expect(answerTo(did, twice, merged.edits).message).toContain('the other decision is gone')
  expect(mergeEvents(before, { id: 'war', otherId: 'talks' })).not.toHaveProperty('value.fields')
})

const stale = { ...truce, textHash: 'b'.repeat(64) }
const empty = { ...truce, span: { start: 0, end: 0 } }
const one = someCircumstances()

test.each<[title: string, outcome: Outcome]>([
  ['confirmed', confirmEvent(before, asked('X', 'homs'), one)],
  [
    'This article is no longer in the project. It may have been taken away by an undo.',
    confirmEvent(before, asked('X', 'gone'), one),
  ],
  ['toldAlready', addTelling(before, { id: 'war', tellings: [{ articleId: 'homs', passages: [] }] })],
  ['toldAlready', addTelling(before, { id: 'talks', tellings: [{ articleId: 'truce', passages: [truce] }] })],
  [
    'The text of this article has changed meanwhile. Nothing was changed: select the words again.',
    addTelling(before, { id: 'war', tellings: [{ articleId: 'truce', passages: [stale] }] }),
  ],
  ['noWords', addTelling(before, { id: 'war', tellings: [{ articleId: 'truce', passages: [empty] }] })],
  ['deniedAlready', removeTelling(before, { id: 'talks', articleIds: ['homs'] })],
  [
    'deniedAlready',
    removeTelling(
      withEvents({ ...talks, tellings: [{ articleId: 'truce', passages: [], notPassages: anchors }] }),
      { id: 'talks', articleIds: ['truce'], places: [later] },
    ),
  ],
  ['split', splitEvent(before, { id: 'both', title: 'X', articleIds: ['homs', 'truce'] }, one)],
  ['goneFromEvent', splitEvent(before, { id: 'war', title: 'X', articleIds: ['truce'] }, one)],
  ['merge', moveTelling(before, { id: 'war', toId: 'war', articleIds: ['homs'] })],
  ['goneFromEvent', moveTelling(before, { id: 'war', toId: 'both', articleIds: ['truce'] })],
  ['merge', mergeEvents(before, { id: 'war', otherId: 'war' })],
  [
    'This event is no longer in the project. It may have been taken away by an undo.',
    removeEvent(before, { id: 'gone' }),
  ],
])('what cannot be done says: %s', (message, outcome) => {
  expect(outcome).toMatchObject({ ok: false, fault: { message } })
})

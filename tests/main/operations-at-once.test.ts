import { keepMention } from '../../shared/domain/judging/compare-claims'
import { mentionOfQuantity } from '../../shared/domain/mentions/mention-of-quantity'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { createProject } from '../../electron/main/disk/project/open-project'
import { describeAnchor } from '../../shared/domain/anchors/describe-anchor'
import { addClaim } from '../../shared/domain/operations/claims'
import { placesOf } from '../../shared/domain/revisions/claim-places'
import type { Documents } from '../../shared/domain/operations/operation'
import { documentsOf as mapsOf } from '../../electron/main/workspace'
import { contract } from '../../shared/ipc/contract'
import type { OperationName } from '../../shared/ipc/contract'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { noStructure } from '../../shared/domain/structure/map-structure'
import { ok } from '../../shared/result'
import type { Anchoring, Occurrence } from '../../shared/schema/anchor'
import type { DocumentKind, Edit } from '../../shared/schema/document'
import type { Event } from '../../shared/schema/event'
import type { Question } from '../../shared/schema/question'
import { MOMENT, documentsOf, someOptions, valueOf } from '../disk/project-fixture'
import { SimulatedDisk, survivals } from '../disk/simulated-disk'
import { documents, homs, placeOf, someCircumstances, texts } from '../domain/operations/some-documents'
import { articleOf, claimOf, occurrenceOf, project } from '../domain/report/seed-example'
import { folder, openWorkbench, slow } from './some-workbench'

const span = (articleId: 'homs' | 'truce', words: string) => {
  const { start, end } = placeOf(articleId, words).span
  return { articleId, start, end }
}
const killed = span('homs', 'more than 100,000 people')
/** It was read by machine. */
const figure = span('homs', '100,000')
const talks = span('truce', 'more than 250,000 people have been killed')

/** An event of whole articles. */
function eventOf(id: string, ...articleIds: readonly string[]): Event {
  const tellings = articleIds.map((articleId) => ({ articleId, passages: [] }))
  const unsaid = { kind: null, when: { date: '', hour: '' }, where: { name: '', precision: null } } as const
  return { id, addedAt: MOMENT, title: id, ...unsaid, tellings, notTellings: [] }
}
const passage = describeAnchor(texts.truce, placeOf('truce', 'truce').span)
const toll = { role: 'killed', group: '', dimension: 'count', place: '' }
const counted = {
  min: 140,
  max: 140,
  bound: 'exact' as const,
  unit: 'people',
  counted: 'killed',
  scope: '',
  asOf: null,
}
const cited = { quantity: counted, source: 'The wire', articleId: 'truce', anchor: passage }
const settled = {
  decisions: [
    {
      measure: toll,
      method: 'pending' as const,
      best: null,
      low: cited,
      high: null,
      reason: 'Not enough to go by.',
      sources: 1,
      clarity: null,
      by: '',
      at: MOMENT,
    },
  ],
  calculations: [{ id: 'sum', measure: toll, parts: [cited, cited], by: '', at: MOMENT }],
}
const someEvents: readonly Event[] = [
  eventOf('war', 'homs'),
  { ...eventOf('talks'), tellings: [{ articleId: 'truce', passages: [passage] }], notTellings: ['homs'] },
  { ...eventOf('both', 'homs', 'truce'), ...settled },
]

/** One that waits for an answer, and one that was settled. */
const someQuestions: readonly Question[] = [
  {
    id: 'who',
    addedAt: MOMENT,
    askedBy: '',
    kind: 'question',
    about: [
      { kind: 'claim', id: 'early' },
      { kind: 'source', id: 'registry' },
      { kind: 'event', id: 'talks' },
    ],
    words: 'Who counted?',
    to: 'The desk',
    due: '2016-05-09',
    answer: null,
  },
  {
    id: 'seen',
    addedAt: MOMENT,
    askedBy: '',
    kind: 'comment',
    about: [
      {
        kind: 'passage',
        articleId: 'homs',
        anchor: describeAnchor(texts.homs, placeOf('homs', 'Homs').span),
      },
    ],
    words: 'Seen by two.',
    to: '',
    due: '',
    answer: { words: '', by: '', on: '2016-05-08' },
  },
]
const byWords = { list: 'claims' as const, words: 'Homs', chosen: {}, order: 'newest' }

/** A claim whose one place came out so of a new text. */
function shaken(id: string, words: string, anchoring: Anchoring) {
  const occurrence = { ...occurrenceOf(`${id}-1`, 'homs', texts.homs, words), anchoring }
  return claimOf(id, words, { occurrences: [occurrence] })
}
const shakenClaims = [
  shaken('changed', 'since the crisis began', { kind: 'changed', was: 'since the war began' }),
  {
    ...shaken('moved', 'in March 2011', { kind: 'moved' }),
    replies: [{ id: 'asked', who: 'The desk', how: '', asked: '', deadline: '', answer: '', answered: '' }],
    relations: [{ id: 'later-count', kind: 'updates' as const, to: 'early', by: '', at: MOMENT }],
  },
  shaken('ambiguous', 'anti-government activists', {
    kind: 'ambiguous',
    candidates: [{ start: killed.start, end: killed.end, score: 0.9 }],
  }),
]

/** What two articles keep. */
const [fileOfHoms = '', fileOfTruce = ''] = ['homs', 'truce'].map(
  (id) => documents.article.get(id)?.revisions[0]?.original?.hash,
)

/** Every operation that writes to a project without asking anybody, with inputs that meet on the same documents. */
const mention = keepMention(mentionOfQuantity(counted), null)
const calls: readonly (readonly [OperationName, input: object])[] = [
  ['updateProject', { title: 'Truce' }],
  ['saveView', { ...byWords, name: 'In Homs' }],
  ['saveView', { ...byWords, words: 'toll', name: 'Tolls' }],
  ['renameView', { id: 'view', name: 'In Homs' }],
  ['removeView', { id: 'view' }],
  ['declareOneName', { forms: ['Homs', 'Hims'] }],
  ['declareOneName', { forms: ['Hims', 'Emesa'] }],
  ['partOneName', { id: 'emesa' }],
  ['keepNamesApart', { a: 'Homs', b: 'Hama' }],
  ['chooseReport', { length: 'page', imprint: 'The desk' }],
  ['signOff', { role: 'checker' }],
  ['addCorrection', { wrong: 'The toll was too low.', since: '2016-05-01', corrected: 'It was put right.' }],
  ['addPastedText', { text: 'At least 19 people died in Homs on Monday.', title: 'Pasted' }],
  ['updateArticle', { id: 'homs', fields: { note: 'Ask the desk.' } }],
  ['updateArticle', { id: 'homs', fields: { checkState: 'done' } }],
  ['updateArticles', { ids: ['homs', 'truce'], checkState: 'done' }],
  ['removeArticle', { ids: ['homs'] }],
  ['takeNotes', { articleId: 'draft' }],
  ['setCopies', { a: 'homs', b: 'truce', areCopies: false }],
  ['setSamePicture', { a: fileOfHoms, b: fileOfTruce, areSame: false }],
  ['replaceText', { articleId: 'homs', text: texts.homs.replace('more than 100,000', 'more than 130,000') }],
  ['correctText', { articleId: 'truce', text: `Corrected. ${texts.truce}` }],
  [
    'confirmFigure',
    { articleId: 'homs', revisionId: 'homs-1', start: figure.start, end: figure.end, text: '130,000' },
  ],
  ['addClaim', { place: killed }],
  ['updateClaim', { id: 'early', fields: { verdict: 'supported' } }],
  ['updateClaim', { id: 'early', fields: { tags: ['toll'] } }],
  ['updateClaims', { ids: ['early', 'late'], verdict: 'disputed', addTags: ['toll'] }],
  ['removeClaim', { ids: ['early'] }],
  ['rereadClaim', { id: 'early' }],
  ['addRelation', { kind: 'updates', from: { claimId: 'late' }, to: { claimId: 'early' } }],
  ['addRelation', { kind: 'contradicts', from: { place: talks }, to: { claimId: 'early' } }],
  ['pairStatements', { said: 'denies', asked: span('homs', 'Homs'), other: talks }],
  ['pairStatements', { said: 'something-else', asked: killed, other: talks }],
  ['removeRelation', { claimId: 'moved', relationId: 'later-count' }],
  ['addReply', { claimId: 'early', who: 'The ministry' }],
  ['updateReply', { claimId: 'moved', replyId: 'asked', fields: { how: 'By mail' } }],
  ['updateReply', { claimId: 'moved', replyId: 'asked', fields: { asked: '2016-05-09' } }],
  ['removeReply', { claimId: 'moved', replyId: 'asked' }],
  ['addOccurrence', { claimId: 'early', place: talks }],
  ['addOccurrence', { claimId: 'early', place: span('homs', 'more than 120,000') }],
  ['removeOccurrence', { claimId: 'late', occurrenceId: 'late-2' }],
  ['removeOccurrence', { claimId: 'late', occurrenceId: 'late-1' }],
  ['acceptChange', { claimId: 'changed', occurrenceId: 'changed-1' }],
  ['acceptMoves', { articleId: 'homs' }],
  ['chooseCandidate', { claimId: 'ambiguous', occurrenceId: 'ambiguous-1', place: killed }],
  [
    'moveEdges',
    { claimId: 'ambiguous', occurrenceId: 'ambiguous-1', place: span('homs', 'since the crisis began') },
  ],
  ['reattach', { claimId: 'ambiguous', occurrenceId: 'ambiguous-1', place: span('homs', 'March 2011') }],
  ['leaveLost', { claimId: 'ambiguous', occurrenceId: 'ambiguous-1' }],
  [
    'addEvidence',
    {
      claimId: 'early',
      from: { kind: 'passage', place: talks },
      stance: 'context',
      credibility: null,
      note: 'first',
    },
  ],
  [
    'addEvidence',
    {
      claimId: 'early',
      from: { kind: 'source', sourceId: 'registry', pinpoint: { kind: 'whole' } },
      stance: 'supports',
      credibility: 2,
      note: 'second',
    },
  ],
  ['updateEvidence', { claimId: 'early', evidenceId: 'from-registry', fields: { note: 'Seen again.' } }],
  ['removeEvidence', { claimId: 'early', evidenceId: 'from-truce' }],
  ['updateSource', { id: 'registry', fields: { reliability: 'B' } }],
  ['removeSource', { id: 'registry' }],
  ['addConflict', { members: ['early', 'late'], title: 'Tolls' }],
  ['updateConflict', { id: 'toll', title: 'Tolls' }],
  ['removeMember', { id: 'three', claimId: 'early' }],
  ['removeMember', { id: 'three', claimId: 'late' }],
  [
    'resolveConflict',
    {
      id: 'toll',
      method: 'both hold',
      value: '',
      min: null,
      max: null,
      reason: 'Two years apart.',
      verdicts: [],
    },
  ],
  ['dismissConflict', { id: 'toll', reason: 'different time', note: '' }],
  ['reopenConflict', { id: 'waved' }],
  ['removeConflict', { id: 'toll' }],
  [
    'confirmSuggestion',
    {
      key: 'a|b',
      title: 'Tolls',
      members: [
        { place: killed, mention },
        { claimId: 'late', mention },
      ],
      sum: null,
      pair: [],
    },
  ],
  ['dismissSuggestion', { key: 'a|b', title: 'Tolls', reason: 'same origin', note: '' }],
  [
    'dismissSuggestions',
    {
      items: [
        { key: 'a|b', title: 'Tolls' },
        { key: 'e|f', title: 'Days' },
      ],
      reason: 'not the same thing',
      note: '',
    },
  ],
  ['dismissClaimSuggestion', { articleId: 'homs', key: 'one' }],
  ['dismissClaimSuggestion', { articleId: 'homs', key: 'two' }],
  [
    'confirmEvent',
    {
      title: 'The talks',
      fields: { where: { name: 'Geneva', precision: 'town' } },
      tellings: [{ articleId: 'truce', passages: [{ start: talks.start, end: talks.end }] }],
      notArticleIds: ['homs'],
    },
  ],
  ['updateEvent', { id: 'war', fields: { title: 'The war in Syria' } }],
  ['addTelling', { id: 'war', tellings: [{ articleId: 'truce', passages: [] }] }],
  [
    'addTelling',
    {
      id: 'talks',
      tellings: [{ articleId: 'truce', passages: [{ start: talks.start, end: talks.end }] }],
    },
  ],
  ['removeTelling', { id: 'war', articleIds: ['homs'] }],
  ['removeTelling', { id: 'talks', articleIds: ['truce'] }],
  ['moveTelling', { id: 'both', toId: 'war', articleIds: ['homs', 'truce'] }],
  ['splitEvent', { id: 'both', title: 'The other', articleIds: ['truce'] }],
  [
    'decideMeasure',
    {
      id: 'war',
      measure: toll,
      method: 'pending',
      best: null,
      low: null,
      high: null,
      reason: 'Not enough to go by.',
      sources: 1,
      clarity: null,
    },
  ],
  ['reopenMeasure', { id: 'both', measure: toll }],
  [
    'addCalculation',
    {
      id: 'war',
      measure: toll,
      parts: [killed, talks].map((place) => ({ place, quantity: counted, source: 'The wire' })),
    },
  ],
  ['removeCalculation', { id: 'both', calculationId: 'sum' }],
  ['mergeEvents', { id: 'war', otherId: 'talks' }],
  ['removeEvent', { id: 'war' }],
  [
    'askQuestion',
    { kind: 'question', about: [{ kind: 'claim', id: 'late' }], words: 'Since when?', to: '', due: '' },
  ],
  [
    'askQuestion',
    { kind: 'comment', about: [{ kind: 'passage', place: talks }], words: 'New.', to: '', due: '' },
  ],
  ['updateQuestion', { id: 'who', fields: { to: 'The registry' } }],
  ['closeQuestion', { id: 'who', words: 'The registry did.', by: 'The desk', on: '2016-05-10' }],
  ['reopenQuestion', { id: 'seen' }],
  ['removeQuestion', { ids: ['who', 'seen'] }],
  ['linkMentions', { pairs: [{ a: killed, b: talks }] }],
  ['partMentions', { pairs: [{ a: talks, b: killed }] }],
  ['putBack', { seq: 4 }],
  ['undo', {}],
  ['redo', {}],
]

function editsOf(...kinds: readonly DocumentKind[]): readonly Edit[] {
  return kinds.flatMap((kind) =>
    [...documents[kind].values()].map((value) => ({ kind, id: value.id, value }) as Edit),
  )
}

/** A draft of ours with a note. */
const draftText = 'The council counted 96 dead.[1]\n\n[1] Minutes of the council'
const draftNotes = JSON.stringify({
  ...noStructure,
  notes: [{ marks: [{ start: 28, end: 31 }], body: { start: 33, end: draftText.length } }],
})
const plainDraft = articleOf('draft', 'draft.docx', draftText, { isOurs: true })
const draft = {
  ...plainDraft,
  revisions: plainDraft.revisions.map((revision) => ({
    ...revision,
    original: null,
    structureHash: sha256(draftNotes),
  })),
}

/** The project that all begin from: entry 4 took a claim away, and the last one was taken back. */
let base = new SimulatedDisk()

beforeAll(async () => {
  const store = valueOf(await createProject(folder, project, { ...someOptions, seam: base }))
  const originals = Object.values(texts).map((text) => ({ bytes: Buffer.from(text), extension: 'txt' }))
  const blobs = { texts: [...Object.values(texts), draftText, draftNotes], originals }
  valueOf(
    await store.run(
      'addExampleArticles',
      () => ok({ edits: [...editsOf('article'), { kind: 'article', id: 'draft', value: draft }] }),
      blobs,
    ),
  )
  const three = {
    ...documents.conflict.get('toll'),
    id: 'three',
    members: ['early', 'late', 'changed', 'moved'],
  }
  const waved = {
    ...documents.conflict.get('toll'),
    id: 'waved',
    members: [],
    origin: 'suggested',
    suggestionKey: 'c|d',
    state: { kind: 'dismissed', reason: 'other', note: '', by: '', at: MOMENT },
  }
  valueOf(
    await store.run('addExample', () =>
      ok({
        edits: [
          ...editsOf('source', 'claim', 'conflict'),
          ...[
            ...shakenClaims,
            claimOf('gone', 'A claim.', {
              occurrences: [occurrenceOf('gone-1', 'truce', texts.truce, 'truce')],
            }),
          ].map((value) => ({ kind: 'claim' as const, id: value.id, value })),
          { kind: 'conflict' as const, id: 'waved', value: waved as never },
          { kind: 'conflict' as const, id: 'three', value: three as never },
          {
            kind: 'article' as const,
            id: 'homs',
            value: {
              ...homs,
              machine: {
                languages: ['eng'],
                figures: [
                  {
                    start: figure.start,
                    end: figure.end,
                    page: 1,
                    box: { left: 0.1, top: 0.1, width: 0.1, height: 0.1 },
                    read: '100,000',
                    confirmed: null,
                  },
                ],
              },
            },
          },
          {
            kind: 'project' as const,
            id: project.id,
            value: {
              ...project,
              savedViews: [{ ...byWords, id: 'view', name: 'Tolls' }],
              oneNames: [{ id: 'emesa', forms: ['Emesa', 'Homs'], by: '', at: MOMENT }],
            },
          },
          ...someQuestions.map((value) => ({ kind: 'question' as const, id: value.id, value })),
          ...someEvents.map((value) => ({ kind: 'event' as const, id: value.id, value })),
        ],
      }),
    ),
  )
  valueOf(await store.run('removeClaim', () => ok({ edits: [{ kind: 'claim', id: 'gone', value: null }] })))
  valueOf(
    await store.run('addClaim', (now) =>
      addClaim(now, { place: placeOf('homs', 'March 2011') }, someCircumstances()),
    ),
  )
  valueOf(await store.undo())
  valueOf(await store.close())
})

type State = ReturnType<typeof documentsOf>

/** The documents after calls one after the other. */
async function oneByOne(...asked: readonly (typeof calls)[number][]): Promise<State> {
  const { store, call } = await openWorkbench(base.cut(survivals.all))
  for (const [name, input] of asked) await call(name, input)
  return documentsOf(store)
}

/** What documents speak of and the project does not have. */
function dangling({ article, claim, source, conflict, event, question }: Documents): readonly string[] {
  const lost = (place: Occurrence): readonly string[] =>
    article.get(place.articleId)?.revisions.some(({ id }) => id === place.revisionId)
      ? []
      : [`place ${place.id}`]
  return [
    ...[...article.values()].flatMap(({ notCopies = [] }) => notCopies.filter((id) => !article.has(id))),
    ...[...claim.values()].flatMap(placesOf).flatMap(lost),
    ...[...claim.values()]
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ sourceId }) => (source.has(sourceId) ? [] : [`source ${sourceId}`])),
    ...[...claim.values()]
      .flatMap(({ relations = [] }) => relations)
      .flatMap(({ to }) => (claim.has(to) ? [] : [`related claim ${to}`])),
    ...[...source.values()].flatMap(({ articleId }) =>
      articleId === null || article.has(articleId) ? [] : [`article ${articleId}`],
    ),
    ...[...conflict.values()]
      .flatMap(({ members }) => members)
      .flatMap((id) => (claim.has(id) ? [] : [`member ${id}`])),
    ...[...event.values()]
      .flatMap(({ tellings, notTellings }) => [...tellings.map(({ articleId }) => articleId), ...notTellings])
      .flatMap((id) => (article.has(id) ? [] : [`telling ${id}`])),
    ...[...article.values()]
      .flatMap(({ mentionLinks = [] }) => mentionLinks)
      .flatMap(({ other }) => (article.has(other.articleId) ? [] : [`mention in ${other.articleId}`])),
    ...[...question.values()]
      .flatMap(({ about }) => about)
      .flatMap((subject) => {
        const [kind, id] =
          subject.kind === 'passage' ? ['article' as const, subject.articleId] : [subject.kind, subject.id]
        return { article, claim, source, event }[kind].has(id) ? [] : [`question about ${kind} ${id}`]
      }),
  ]
}

test('every operation that a window can do again by itself is among them', () => {
  const known = new Set(calls.map(([name]) => name))
  const missing = Object.entries(contract).flatMap(([name, { kept }]) =>
    kept !== 'not' && !known.has(name as OperationName) ? [name] : [],
  )
  expect(missing).toEqual([])
})

test.each(calls)('%s writes only documents of the kinds that its entry names', async (name, input) => {
  const { store, call } = await openWorkbench(base.cut(survivals.all))
  const kinds = new Set<string>()
  store.subscribe(({ edits }) => edits.forEach(({ kind }) => kinds.add(kind)))
  expect(await call(name, input)).toMatchObject({ ok: true })
  expect([...kinds].filter((kind) => !contract[name].writes.some((written) => written === kind))).toEqual([])
  expect(kinds.size).toBeGreaterThan(0)
})

/** What each call alone ends in. */
const endsAlone = new Map<(typeof calls)[number], Promise<State>>()

function alone(call: (typeof calls)[number]): Promise<State> {
  const state = endsAlone.get(call) ?? oneByOne(call)
  endsAlone.set(call, state)
  return state
}

describe('any two operations that are asked for at once end as one of the two orders, or one says that it cannot be done:', () => {
  test.each(calls.map((call, at) => [`${at} ${call[0]}`, call, calls.slice(at)] as const))(
    '%s with each',
    async (_, one, others) => {
      for (const other of others) {
        const orders: State[] = []
        for (const disk of [base.cut(survivals.all), slow(base.cut(survivals.all))]) {
          const { store, call } = await openWorkbench(disk)
          const [first, second] = await Promise.all([call(...one), call(...other)])
          const state = documentsOf(store)
          // Mostly what was asked first is done first: the other order is made where that is not so.
          if (orders.length === 0) orders.push(await oneByOne(one, other))
          if (orders.length === 1 && !isDeepStrictEqual(orders[0], state))
            orders.push(await oneByOne(other, one))
          const allowed = [
            ...orders,
            ...(first.ok && !second.ok ? [await alone(one)] : []),
            ...(second.ok && !first.ok ? [await alone(other)] : []),
          ]
          expect(allowed, `${one[0]} and ${other[0]}`).toContainEqual(state)
          expect(dangling(mapsOf(store)), `${one[0]} and ${other[0]}`).toEqual([])
        }
      }
    },
  )
})

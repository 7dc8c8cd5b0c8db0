import { describe, expect, it } from 'vitest'
import { takeIn } from '../../../shared/domain/operations/take-in'
import type { TakenIn } from '../../../shared/domain/operations/take-in'
import { claimOf, occurrenceOf, project } from '../report/seed-example'
import {
  afterEdits,
  documents,
  early,
  homs,
  registry,
  texts,
  toll,
  truceSource,
  valueOf,
  war,
} from './some-documents'
import { sha256 } from '../../../electron/main/disk/files/sha256'

const byHash = new Map(Object.values(texts).map((text) => [sha256(text), text] as const))
const take = (taken: TakenIn) => takeIn(documents, { taken, texts: byHash })

const brought = claimOf('brought', 'The war has killed more than 120,000.', {
  occurrences: [occurrenceOf('brought-1', 'homs', texts.homs, 'more than 120,000')],
})
const claim = (value: typeof brought): TakenIn => ({ kind: 'claim', id: value.id, value })
const quote = brought.occurrences[0]?.anchor ?? { exact: '', prefix: '', suffix: '', start: 0, end: 0 }
const standing = (fields: object) =>
  claim({ ...brought, occurrences: brought.occurrences.map((each) => ({ ...each, ...fields })) })
const conflict = { ...toll, members: [...toll.members] }

describe('a document that came into the folder on another way is taken in', () => {
  it.each<readonly [string, TakenIn]>([
    ['a claim that the project does not have', claim(brought)],
    ['another state of a claim', claim({ ...early, verdict: 'supported', notes: 'Asked the registry.' })],
    ['another state of an article', { kind: 'article', id: 'homs', value: { ...homs, note: 'Ask again.' } }],
    ['a source', { kind: 'source', id: 'other', value: { ...registry, id: 'other' } }],
    ['a conflict', { kind: 'conflict', id: 'toll', value: { ...conflict, title: 'Two figures' } }],
    ['an event', { kind: 'event', id: 'war', value: war }],
    [
      'the settings of the project',
      { kind: 'project', id: project.id, value: { ...project, title: 'Homs' } },
    ],
  ])('%s, as it is', (_, taken) => {
    const operation = valueOf(take(taken))
    expect(operation).toEqual({ fields: [taken.kind], edits: [taken] })
    expect(afterEdits(documents, operation.edits)[taken.kind].get(taken.id)).toEqual(taken.value)
  })

  it('and the places of a claim that was made on an older text are looked for in the present one', () => {
    const older = standing({
      revisionId: 'of-yesterday',
      anchor: { ...quote, start: 1, end: 1 + quote.exact.length },
    })
    const [edit] = valueOf(take(older)).edits
    expect(edit?.kind === 'claim' ? edit.value?.occurrences : []).toMatchObject([
      {
        revisionId: homs.revisions[0]?.id,
        anchor: { start: quote.start, end: quote.end },
        anchoring: { kind: 'exact' },
      },
    ])
  })
})

describe('nothing is taken in that does not fit what the project has', () => {
  const metadata = { ...homs.metadata, published: { value: '2014-02-31', basis: 'journalist' as const } }
  it.each<readonly [string, TakenIn, string]>([
    ['a claim in an article that is not there', standing({ articleId: 'gone' }), 'lacks article'],
    [
      'a claim that rests on a source that is not there',
      claim({ ...early, evidence: early.evidence.map((each) => ({ ...each, sourceId: 'gone' })) }),
      'lacks source',
    ],
    [
      'a source that is an article that is not there',
      { kind: 'source', id: 'x', value: { ...truceSource, id: 'x', articleId: 'gone' } },
      'lacks article',
    ],
    [
      'a conflict of claims that are not there',
      { kind: 'conflict', id: 'toll', value: { ...conflict, members: ['early', 'gone'] } },
      'lacks claim',
    ],
    [
      'an event of an article that is not there',
      { kind: 'event', id: 'war', value: { ...war, notTellings: ['gone'] } },
      'lacks article',
    ],
    [
      'an article that is no copy of one that is not there',
      { kind: 'article', id: 'homs', value: { ...homs, notCopies: ['gone'] } },
      'lacks article',
    ],
    ['a verdict that is not on the scale', claim({ ...brought, verdict: 'made-up' }), 'unknownVerdict'],
    [
      'words that do not stand where it says',
      standing({ anchor: { ...quote, start: quote.start + 1, end: quote.end + 1 } }),
      'otherWords',
    ],
    [
      'an article with another text',
      {
        kind: 'article',
        id: 'homs',
        value: { ...homs, revisions: homs.revisions.map((each) => ({ ...each, textHash: '0'.repeat(64) })) },
      },
      'otherText',
    ],
    [
      'the settings of another project',
      { kind: 'project', id: 'other', value: { ...project, id: 'other' } },
      'otherProject',
    ],
    [
      'a scale without a verdict that was given',
      {
        kind: 'project',
        id: project.id,
        value: {
          ...project,
          verdictScale: { ...project.verdictScale, steps: project.verdictScale.steps.slice(-1) },
        },
      },
      'unknownVerdict',
    ],
    ['a day that is none', { kind: 'article', id: 'homs', value: { ...homs, metadata } }, 'value'],
    ['a claim of a day that is none', claim({ ...brought, eventDate: '2014-13' }), 'value'],
  ])('%s', (_, taken, reason) => {
    expect(take(taken)).toMatchObject({ ok: false, fault: { message: reason } })
  })
})

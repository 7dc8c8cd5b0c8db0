import { describe, expect, it } from 'vitest'
import { removeArticle } from '../../../shared/domain/operations/articles'
import { removeClaim } from '../../../shared/domain/operations/claims'
import { removeConflict } from '../../../shared/domain/operations/conflicts'
import { confirmEvent, removeEvent } from '../../../shared/domain/operations/events'
import { linkMentions } from '../../../shared/domain/operations/mention-links'
import type { Documents, Operation } from '../../../shared/domain/operations/operation'
import { putBack } from '../../../shared/domain/operations/put-back'
import type { Loosened } from '../../../shared/domain/operations/put-back'
import { replaceText } from '../../../shared/domain/operations/revisions'
import { removeSource } from '../../../shared/domain/operations/sources'
import type { Edit } from '../../../shared/schema/document'
import {
  afterEdits,
  documents,
  early,
  homs,
  late,
  placeOf,
  someCircumstances,
  texts,
  valueOf,
} from './some-documents'

/** What an operation removed, as the trash has it. */
function trashOf(before: Documents, { edits }: Operation) {
  const gone = edits.flatMap((edit): Edit[] => {
    const value = before[edit.kind].get(edit.id)
    return edit.value === null && value ? [{ ...edit, value } as Edit] : []
  })
  const loosened = edits.flatMap((edit): Loosened[] => {
    if (edit.kind === 'claim' && edit.value) {
      const then = before.claim.get(edit.id)
      const { occurrences, evidence, relations = [] } = edit.value
      return [
        {
          kind: 'claim',
          id: edit.id,
          occurrences: placed(then?.occurrences ?? [], occurrences),
          evidence: placed(then?.evidence ?? [], evidence),
          relations: placed(then?.relations ?? [], relations),
        },
      ]
    }
    if (edit.kind === 'conflict' && edit.value)
      return [
        {
          kind: 'conflict',
          id: edit.id,
          members: placed(before.conflict.get(edit.id)?.members ?? [], edit.value.members),
          state: before.conflict.get(edit.id)?.state ?? null,
        },
      ]
    if (edit.kind === 'event' && edit.value) {
      const then = before.event.get(edit.id)
      return [
        {
          kind: 'event',
          id: edit.id,
          tellings: placed(then?.tellings ?? [], edit.value.tellings),
          notTellings: placed(then?.notTellings ?? [], edit.value.notTellings),
        },
      ]
    }
    if (edit.kind === 'article' && edit.value) {
      const links = before.article.get(edit.id)?.mentionLinks ?? []
      return [{ kind: 'article', id: edit.id, links: placed(links, edit.value.mentionLinks ?? []) }]
    }
    return []
  })
  return { gone, loosened, texts: new Map<string, string | null>() }
}

function placed<T>(then: readonly T[], now: readonly T[]) {
  const kept = new Set(now.map((each) => JSON.stringify(each)))
  return then.map((item, at) => ({ at, item })).filter(({ item }) => !kept.has(JSON.stringify(item)))
}

const linkedEdits = valueOf(
  linkMentions(documents, {
    pairs: [{ a: placeOf('homs', 'more than 100,000'), b: placeOf('truce', 'more than 250,000') }],
  }),
).edits
const eventsEdits = ['homs', 'truce'].map((articleId, at): Edit => {
  const value = valueOf(
    confirmEvent(
      documents,
      { title: articleId, fields: {}, tellings: [{ articleId, passages: [] }], notArticleIds: [] },
      someCircumstances(),
    ),
  ).edits[0]?.value
  const id = `event-${at}`
  return {
    kind: 'event',
    id,
    value: { ...value, id, notTellings: articleId === 'homs' ? ['truce'] : [] },
  } as Edit
})
/** The documents with events, and with two mentions that were linked. */
const linked = afterEdits(documents, [...linkedEdits, ...eventsEdits])

describe('putting back', () => {
  it.each(['homs', 'truce'])('an article gives back what was said of events and mentions: %s', (id) => {
    const removed = valueOf(removeArticle(linked, { ids: [id] }))
    const without = afterEdits(linked, removed.edits)
    expect(without.event.get(id === 'homs' ? 'event-0' : 'event-1')?.tellings).toEqual([])
    const back = valueOf(putBack(without, trashOf(linked, removed)))
    expect(afterEdits(without, back.edits)).toEqual(linked)
  })

  it('leaves out what speaks of an article that is gone', () => {
    const event = valueOf(removeEvent(linked, { id: 'event-0' }))
    const withoutEvent = afterEdits(linked, event.edits)
    const article = valueOf(removeArticle(withoutEvent, { ids: ['homs'] }))
    const without = afterEdits(withoutEvent, article.edits)
    const back = valueOf(putBack(without, trashOf(linked, event)))
    expect(back.fields).toEqual(['event'])
    expect(afterEdits(without, back.edits).event.get('event-0')).toMatchObject({
      tellings: [],
      notTellings: ['truce'],
    })
  })

  it('does not bring back a telling of which the contrary was said since', () => {
    const removed = valueOf(removeArticle(linked, { ids: ['homs'] }))
    const without = afterEdits(linked, removed.edits)
    const event = without.event.get('event-0')
    if (!event) throw new Error('It stays.')
    const since = afterEdits(without, [
      { kind: 'event', id: 'event-0', value: { ...event, notTellings: ['homs', 'truce'] } },
    ])
    const back = valueOf(putBack(since, trashOf(linked, removed)))
    expect(afterEdits(since, back.edits).event.get('event-0')).toMatchObject({
      tellings: [],
      notTellings: ['homs', 'truce'],
    })
  })

  it.each([
    [
      'an article, its source, and the places and evidence in it',
      removeArticle(documents, { ids: ['truce'] }),
      'article',
    ],
    ['a claim, and the conflict that fell with it', removeClaim(documents, { ids: ['early'] }), 'claim'],
    ['a source, and the evidence that rests on it', removeSource(documents, { id: 'registry' }), 'source'],
    ['a conflict', removeConflict(documents, { id: 'toll' }), 'conflict'],
  ])('gives back %s', (_, outcome, kind) => {
    const removed = valueOf(outcome)
    const back = valueOf(putBack(afterEdits(documents, removed.edits), trashOf(documents, removed)))
    expect(back.fields).toEqual([kind])
    expect(afterEdits(afterEdits(documents, removed.edits), back.edits)).toEqual(documents)
  })

  it('keeps what was done to the others meanwhile', () => {
    const removed = valueOf(removeSource(documents, { id: 'registry' }))
    const since = afterEdits(documents, removed.edits)
    const claim = since.claim.get('early') ?? early
    const later = afterEdits(since, [
      { kind: 'claim', id: 'early', value: { ...claim, verdict: 'supported' } },
    ])
    const back = valueOf(putBack(later, trashOf(documents, removed)))
    expect(afterEdits(later, back.edits).claim.get('early')).toEqual({ ...early, verdict: 'supported' })
  })

  it('looks for the words of a claim in the text that its article has by now', () => {
    const removed = valueOf(removeClaim(documents, { ids: ['late'] }))
    const text = `Corrected on Monday.\n\n${texts.homs}`
    const revised = valueOf(
      replaceText(
        afterEdits(documents, removed.edits),
        {
          articleId: 'homs',
          incoming: {
            text,
            textHash: 'b'.repeat(64),
            original: null,
            normalisation: [],
            metadata: homs.metadata,
          },
          earlier: new Map(),
        },
        someCircumstances(),
      ),
    )
    const now = afterEdits(afterEdits(documents, removed.edits), revised.edits)
    const known = new Map([
      [homs.revisions[0]?.textHash ?? '', texts.homs],
      ['b'.repeat(64), text],
    ])
    const back = valueOf(putBack(now, { ...trashOf(documents, removed), texts: known }))
    const places = afterEdits(now, back.edits).claim.get('late')?.occurrences ?? []
    expect(
      places.map(({ revisionId, anchor, anchoring }) => ({
        isCurrent: revisionId === now.article.get('homs')?.revisions.at(-1)?.id,
        start: anchor.start,
        kind: anchoring.kind,
      })),
    ).toEqual([
      {
        isCurrent: true,
        start: (late.occurrences[0]?.anchor.start ?? 0) + text.length - texts.homs.length,
        kind: 'exact',
      },
      { isCurrent: false, start: late.occurrences[1]?.anchor.start, kind: 'exact' },
    ])
  })

  it('is refused while what it rests on is gone itself', () => {
    const claim = valueOf(removeClaim(documents, { ids: ['late'] }))
    const without = afterEdits(documents, claim.edits)
    const article = valueOf(removeArticle(without, { ids: ['homs'] }))
    expect(putBack(afterEdits(without, article.edits), trashOf(documents, claim))).toMatchObject({
      fault: { message: 'This claim rests on an article that was removed too. Put that back first.' },
    })
  })

  it('is refused where it is there again', () => {
    const removed = valueOf(removeConflict(documents, { id: 'toll' }))
    expect(putBack(documents, trashOf(documents, removed))).toMatchObject({
      fault: { message: 'This is in the project again already.' },
    })
  })
})

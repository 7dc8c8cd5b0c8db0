import { expect, test } from 'vitest'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import type { ListedEvent } from '../../../renderer/state/events/listed-events'
import {
  comparedWith,
  evidenceCandidates,
  orderByCandidates,
} from '../../../renderer/state/suggestions/evidence-candidates'
import { early, toll } from '../../domain/operations/some-documents'

const ownId = early.occurrences[0]?.articleId ?? ''
const start = early.occurrences[0]?.anchor.start ?? 0

const member = (articleId: string, at: number, claimId: string | null = null) => ({
  articleId,
  start: at,
  end: at + 4,
  claimId,
})
const suggestion = (...members: readonly ReturnType<typeof member>[]): SuggestedConflict =>
  ({ members }) as unknown as SuggestedConflict
const event = (...articleIds: readonly string[]): ListedEvent => ({ articleIds }) as unknown as ListedEvent

test('passages of the same measure come before articles of the same event; the claim’s own article is no candidate', () => {
  const suggestions = [
    suggestion(member('apart', 3), member('other', 9)),
    suggestion(member(ownId, start), member('same', 40), member('same', 80)),
    suggestion(member(ownId, 900, early.id), member('named', 7)),
  ]
  const events = [event('apart', 'other'), event(ownId, 'same', 'told')]
  const compared = {
    ...early,
    id: 'compared',
    occurrences: early.occurrences.map((occurrence) => ({ ...occurrence, articleId: 'settled' })),
  }
  const others = comparedWith(
    early,
    new Map([['conflict', { ...toll, members: ['compared', early.id] }]]),
    new Map([early, compared].map((claim) => [claim.id, claim])),
  )
  const likely = evidenceCandidates(early, suggestions, others, events)
  expect(likely).toEqual([
    { articleId: 'same', span: { start: 40, end: 44 } },
    { articleId: 'named', span: { start: 7, end: 11 } },
    { articleId: 'settled', span: expect.objectContaining({ start }) },
    { articleId: 'told', span: null },
  ])
  const articles = [ownId, 'apart', 'told', 'named', 'same'].map((id) => ({ id }))
  expect(orderByCandidates(articles, likely, ownId).map(({ id }) => id)).toEqual([
    'same',
    'named',
    'told',
    'apart',
    ownId,
  ])
})

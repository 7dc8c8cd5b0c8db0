import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClaimIndex } from '../../../renderer/state/claim-index'
import type { Anchoring, Occurrence } from '../../../shared/schema/anchor'
import type { Claim } from '../../../shared/schema/claim'
import { claimOf } from '../../domain/report/seed-example'

const anchorings: readonly Anchoring[] = [
  { kind: 'exact' },
  { kind: 'moved' },
  { kind: 'lost' },
  { kind: 'lost', settled: true },
]

const placeIn = (articleId: string, anchoring: Anchoring): Occurrence => ({
  id: 'place',
  articleId,
  revisionId: 'newest',
  anchor: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
  anchoring,
})
const occurrences = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...anchorings))
    .map(([articleId, anchoring]) => placeIn(articleId, anchoring)),
  { maxLength: 4 },
)
const claims = fc
  .record({ id: fc.constantFrom('1', '2', '3', '4', '5'), occurrences, evidence: occurrences })
  .map(({ id, occurrences: stated, evidence }): Claim => ({
    ...claimOf(id, id),
    occurrences: stated,
    evidence: evidence.map((occurrence, at) => ({
      id: String(at),
      sourceId: 's',
      stance: 'supports',
      pinpoint: { kind: 'passage', occurrence },
      credibility: null,
      note: '',
    })),
  }))
const change = fc.oneof(
  claims.map((claim) => ({ id: claim.id, claim })),
  fc.constantFrom('1', '2', '3', '4', '5').map((id) => ({ id, claim: null })),
)

test('the index of claims after any changes is the one made of the claims as they then are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 12 }), (commits) => {
      const grown = createClaimIndex()
      let now: ReadonlyMap<string, Claim> = new Map()
      for (const edits of commits) {
        const next = new Map(now)
        // As a commit does it: each document once.
        for (const [id, { claim }] of new Map(edits.map((edit) => [edit.id, edit]))) {
          if (claim) next.set(id, claim)
          else next.delete(id)
        }
        now = next
        expect(grown.of(now)).toEqual(createClaimIndex().of(now))
      }
    }),
  )
})

test('the index of claims that came in pieces is the one made of all of them, then and after more changes', () => {
  fc.assert(
    fc.property(
      fc.array(claims, { maxLength: 8 }),
      claims,
      fc.integer({ min: 1, max: 5 }),
      (some, more, size) => {
        const all = [...new Map(some.map((claim) => [claim.id, claim])).values()]
        const index = createClaimIndex()
        const growing = new Map<string, Claim>()
        for (let from = 0; from < all.length; from += size) {
          const piece = all.slice(from, from + size)
          for (const claim of piece) growing.set(claim.id, claim)
          index.prepare(growing, piece)
          expect(index.of(new Map())).toEqual({
            byArticle: new Map(),
            placedIn: new Map(),
            toReview: new Map(),
          })
        }
        expect(index.of(growing)).toEqual(createClaimIndex().of(growing))
        const next = new Map(growing).set(more.id, more)
        expect(index.of(next)).toEqual(createClaimIndex().of(next))
      },
    ),
  )
})

test('a list that nothing changed in stays the very same', () => {
  const index = createClaimIndex()
  const homs: Claim = { ...claimOf('1', 'one'), occurrences: [placeIn('homs', { kind: 'exact' })] }
  const truce: Claim = { ...claimOf('2', 'two'), occurrences: [placeIn('truce', { kind: 'exact' })] }
  const before = index.of(
    new Map([
      ['1', homs],
      ['2', truce],
    ]),
  )
  const after = index.of(
    new Map([
      ['1', homs],
      ['2', { ...truce, notes: 'seen' }],
    ]),
  )
  expect(after.byArticle.get('homs')).toBe(before.byArticle.get('homs'))
  expect(after.byArticle.get('truce')).toEqual([{ ...truce, notes: 'seen' }])
})

test('whoever follows what is left to review is not told of a claim that leaves it as it is', () => {
  const index = createClaimIndex()
  const lost = { ...claimOf('1', '1'), occurrences: [placeIn('a', { kind: 'lost' })] }
  const before = index.of(new Map([['1', lost]]))
  const exact = { ...claimOf('2', '2'), occurrences: [placeIn('a', { kind: 'exact' })] }
  const more = index.of(
    new Map([
      ['1', lost],
      ['2', exact],
    ]),
  )
  expect(more.byArticle.get('a')).toEqual([lost, exact])
  expect(more.toReview).toBe(before.toReview)
  expect(index.of(new Map([['2', exact]])).toReview).toEqual(new Map())
})

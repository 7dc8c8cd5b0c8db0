import { describe, expect, it } from 'vitest'
import { independentSources } from '../../../shared/domain/sources/independent-sources'
import { createLineage } from '../../../shared/domain/sources/lineage'
import type { Claim } from '../../../shared/schema/claim'
import type { KeptRelationKind } from '../../../shared/schema/relation'
import { articleOf, claimOf, occurrenceOf, sourceOf } from '../report/seed-example'

const names = ['a', 'b', 'c'] as const
type Name = (typeof names)[number]
const TEXT = 'Forty were hurt in the port.'
const articles = new Map<string, ReturnType<typeof articleOf>>(
  names.map((id) => [id, { ...articleOf(id, `${id}.txt`, `${TEXT} ${id}`), opening: id.toUpperCase() }]),
)
const sources = new Map(
  names.map((id) => [`of-${id}`, sourceOf(`of-${id}`, id.toUpperCase(), { kind: 'article', articleId: id })]),
)

/** The claim of each article, with whom it passes on, and the claim of the first supported by the others. */
function claimsWith(
  cited: readonly (readonly [Name, KeptRelationKind, Name])[],
  supported: Name,
): readonly Claim[] {
  return names.map((id) =>
    claimOf(`claim-${id}`, TEXT, {
      occurrences: [occurrenceOf(`at-${id}`, id, `${TEXT} ${id}`, TEXT)],
      relations: cited.flatMap(([from, kind, to], at) =>
        from === id
          ? [{ id: `relation-${at}`, kind, to: `claim-${to}`, by: '', at: '2026-01-05T09:30:00.000Z' }]
          : [],
      ),
      evidence:
        id === supported
          ? names
              .filter((each) => each !== id)
              .map((each) => ({
                id: `evidence-${each}`,
                sourceId: `of-${each}`,
                stance: 'supports' as const,
                pinpoint: { kind: 'whole' as const },
                credibility: null,
                note: '',
              }))
          : [],
    }),
  )
}

function independenceWith(...cited: readonly (readonly [Name, KeptRelationKind, Name])[]) {
  const claims = claimsWith(cited, 'a')
  const [first] = claims
  if (!first) throw new Error('there are three')
  return independentSources(first, sources, articles, createLineage(claims, articles.values()))
}

it('a circle is told also where nothing is linked yet', () => {
  const claims = claimsWith(
    [
      ['a', 'quotes', 'b'],
      ['b', 'quotes', 'c'],
      ['c', 'quotes', 'a'],
    ],
    'b',
  )
  const lineage = createLineage(claims, articles.values())
  expect(claims.map((claim) => independentSources(claim, sources, articles, lineage).warnings)).toEqual([
    ['“A” cites “B” cites “C” cites “A”: that counts once.'],
    expect.arrayContaining(['“B” cites “C” cites “A” cites “B”: that counts once.']),
    ['“C” cites “A” cites “B” cites “C”: that counts once.'],
  ])
})

describe('sources of a claim of A, B and C', () => {
  it.each([
    ['that cite nobody are two', [], 2, []],
    [
      'one of which cites A confirm nothing with it',
      [['b', 'quotes', 'a']],
      1,
      ['“B” cites “A”: that counts once.'],
    ],
    [
      'in a circle with A confirm nothing: A cites B cites A',
      [
        ['a', 'derives-from', 'b'],
        ['b', 'derives-from', 'a'],
      ],
      1,
      ['“A” cites “B” cites “A”: that counts once.'],
    ],
    [
      'one of which cites the other are one',
      [
        ['b', 'derives-from', 'c'],
        ['c', 'same-as', 'a'],
      ],
      1,
      ['“B” cites “C”: that counts once.'],
    ],
    [
      'that A itself cites are sources as before',
      [
        ['a', 'quotes', 'b'],
        ['a', 'quotes', 'c'],
      ],
      2,
      [],
    ],
    [
      'over another one that cites A',
      [
        ['b', 'quotes', 'c'],
        ['c', 'quotes', 'a'],
      ],
      0,
      ['“B” cites “C”: that counts once.', '“C” cites “A”: that counts once.'],
    ],
    ['that only update A are two', [['b', 'updates', 'a']], 2, []],
  ] as const)('%s', (_, cited, supporting, chains) => {
    const { supporting: found, warnings } = independenceWith(...cited)
    expect(found).toBe(supporting)
    expect(warnings.filter((each) => each.includes('cites'))).toEqual(chains)
  })
})

import { describe, expect, it } from 'vitest'
import { areStatements, compareClaims } from '../../../shared/domain/judging/compare-claims'
import { describeComparison } from '../../../shared/domain/describe/describe-comparison'
import { resolveConflict } from '../../../shared/domain/operations/conflicts'
import { pairStatements } from '../../../shared/domain/operations/relations/pair-statements'
import type { PairSaid } from '../../../shared/domain/operations/relations/pair-statements'
import { afterEdits, documents, placeOf, someCircumstances, valueOf } from './some-documents'

const bare = { ...documents, claim: new Map(), conflict: new Map() }
const pair = (said: PairSaid, before: typeof documents = bare) =>
  pairStatements(
    before,
    {
      said,
      asked: placeOf('homs', 'at least 19 people have been killed'),
      other: placeOf('truce', 'Aleppo'),
    },
    someCircumstances(),
  )
const after = (said: PairSaid, before: typeof documents = bare) =>
  afterEdits(before, valueOf(pair(said, before)).edits)

describe('two statements', () => {
  it.each(['says-otherwise', 'denies'] as const)(
    'of which one %s become claims in an open conflict that is not compared by figures',
    (said) => {
      const made = after(said)
      const [conflict] = made.conflict.values()
      expect(conflict).toMatchObject({
        title: 'at least 19 people have been killed',
        members: [...made.claim.keys()],
        statements: said,
        state: { kind: 'open' },
      })
      const comparison = conflict ? compareClaims(conflict, made.claim, made.article) : null
      expect(comparison?.judgement).toEqual({ kind: 'says-otherwise', reason: { kind: 'said', said } })
      expect(comparison && describeComparison(comparison)).toContain('does not judge')
    },
  )

  it('that say the same become claims in a relation', () => {
    const made = after('says-the-same')
    expect(made.conflict.size).toBe(0)
    const [one, two] = made.claim.values()
    expect(one?.relations).toMatchObject([{ kind: 'same-as', to: two?.id }])
  })

  it('about something else are remembered without a claim; said otherwise later, that goes', () => {
    const apart = after('something-else')
    expect(apart.claim.size).toBe(0)
    expect(apart.article.get('homs')?.mentionLinks).toMatchObject([
      { said: 'other-statement', other: { articleId: 'truce', anchor: { exact: 'Aleppo' } } },
    ])
    expect(pair('something-else', apart).ok).toBe(false)
    expect(after('denies', apart).article.get('homs')?.mentionLinks).toEqual([])
  })

  it('are not said to be in conflict twice, and the claim that is marked there is taken', () => {
    const made = after('says-otherwise')
    expect(pair('denies', made).ok).toBe(false)
    const alone = { ...made, conflict: new Map() }
    expect(after('denies', alone).claim.size).toBe(2)
  })

  it('are resolved by those that hold, who have to be members', () => {
    const made = after('says-otherwise')
    const [conflict] = made.conflict.values()
    const input = {
      id: conflict?.id ?? '',
      method: 'prioritise a source',
      value: 'The first.',
      min: null,
      max: null,
      reason: 'The second was withdrawn.',
      comparison: '',
      verdicts: [],
    } as const
    const holds = conflict?.members.slice(0, 1) ?? []
    const resolved = afterEdits(
      made,
      valueOf(resolveConflict(made, { ...input, holds }, someCircumstances())).edits,
    )
    expect(resolved.conflict.get(input.id)?.state).toMatchObject({ resolution: { holds } })
    expect(resolveConflict(made, { ...input, holds: ['nobody'] }, someCircumstances()).ok).toBe(false)
  })
})

it('claims without a figure or a date are statements, also where a conflict was made of them by hand', () => {
  const claims = [...after('says-otherwise').claim.values()].map((claim) => ({ ...claim, quantity: null }))
  expect(areStatements({}, claims)).toBe(true)
  expect(
    areStatements(
      {},
      claims.map((claim) => ({ ...claim, eventDate: '2016-05-01' })),
    ),
  ).toBe(false)
  expect(areStatements({ statements: 'denies' }, [])).toBe(true)
})

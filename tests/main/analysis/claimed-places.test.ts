import { expect, test } from 'vitest'
import { createClaimedPlaces } from '../../../electron/main/analysis/claimed-places'
import type { Occurrence } from '../../../shared/schema/anchor'
import type { Claim } from '../../../shared/schema/claim'
import { claimOf } from '../../domain/report/seed-example'

const quantity = {
  min: 19,
  max: 19,
  bound: 'exact',
  unit: 'people',
  counted: 'killed',
  scope: '',
  asOf: null,
} as const
const at = (articleId: string, revisionId: string, start = 0): Occurrence => ({
  id: `${articleId} ${start}`,
  articleId,
  revisionId,
  anchor: { exact: 'nineteen', prefix: '', suffix: '', start, end: start + 8 },
  anchoring: { kind: 'exact' },
})
const toll: Claim = { ...claimOf('toll', 'Nineteen.'), quantity, occurrences: [at('homs', 'new')] }

const changes: readonly [title: string, next: Claim | null, touched: readonly string[]][] = [
  ['a note, a verdict and evidence', { ...toll, notes: 'Ask.', verdict: 'refuted', tags: ['toll'] }, []],
  ['another wording', { ...toll, wording: 'Nineteen died.' }, []],
  ['another figure', { ...toll, quantity: { ...quantity, min: 20, max: 20 } }, ['homs']],
  ['no figure', { ...toll, quantity: null }, ['homs']],
  ['a further place', { ...toll, occurrences: [at('homs', 'new'), at('truce', 'first')] }, ['homs', 'truce']],
  ['another place', { ...toll, occurrences: [at('truce', 'first')] }, ['homs', 'truce']],
  ['its removal', null, ['homs']],
]

test.each(changes)('what is new to the analysis in a claim: %s', (_, next, touched) => {
  const places = createClaimedPlaces()
  expect(places.put('toll', toll)).toEqual(['homs'])
  expect(places.put('toll', next)).toEqual(touched)
  expect(places.put('toll', next)).toEqual([])
})

test('claims are found by the revision that they stand in, in the order of their ids', () => {
  const places = createClaimedPlaces()
  places.put('toll', { ...toll, occurrences: [at('homs', 'new', 4), at('homs', 'old', 2)] })
  places.put('early', { ...toll, id: 'early', occurrences: [at('homs', 'new', 40)] })
  expect(places.in('new')).toEqual([
    { claimId: 'early', quantity, start: 40, end: 48 },
    { claimId: 'toll', quantity, start: 4, end: 12 },
  ])
  places.put('toll', null)
  expect([places.in('new').length, places.in('old')]).toEqual([1, []])
})

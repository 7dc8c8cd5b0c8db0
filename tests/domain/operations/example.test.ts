import { expect, test } from 'vitest'
import worked from '../../../electron/main/example/worked-example.json'
import { addExample } from '../../../shared/domain/operations/example'
import { Claim } from '../../../shared/schema/claim'
import { Conflict } from '../../../shared/schema/conflict'
import { Source } from '../../../shared/schema/source'
import { sha256 } from '../report/seed-example'
import {
  afterEdits,
  homs,
  noDocuments,
  documents,
  someCircumstances,
  texts,
  truce,
  valueOf,
} from './some-documents'

const { project } = documents
const empty = afterEdits({ ...noDocuments, project }, [
  { kind: 'article', id: 'truce', value: truce },
  { kind: 'article', id: 'homs', value: homs },
])
const byHash = new Map(Object.values(texts).map((text) => [sha256(text), text]))
const example = valueOf(addExample(empty, byHash, worked, someCircumstances()))
const after = afterEdits(empty, example.edits)

test('the example is one operation: two claims, one source, one conflict', () => {
  expect(example.edits.map(({ kind }) => kind)).toEqual(['claim', 'source', 'claim', 'conflict'])
  const schemas = { claim: Claim, source: Source, conflict: Conflict }
  for (const { kind, value } of example.edits)
    if (kind in schemas) expect(schemas[kind as keyof typeof schemas].parse(value)).toEqual(value)
})

test('its claims are the two tolls of one article, read as lower bounds, and marked as example', () => {
  expect(
    [...after.claim.values()].map(({ wording, verdict, occurrences, quantity, example: isExample }) => ({
      wording,
      verdict,
      in: occurrences.map((occurrence) => occurrence.articleId),
      quantity: quantity && { min: quantity.min, max: quantity.max, bound: quantity.bound },
      isExample,
    })),
  ).toEqual([
    {
      wording: 'the Syrian civil war, which has killed more than 100,000 people',
      verdict: 'not-checked',
      in: ['homs'],
      quantity: { min: 100_000, max: null, bound: 'more than' },
      isExample: true,
    },
    {
      wording: 'Syria’s civil war has killed more than 120,000 since the crisis began in March 2011',
      verdict: 'not-checked',
      in: ['homs'],
      quantity: { min: 120_000, max: null, bound: 'more than' },
      isExample: true,
    },
  ])
})

test('its conflict is open and holds both, and the later toll is context', () => {
  const [conflict] = after.conflict.values()
  const [source] = after.source.values()
  const [, second] = after.claim.values()
  expect(conflict).toMatchObject({ members: [...after.claim.keys()], state: { kind: 'open' }, example: true })
  expect(source).toMatchObject({ kind: 'article', articleId: 'truce' })
  expect(second?.evidence).toMatchObject([
    {
      sourceId: source?.id,
      stance: 'context',
      pinpoint: {
        occurrence: {
          anchor: { exact: 'the five-year conflict in which more than 250,000 people have been killed' },
        },
      },
    },
  ])
})

test('where the seeds are not there, there is no example', () => {
  expect(addExample(noDocuments, byHash, worked, someCircumstances())).toEqual({
    ok: true,
    value: { edits: [] },
  })
})

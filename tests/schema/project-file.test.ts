import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { projectJsonOf } from '../../shared/domain/report/formats/project-json'
import type { ReportInput } from '../../shared/domain/report/report-input'
import { ProjectFile, projectFileSchema } from '../../shared/schema/document'
import { documents } from '../domain/operations/some-documents'
import { inputOf, openExample, resolvedExample, sourceOf } from '../domain/report/seed-example'

const published = new URL('../../docs/project.schema.json', import.meta.url)
const schema: unknown = JSON.parse(JSON.stringify(projectFileSchema()))
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is read back is a schema
const bySchema = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])

// After a wanted change: UPDATE_GOLDEN=1 npx vitest run tests/schema, then oxfmt, then read the difference before it is committed.
test('the published schema is that of the program', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(published, JSON.stringify(schema, null, 2))
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(schema)
})

/** A source that is called as the program calls kinds, types and ways of settling: a name that is taken out of every text. */
const named = ['article', 'quantity', 'report the range', 'supports', 'toll'].map((title, at) =>
  sourceOf(`hidden-${at}`, title, {
    identityWithheld: true,
    kind: 'person',
    talk: { way: 'call', terms: 'background', interpreter: 'Ann Other', recording: '' },
  }),
)
const hiding: ReportInput = {
  ...resolvedExample,
  source: new Map([
    ...resolvedExample.source,
    ...named.map((source): [string, typeof source] => [source.id, source]),
  ]),
}

describe('a project as JSON holds to the published schema', () => {
  test.each<[string, ReportInput]>([
    ['nothing in it', inputOf({})],
    ['an open conflict', openExample],
    ['a resolved one', resolvedExample],
    ['documents of every kind', { ...resolvedExample, ...documents }],
    ['names that are taken out', hiding],
    ['one page', { ...resolvedExample, choices: { length: 'page' } }],
  ])('%s', (_, input) => {
    const file: unknown = JSON.parse(JSON.stringify(projectJsonOf(input)))
    expect(bySchema.safeParse(file).error?.issues ?? []).toEqual([])
    expect(ProjectFile.safeParse(file).error?.issues ?? []).toEqual([])
  })

  test('what is not so is refused', () => {
    const file: unknown = JSON.parse(JSON.stringify(projectJsonOf(openExample)))
    expect(bySchema.safeParse({ ...Object(file), version: { seq: 0, hash: 'x' } }).success).toBe(false)
    expect(bySchema.safeParse({ ...Object(file), claims: [{}] }).success).toBe(false)
  })
})

test('of whom is withheld, nobody who interpreted is named either', () =>
  expect(JSON.stringify(projectJsonOf(hiding))).not.toContain('Ann Other'))

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainCodec } from '../../electron/main/disk/files/content-codec'
import { parseEntry } from '../../electron/main/disk/history/entry-json'
import { readLine, sealEntry } from '../../electron/main/disk/history/history-line'
import { sealJson } from '../../electron/main/disk/files/sealed-json'
import { takeTurns } from '../../electron/main/disk/files/turns'
import type { HistoryEntry } from '../../shared/schema/history'
import { valueOf } from './project-fixture'

/** Words that look like JSON, besides any others. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"changes":[', '\\', '\\"', '"}],"', '{', ']', '],"prevHash":"', '\\\\"changes":[{'),
)
// JSON knows no -0.
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const fields = fc.dictionary(words, fc.jsonValue({ stringUnit: 'binary' }).map(asJson), { maxKeys: 5 })
const change = fc.record({
  kind: fc.constantFrom('claim' as const, 'article' as const),
  id: fc.constantFrom('c1', 'a-2'),
  before: fc.option(fields),
  after: fc.option(fields),
})
const entry = fc.record({
  seq: fc.integer({ min: 1, max: 1_000_000 }),
  at: fc.constant('2026-01-05T09:30:00.000Z'),
  by: words,
  operation: words.filter((word) => word !== ''),
  fields: fc.array(words, { maxLength: 3 }),
  changes: fc.array(change, { maxLength: 40 }),
  prevHash: fc.constant('0'.repeat(64)),
})

it('a line is sealed in pieces as it would be whole, and read again in pieces as it would be whole', async () => {
  await fc.assert(
    fc.asyncProperty(entry, async (unsealed) => {
      const { line, entry: sealed } = valueOf(await sealEntry(plainCodec, unsealed))
      const { seq, at, by, operation, fields: named, changes, prevHash } = unsealed
      const whole = sealJson({ seq, at, by, operation, fields: named, changes, prevHash })
      expect(Buffer.from(line).toString()).toBe(whole.line)
      expect(sealed.hash).toBe(whole.hash)
      expect(await parseEntry(whole.line, takeTurns(0))).toEqual(JSON.parse(whole.line))
      expect((await readLine(plainCodec, line, takeTurns(0)))?.entry).toEqual(sealed)
    }),
  )
})

it('a line of many changes is the same, in however many turns', async () => {
  const changes = Array.from({ length: 5_000 }, (_, at) => ({
    kind: 'claim' as const,
    id: `c${at}`,
    before: null,
    after: { id: `c${at}`, wording: `He said “${at}”, and: {"changes":[${at}]} \\`.repeat(4) },
  }))
  const unsealed = {
    seq: 7,
    at: '2026-01-05T09:30:00.000Z',
    by: '',
    operation: 'importAnnotations',
    changes,
    prevHash: '0'.repeat(64),
  }
  const { line, entry: sealed } = valueOf(await sealEntry(plainCodec, unsealed))
  expect(Buffer.from(line).toString()).toBe(sealJson(unsealed).line)
  for (const length of [0, Infinity])
    expect((await readLine(plainCodec, line, takeTurns(length)))?.entry).toEqual(sealed)
})

const broken: readonly (readonly [string, (line: string) => string])[] = [
  ['a byte', (line) => line.replace('c1', 'c2')],
  ['the end', (line) => line.slice(0, -1)],
  ['a change', (line) => line.replace('"kind":"claim"', '"kind":"chair"')],
  ['the list', (line) => line.replace('"changes":[', '"changes":{')],
]

it.each(broken)('a line in which %s is not as it was sealed is not read', async (_, spoil) => {
  const unsealed: Omit<HistoryEntry, 'hash'> = {
    seq: 1,
    at: '2026-01-05T09:30:00.000Z',
    by: '',
    operation: 'addClaim',
    changes: [{ kind: 'claim', id: 'c1', before: null, after: {} }],
    prevHash: '0'.repeat(64),
  }
  const { line } = valueOf(await sealEntry(plainCodec, unsealed))
  const spoilt = Buffer.from(spoil(Buffer.from(line).toString()))
  expect(spoilt.equals(line)).toBe(false)
  expect(await readLine(plainCodec, spoilt, takeTurns())).toBeNull()
})

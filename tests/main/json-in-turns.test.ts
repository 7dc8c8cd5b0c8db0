import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { takeTurns } from '../../electron/main/disk/files/turns'
import { jsonInTurns } from '../../electron/main/json-in-turns'

const anyList = fc.array(fc.jsonValue(), { minLength: 0, maxLength: 200, size: 'max' })
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      ok: fc.boolean(),
      value: fc.record({ open: anyList, none: fc.constant(undefined) }),
      no: fc.constant(undefined),
    },
    { requiredKeys: ['ok'] },
  ),
)

it('makes the JSON that JSON.stringify makes', async () => {
  await fc.assert(
    fc.asyncProperty(anyValue, async (value) => {
      expect(await jsonInTurns(value, takeTurns())).toBe(JSON.stringify(value))
    }),
  )
})

it('lets others have their turn in a long list, however deep it lies', async () => {
  let turns = 0
  const always = { areOver: () => true, next: async () => void (turns += 1) }
  const value = { ok: true, value: { open: { articles: Array.from({ length: 60 }, (_, at) => ({ at })) } } }
  expect(JSON.parse(await jsonInTurns(value, always))).toEqual(value)
  expect(turns).toBe(60)
})

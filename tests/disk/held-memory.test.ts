import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { commit, putClaim, someProject, valueOf } from './project-fixture'

const MEGABYTE = 1024 * 1024
const collectGarbage: () => void = (setFlagsFromString('--expose-gc'), runInNewContext('gc') as () => void)

/** The words of a claim, cut out of a text that is read anew for every mark. */
const cutOut = (at: number): string => `${at} people were killed. ${'x'.repeat(8 * MEGABYTE)}`.slice(0, 24)

it('marking claims does not hold on to the texts that their words were cut out of', async () => {
  const store = await someProject()
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  for (let at = 0; at < 20; at += 1) {
    valueOf(await commit(store, 'addClaim', [putClaim(`c${at}`, { wording: cutOut(at) })]))
    valueOf(
      await commit(store, 'updateClaim', [putClaim(`c${at}`, { wording: 'Killed.', notes: cutOut(at) })]),
    )
  }
  collectGarbage()
  expect((process.memoryUsage().heapUsed - before) / MEGABYTE).toBeLessThan(100)
})

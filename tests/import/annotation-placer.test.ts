import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnnotationPlacer } from '../../electron/main/import/annotations/annotation-placer'
import { ok } from '../../shared/result'
import { buildWorker, nodeThread } from '../work/hosts'
import type { BuiltWorker } from '../work/hosts'

let built: BuiltWorker = { path: '', remove: () => Promise.resolve() }

/** Ends only what hangs: on a busy machine a worker takes seconds to start. */
const SILENCE = 5000

beforeAll(async () => void (built = await buildWorker('tests/import/dying-worker.ts')))
afterAll(() => built.remove())

/** Places a file of 250 annotations of which some end the worker, and gives what was put nowhere for another reason than the rest. */
async function place(path: string) {
  const { place: placeFile } = createAnnotationPlacer(nodeThread(built, 128), SILENCE)
  const source = { path, folder: '', secret: null, texts: [] }
  const done = await placeFile(source, { mend: () => Promise.resolve(ok(null)) })
  if (!done.ok) return done.fault.message
  const { placed } = done.value
  expect(placed.map(({ exact }) => exact)).toEqual(placed.map((_, number) => `quote ${number}`))
  expect(placed.length).toBe(250)
  return placed.flatMap((each) =>
    each.kind === 'unplaced' && each.reason !== 'not in the articles'
      ? [`${each.exact}: ${each.reason}`]
      : [],
  )
}

test('annotations that end the work are named, and all others go in', async () => {
  expect(await place('7 throws, 120 hangs, 249 throws')).toEqual([
    'quote 7: looking for these words ended in an error inside Plumbline',
    'quote 120: looking for these words took too long, and was stopped',
    'quote 249: looking for these words ended in an error inside Plumbline',
  ])
})

test('a file of which very many end the work is refused as a whole', async () => {
  const bad = Array.from({ length: 11 }, (_, number) => `${20 * number} throws`)
  expect(await place(bad.join(', '))).toBe(
    'The annotations of this file could not be looked for in the articles. Nothing was imported from it.',
  )
})

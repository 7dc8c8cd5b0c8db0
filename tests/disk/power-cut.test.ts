import { describe, expect, it } from 'vitest'
import { openProject } from '../../electron/main/disk/project/open-project'
import { isTemporary } from '../../electron/main/disk/files/volume'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { ok } from '../../shared/result'
import { commit, documentsOf, putClaim, text, valueOf } from './project-fixture'
import { SimulatedDisk, survivals, type Survival } from './simulated-disk'
import { folder, laterOn, work } from './some-work'
import { basename } from 'node:path'

/** Picks at random, but always the same for the same seed. */
function randomSurvival(seed: number): Survival {
  let state = seed
  return (changes) =>
    changes.filter(() => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return state > 1_073_741_824
    })
}

const ways: readonly (readonly [string, (point: number) => Survival])[] = [
  ...Object.entries(survivals).map(([name, survive]) => [name, () => survive] as const),
  ...[1, 2, 3].map(
    (seed) => [`a random part (${seed})`, (point: number) => randomSurvival(seed + point * 7)] as const,
  ),
]

/** What opening may have to say: the end of the history was torn, or there was no checkpoint yet. All else was flushed in time. */
const lawful = /^The last entry of the history was not complete|^The index was missing/

type Cut = { readonly disk: SimulatedDisk; readonly promised: number }

/** The work, with the power cut before each call to the disk. */
async function cutEverywhere(way: (point: number) => Survival) {
  const disk = new SimulatedDisk()
  const states = new Map<number, unknown>()
  const cuts: Cut[] = []
  let promised = 0
  disk.before = () => void cuts.push({ disk: disk.cut(way(cuts.length)), promised })
  const done = valueOf(
    await work(disk, (documents, seq) => {
      states.set(seq, documents)
      promised = seq
    }),
  )
  expect(done.answers.filter((answer) => !answer.ok)).toEqual([])
  return { cuts, states }
}

describe('after a power cut at any moment', () => {
  it.each(ways)(
    'where of what was not flushed %s is on the disk, everything promised is there, and works',
    async (_, way) => {
      const { cuts, states } = await cutEverywhere(way)
      expect(cuts.length).toBeGreaterThan(150)
      for (const [point, { disk, promised }] of cuts.entries()) {
        const opened = await openProject(folder, laterOn(disk))
        if (!opened.ok) {
          expect([point, opened.fault, promised]).toEqual([
            point,
            expect.objectContaining({ code: 'not-found' }),
            0,
          ])
          continue
        }
        const store = opened.value
        expect([point, store.readOnly, store.head.seq >= promised]).toEqual([point, false, true])
        expect([point, documentsOf(store)]).toEqual([point, states.get(store.head.seq)])
        expect([point, store.notices.filter((notice) => !lawful.test(notice))]).toEqual([point, []])
        if (store.documents('article').has('a1')) expect(await store.readText(sha256(text))).toEqual(ok(text))
        expect(await commit(store, 'addClaim', [putClaim('c9')])).toMatchObject({ ok: true })
        valueOf(await store.close())
        expect(disk.paths().filter((path) => isTemporary(basename(path)))).toEqual([])
        const again = valueOf(await openProject(folder, laterOn(disk)))
        expect([point, again.notices, again.head]).toEqual([point, [], store.head])
      }
    },
  )
})

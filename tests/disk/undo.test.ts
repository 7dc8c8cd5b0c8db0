import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createProject, openProject } from '../../electron/main/disk/project/open-project'
import { commit, documentsOf, project, putClaim, removeClaim, steps, valueOf } from './project-fixture'
import { SimulatedDisk } from './simulated-disk'
import { folder, optionsOn } from './some-work'

type Deed =
  | 'undo'
  | 'redo'
  | 'restart'
  | {
      readonly put: number
      readonly notes: string
      readonly verdict: string
      readonly act: string | undefined
    }
  | { readonly remove: number }

type State = { readonly documents: unknown; readonly act?: string | undefined }

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('undo' as const) },
  { weight: 2, arbitrary: fc.constant('redo' as const) },
  { weight: 1, arbitrary: fc.constant('restart' as const) },
  {
    weight: 5,
    arbitrary: fc.record({
      put: fc.integer({ min: 0, max: 3 }),
      notes: fc.constantFrom('', 'Ask.', 'Asked “twice”. \u{1F44D}', 'عدد القتلى ١٢٠'),
      verdict: fc.constantFrom('not-checked', 'supported'),
      act: fc.constantFrom(undefined, 'one', 'other'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ remove: fc.integer({ min: 0, max: 3 }) }) },
)

it('undo and redo lead through exactly the states that were, in any order of deeds and restarts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (deeds) => {
      const disk = new SimulatedDisk()
      let store = valueOf(await createProject(folder, project, optionsOn(disk)))
      // What an editor would do: the states that undo goes back to, and those that redo goes on to, with the act that is taken back or done again.
      const past: State[] = []
      const future: State[] = []
      for (const [at, now] of deeds.entries()) {
        const before = documentsOf(store)
        if (now === 'restart') {
          valueOf(await store.close())
          store = valueOf(await openProject(folder, optionsOn(disk)))
        } else if (now === 'undo' || now === 'redo') {
          const [from, to] = now === 'undo' ? [past, future] : [future, past]
          const answer = await store[now]()
          expect(answer.ok).toBe(from.length > 0)
          const { documents, act } = from.pop() ?? { documents: before }
          if (answer.ok) to.push({ documents: before, act })
          expect(documentsOf(store)).toEqual(documents)
        } else {
          const edits =
            'put' in now
              ? [putClaim(`c${now.put}`, { notes: now.notes, verdict: now.verdict })]
              : [removeClaim(`c${now.remove}`)]
          const { seq } = store.head
          const act = 'put' in now ? now.act : undefined
          valueOf(await commit(store, at % 2 === 0 ? 'addClaim' : 'updateClaim', edits, { act }))
          if (store.head.seq > seq) {
            if (act === undefined || past.at(-1)?.act !== act) past.push({ documents: before, act })
            future.length = 0
          }
        }
        expect(steps(store).map((step) => step === null)).toEqual([past.length === 0, future.length === 0])
      }
      valueOf(await store.close())
    }),
    { numRuns: 60 },
  )
}, 60_000)

it('what belongs to one act is taken back and done again with one entry, also past what the index remembers', async () => {
  const disk = new SimulatedDisk()
  const store = valueOf(await createProject(folder, project, optionsOn(disk)))
  const many = Array.from({ length: 1005 }, (_, at) => [putClaim(`c${at}`, { notes: `${at}` })])
  await Promise.all(many.map((edits) => commit(store, 'addClaim', edits, { act: 'import' })))
  valueOf(await commit(store, 'updateClaim', [putClaim('c0', { notes: 'Ask.' })]))
  const { seq } = store.head
  valueOf(await store.close())
  const again = valueOf(await openProject(folder, optionsOn(disk)))
  valueOf(await again.undo())
  valueOf(await again.undo())
  expect([...steps(again), again.documents('claim').size, again.head.seq]).toEqual([
    null,
    'addClaim',
    0,
    seq + 2,
  ])
  valueOf(await again.redo())
  expect([again.documents('claim').size, again.documents('claim').get('c0')?.notes]).toEqual([1005, '0'])
  valueOf(await again.close())
}, 60_000)

it('an undo stack that forgot the oldest operations finds them again in the history', async () => {
  const disk = new SimulatedDisk()
  const store = valueOf(await createProject(folder, project, optionsOn(disk)))
  await Promise.all(
    Array.from({ length: 1005 }, (_, at) =>
      commit(store, at === 0 ? 'addClaim' : 'updateClaim', [putClaim('c1', { notes: `${at}` })]),
    ),
  )
  valueOf(await store.close())
  const again = valueOf(await openProject(folder, optionsOn(disk)))
  for (let undone = 0; undone < 1005; undone += 1) valueOf(await again.undo())
  expect([...steps(again), again.documents('claim').size]).toEqual([null, 'addClaim', 0])
  valueOf(await again.close())
}, 60_000)

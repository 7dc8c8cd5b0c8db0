import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  changePassphrase,
  protectProject,
  unprotectProject,
} from '../../electron/main/disk/encryption/protect-project'
import { type FileSeam, realFiles } from '../../electron/main/disk/file-seam'
import { openProject } from '../../electron/main/disk/open-project'
import type { Result } from '../../shared/result'
import { documentsOf, reopen, valueOf } from './project-fixture'
import {
  copyOf,
  COST,
  historyOf,
  PASSPHRASE,
  protection,
  someProtectedWork,
  someWork,
  tellTales,
} from './protected-fixture'

/** A day after every test began, when every lock is stale. */
const later = { clock: () => new Date(Date.now() + 86_400_000).toISOString(), by: () => '' }

/** The real disk until the n-th call that changes something; from then on nothing happens any more, or that one fails. */
function interrupted(at: number, how: 'killed' | 'fails once'): FileSeam & { readonly calls: () => number } {
  let calls = 0
  const step = (): void => {
    calls += 1
    if (calls === at || (how === 'killed' && calls > at)) {
      throw Object.assign(new Error('interrupted'), { code: 'EIO' })
    }
  }
  return {
    ...realFiles,
    calls: () => calls,
    async open(path, mode) {
      if (mode !== 'read') step()
      const file = await realFiles.open(path, mode)
      return {
        ...file,
        async write(bytes, position) {
          // Half of it is there.
          if (calls + 1 === at) await file.write(bytes.subarray(0, bytes.length / 2), position)
          step()
          return file.write(bytes, position)
        },
      }
    },
    async makeFolder(path) {
      step()
      return realFiles.makeFolder(path)
    },
    async removeFolder(path) {
      step()
      return realFiles.removeFolder(path)
    },
    async rename(from, to) {
      step()
      return realFiles.rename(from, to)
    },
    async remove(path) {
      step()
      return realFiles.remove(path)
    },
  }
}

type Change = (folder: string, seam: FileSeam) => Promise<Result<unknown>>

const changes: readonly (readonly [string, () => Promise<string>, Change, isSealedAfter: boolean])[] = [
  [
    'protecting',
    someWork,
    (folder, seam) => protectProject(folder, PASSPHRASE, { ...protection, seam }),
    true,
  ],
  [
    'taking the protection away',
    someProtectedWork,
    (folder, seam) => unprotectProject(folder, PASSPHRASE, { ...protection, seam }),
    false,
  ],
]

/** Does the change on a copy of the project, interrupted at one step; gives what it then is opened as. */
async function interruptAt(
  made: string,
  change: Change,
  at: number,
  how: 'killed' | 'fails once',
): Promise<{ readonly isDone: boolean; readonly found: unknown; readonly isSealed: boolean }> {
  const folder = await copyOf(made)
  const answer = await change(folder, interrupted(at, how))
  const store = valueOf(await openProject(folder, { ...later, passphrase: PASSPHRASE }))
  const { isSealed } = store.codec
  const found = [store.readOnly, documentsOf(store), await historyOf(store)]
  valueOf(await store.close())
  expect([at, await readdir(dirname(folder))]).toEqual([at, [basename(folder)]])
  if (isSealed) expect([at, await tellTales(dirname(folder))]).toEqual([at, []])
  return { isDone: answer.ok, found, isSealed }
}

describe.each(changes)('%s', (_what, make, change, isSealedAfter) => {
  it.each([
    ['the program is killed at any step', 'killed', 1],
    ['the disk fails at a step', 'fails once', 5],
  ] as const)(
    'leaves the project as it was or as it should be, whole and alone, when %s',
    async (_when, how, stride) => {
      const made = await make()
      const store = await reopen(made, { passphrase: PASSPHRASE, readOnly: true })
      const before = [false, documentsOf(store), await historyOf(store)]
      valueOf(await store.close())
      const whole = interrupted(Infinity, how)
      valueOf(await change(await copyOf(made), whole))
      const steps = Array.from(
        { length: Math.ceil(whole.calls() / stride) },
        (_step, index) => 1 + index * stride,
      )
      const left = steps.values()
      const outcomes = new Set<'sealed' | 'plain'>()
      const lane = async (): Promise<void> => {
        for (const at of left) {
          const { isDone, found, isSealed } = await interruptAt(made, change, at, how)
          expect([at, found]).toEqual([at, before])
          if (isDone) expect([at, isSealed]).toEqual([at, isSealedAfter])
          outcomes.add(isSealed ? 'sealed' : 'plain')
        }
      }
      await Promise.all([lane(), lane(), lane(), lane()])
      expect([...outcomes].toSorted()).toEqual(['plain', 'sealed'])
    },
  )
})

it('a change of the passphrase opens with the old or the new one, when it is killed at any step', async () => {
  const made = await someProtectedWork()
  const next = 'other words much better'
  for (let at = 1; ; at += 1) {
    const folder = await copyOf(made)
    const seam = interrupted(at, 'killed')
    const answer = await changePassphrase(folder, { current: PASSPHRASE, next }, { seam, cost: COST })
    if (seam.calls() < at) break
    const opened = await Promise.all(
      [PASSPHRASE, next].map((passphrase) => openProject(folder, { ...later, passphrase, readOnly: true })),
    )
    expect([at, opened.filter(({ ok }) => ok).length]).toEqual([at, 1])
    if (answer.ok) expect([at, opened[1]?.ok]).toEqual([at, true])
  }
})

import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  changePassphrase,
  protectProject,
  unprotectProject,
} from '../../electron/main/disk/protection/protect-project'
import type { FileSeam } from '../../electron/main/disk/files/file-seam'
import { openProject } from '../../electron/main/disk/project/open-project'
import type { Result } from '../../shared/result'
import { interrupted, later } from './interrupted-files'
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

it('a change of the passphrase opens with the old or the new one, and then with that alone, when it is killed at any step', async () => {
  const made = await someProtectedWork()
  const next = 'other words much better'
  for (let at = 1; ; at += 1) {
    const folder = await copyOf(made)
    const seam = interrupted(at, 'killed')
    const answer = await changePassphrase(folder, { current: PASSPHRASE, next }, { seam, cost: COST })
    if (seam.calls() < at) break
    expect([at, answer.ok && !(await opens(folder, next))]).toEqual([at, false])
    const [first = '', other = ''] = (await opens(folder, next)) ? [next, PASSPHRASE] : [PASSPHRASE, next]
    const store = valueOf(await openProject(folder, { ...later, passphrase: first }))
    valueOf(await store.close())
    expect([at, await opens(folder, first), await opens(folder, other)]).toEqual([at, true, false])
  }
})

it('a change of the passphrase that the disk refuses leaves the old one, as it says', async () => {
  const made = await someProtectedWork()
  for (let at = 1; ; at += 1) {
    const folder = await copyOf(made)
    const seam = interrupted(at, 'fails once')
    const passphrases = { current: PASSPHRASE, next: 'other words much better' }
    const answer = await changePassphrase(folder, passphrases, { seam, cost: COST })
    if (seam.calls() < at) break
    expect([at, answer.ok ? '' : answer.fault.message]).toEqual([
      at,
      'The passphrase was not changed. The disk reports a fault. Copy the project to another disk soon.',
    ])
    expect([at, await opens(folder, PASSPHRASE), await opens(folder, passphrases.next)]).toEqual([
      at,
      true,
      false,
    ])
  }
})

async function opens(folder: string, passphrase: string): Promise<boolean> {
  return (await openProject(folder, { ...later, passphrase, readOnly: true })).ok
}

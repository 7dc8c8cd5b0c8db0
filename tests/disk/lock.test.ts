import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realFiles } from '../../electron/main/disk/files/real-files'
import { Lock } from '../../electron/main/disk/files/lock'
import { isTemporary } from '../../electron/main/disk/files/volume'
import { openProject } from '../../electron/main/disk/project/open-project'
import {
  commit,
  documentsOf,
  MOMENT,
  putClaim,
  reopen,
  someOptions,
  someProject,
  valueOf,
} from './project-fixture'

/** A closed project with a lock file that somebody left. */
async function lockedProject(lock: unknown): Promise<string> {
  const store = await someProject()
  valueOf(await store.close())
  await writeFile(join(store.folder, 'lock'), typeof lock === 'string' ? lock : JSON.stringify(lock))
  return store.folder
}

const lock = { host: 'another-machine', pid: 1, who: 'B. Checker', heartbeat: MOMENT, token: 'theirs' }
const now = Date.now()
const at = (milliseconds: number): Partial<typeof someOptions> => ({
  clock: () => new Date(now + milliseconds).toISOString(),
})
const recent = new Date(now).toISOString()

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}

describe('a project that somebody has open', () => {
  it.each([
    [
      'on another machine, seen a moment ago',
      { ...lock, heartbeat: recent },
      5_000,
      /^B. Checker has this project open on another-machine\./,
    ],
    [
      'on this machine',
      { ...lock, host: hostname(), pid: process.pid, heartbeat: recent },
      5_000,
      /open on this machine/,
    ],
    ['by somebody without a name', { ...lock, who: '', heartbeat: recent }, 5_000, /^Another program has/],
    ['whose lock is being written', '{"host":"ano', 5_000, /is opening this project at this moment/],
    [
      'by a machine whose clock is behind ours: by the clock of the drive its heart beats',
      { ...lock, heartbeat: new Date(now - 90_000).toISOString() },
      0,
      /has this project open/,
    ],
    [
      'while our clock runs years ahead',
      { ...lock, heartbeat: recent },
      315_360_000_000,
      /has this project open/,
    ],
    [
      'while our clock was set back ten years',
      { ...lock, heartbeat: recent },
      -315_360_000_000,
      /has this project open/,
    ],
  ])('%s is not opened, and nothing in it is touched', async (_, held, later, message) => {
    const folder = await lockedProject(held)
    const before = await Promise.all(
      (await readdir(folder)).map(async (name) => [
        name,
        (await readFile(join(folder, name)).catch(() => null))?.toString(),
      ]),
    )
    const refused = await openProject(folder, { ...someOptions, ...at(later) })
    expect(refused).toMatchObject({
      ok: false,
      fault: { code: 'in-use', message: expect.stringMatching(message) },
    })
    const after = await Promise.all(
      (await readdir(folder)).map(async (name) => [
        name,
        (await readFile(join(folder, name)).catch(() => null))?.toString(),
      ]),
    )
    expect(after).toEqual(before)
  })

  it('can be opened to read, and shows what has been saved', async () => {
    const store = await someProject()
    valueOf(await commit(store, 'addClaim', [putClaim('c1')]))
    const reader = await reopen(store.folder, { readOnly: true })
    expect(documentsOf(reader)).toEqual(documentsOf(store))
    expect(await commit(reader, 'updateClaim', [putClaim('c2')])).toMatchObject({
      fault: { code: 'read-only' },
    })
    valueOf(await commit(store, 'addClaim', [putClaim('c2')]))
    expect(documentsOf(await reopen(store.folder, { readOnly: true }))).toEqual(documentsOf(store))
  })
})

describe('a lock whose owner is gone', () => {
  it('is taken over when the heart of another machine has not beaten for half a minute', async () => {
    const folder = await lockedProject({ ...lock, heartbeat: new Date(now - 40_000).toISOString() })
    await utimes(join(folder, 'lock'), (now - 40_000) / 1000, (now - 40_000) / 1000)
    const store = await reopen(folder, at(0))
    expect(store.readOnly).toBe(false)
    valueOf(await store.close())
    expect(await readdir(folder)).not.toContain('lock')
  })

  it('is taken over at once when its process on this machine has ended', async () => {
    const folder = await lockedProject({
      ...lock,
      host: hostname(),
      pid: await endedProcess(),
      heartbeat: recent,
    })
    expect((await reopen(folder, at(1_000))).readOnly).toBe(false)
  })
})

describe('a lock whose times lie in the future, since a clock was wrong', () => {
  const hour = 3_600_000
  const ahead = { ...lock, heartbeat: new Date(now + 10_000 * hour).toISOString() }
  const aged = (folder: string, milliseconds: number): Promise<void> =>
    utimes(join(folder, 'lock'), (now + milliseconds) / 1000, (now + milliseconds) / 1000)

  it('is taken over when by the clock of the drive its heart has not beaten for half a minute', async () => {
    const folder = await lockedProject(ahead)
    await aged(folder, -40_000)
    expect((await reopen(folder, at(0))).readOnly).toBe(false)
  })

  it('is left alone while by the clock of the drive it beats', async () => {
    const folder = await lockedProject(ahead)
    expect(await openProject(folder, { ...someOptions, ...at(0) })).toMatchObject({
      fault: { code: 'in-use', message: expect.stringMatching(/^B. Checker has this project open/) },
    })
    expect(await readdir(folder)).not.toContain('lock.takeover')
  })

  it.each([
    ['is taken over where it is not seen to beat', false],
    ['is left alone where it is seen to beat', true],
  ])('on the drive, too: %s', async (_, beats) => {
    const folder = await lockedProject(ahead)
    await aged(folder, hour)
    const waited: number[] = []
    const taken = await Lock.take(realFiles, folder, {
      clock: at(0).clock ?? someOptions.clock,
      who: '',
      onLost: () => undefined,
      wait: async (milliseconds) => {
        waited.push(milliseconds)
        if (beats) await aged(folder, hour + milliseconds)
      },
    })
    expect([taken.ok, waited]).toEqual([!beats, [15_000]])
    if (taken.ok) await taken.value.release()
  })
})

/** Removes the unfinished files in a folder, as a program does that checks its project and has not heard yet that it lost it. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (isTemporary(name)) await rm(join(folder, name))
}

it('a program that is being taken over and sweeps its folder at that moment does not take the fresh lock away', async () => {
  const folder = await lockedProject({ ...lock, host: hostname(), pid: await endedProcess() })
  const taken = await Lock.take(
    {
      ...realFiles,
      rename: async (from, to) => {
        await sweep(folder)
        await realFiles.rename(from, to)
      },
    },
    folder,
    { clock: at(1_000).clock ?? someOptions.clock, who: '', onLost: () => undefined },
  )
  expect(valueOf(taken).origin).toBe('ended')
  expect(await valueOf(taken).isHeld()).toBe(true)
  await valueOf(taken).release()
  expect((await readdir(folder)).filter((name) => name.includes('lock'))).toEqual([])
})

it('a program that lost its project sweeps up nothing in it', async () => {
  const store = await someProject()
  valueOf(await commit(store, 'addClaim', [putClaim('c1')]))
  const theirs = join(store.folder, 'claims', '.c2.json.4711-1.tmp')
  await writeFile(theirs, 'half of a claim that another program is saving')
  await writeFile(join(store.folder, 'lock'), JSON.stringify({ ...lock, heartbeat: recent }))
  await store.checkFiles(0)
  expect(await readFile(theirs, 'utf8')).toContain('half of a claim')
  await store.close()
})

it('of many who open at once exactly one may write', async () => {
  const folder = await lockedProject({ ...lock, host: hostname(), pid: await endedProcess() })
  const opened = await Promise.all(
    Array.from({ length: 8 }, () => openProject(folder, { ...someOptions, ...at(1_000) })),
  )
  const winners = opened.flatMap((result) => (result.ok ? [result.value] : []))
  expect(winners.map(({ readOnly }) => readOnly)).toEqual([false])
  expect(opened.filter((result) => !result.ok && result.fault.code === 'in-use')).toHaveLength(7)
  for (const store of winners) valueOf(await store.close())
})

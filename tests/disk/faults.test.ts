import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject } from '../../electron/main/disk/project/open-project'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { isTemporary } from '../../electron/main/disk/files/volume'
import { commit, documentsOf, putClaim, steps, valueOf } from './project-fixture'
import { SimulatedDisk, systemError } from './simulated-disk'
import { folder, laterOn, work } from './some-work'

/** Calls that change something on the disk; a full disk lets all others through. */
const writing = new Set(['write', 'datasync', 'rename', 'makeFolder', 'syncFolder'])

type Fault = {
  readonly name: string
  readonly code: string
  readonly message: RegExp
  /** How many calls fail from the first on. */
  readonly lasting: number
  readonly hits: (call: string, path: string) => boolean
}

const faults: readonly Fault[] = [
  {
    name: 'the disk is full for a moment',
    code: 'ENOSPC',
    message: /The disk is full/,
    lasting: 1,
    hits: (call) => writing.has(call),
  },
  {
    name: 'the disk is full',
    code: 'ENOSPC',
    message: /The disk is full/,
    lasting: Infinity,
    hits: (call) => writing.has(call),
  },
  {
    name: 'the disk reports a fault once',
    code: 'EIO',
    message: /The disk reports a fault/,
    lasting: 1,
    hits: () => true,
  },
  {
    name: 'the disk reports faults',
    code: 'EIO',
    message: /The disk reports a fault/,
    lasting: Infinity,
    hits: () => true,
  },
  {
    name: 'permission is taken away',
    code: 'EACCES',
    message: /no permission/,
    lasting: Infinity,
    hits: (call) => call === 'open' || writing.has(call),
  },
  {
    name: 'no more files can be opened',
    code: 'EMFILE',
    message: /Too many files are open/,
    lasting: 3,
    hits: (call) => call === 'open',
  },
]

/** What else may be answered, since the work before it was refused. */
const follows = /^There is nothing to (undo|redo)\.$/

/** Does the work with the fault from the n-th call that it can hit; true when the work was over before. */
async function workWithFault(fault: Fault, n: number): Promise<boolean> {
  const disk = new SimulatedDisk()
  let hits = 0
  disk.before = (call, path) => {
    if (!fault.hits(call, path)) return
    hits += 1
    if (hits >= n && hits < n + fault.lasting) throw systemError(fault.code)
  }
  const done = await work(disk)
  disk.before = () => undefined
  const answers = done.ok ? done.value.answers : [done]
  for (const answer of answers) {
    const expected =
      answer.ok || fault.message.test(answer.fault.message) || follows.test(answer.fault.message)
    expect([n, expected || answer]).toEqual([n, true])
  }
  if (done.ok) {
    const { store } = done.value
    await expectSameOnDisk(disk, documentsOf(store), store.head.seq, fault.lasting === Infinity)
  }
  return hits < n
}

async function expectSameOnDisk(
  disk: SimulatedDisk,
  documents: unknown,
  seq: number,
  mayLeaveMore: boolean,
): Promise<void> {
  const store = valueOf(await openProject(folder, laterOn(disk)))
  // A line that was written, could not be flushed and could not be cut off again is there, whole, though not promised.
  const extra = valueOf(await store.history({ from: seq + 1, to: store.head.seq }))
  if (!mayLeaveMore) expect(extra).toEqual([])
  for (const { undoes } of extra.toReversed())
    valueOf(await (undoes === undefined ? store.undo() : store.redo()))
  expect([store.readOnly, documentsOf(store)]).toEqual([false, documents])
  expect(await commit(store, 'addClaim', [putClaim('c9')])).toMatchObject({ ok: true })
  valueOf(await store.close())
  expect(disk.paths().filter((path) => isTemporary(basename(path)))).toEqual([])
}

describe('a fault at the first, the second, … call to the disk', () => {
  it.each(faults)(
    '$name: is said in words, memory and disk agree, and work goes on after',
    async (fault) => {
      let n = 1
      while (!(await workWithFault(fault, n))) n += 1
      expect(n).toBeGreaterThan(fault.code === 'EMFILE' ? 30 : 60)
    },
    60_000,
  )
})

describe('when the disk is full', () => {
  it('nothing is shown as saved, all can be read, and the same claim saves when there is space again', async () => {
    const disk = new SimulatedDisk()
    const { store } = valueOf(await work(disk))
    const open = valueOf(await openProject(folder, laterOn(disk)))
    const before = documentsOf(open)
    disk.before = (call) => {
      if (call === 'write') throw systemError('ENOSPC')
    }
    const edits = [putClaim('c7', { notes: 'Months of work.' })]
    expect(await commit(open, 'addClaim', edits)).toEqual({
      ok: false,
      fault: {
        code: 'disk',
        message: 'Not saved. The disk is full. Free some space, then try again.',
        detail: 'ENOSPC: simulated',
      },
    })
    expect([documentsOf(open), steps(open)]).toEqual([before, steps(store)])
    disk.before = () => undefined
    expect(await commit(open, 'addClaim', edits)).toMatchObject({ ok: true })
    expect(steps(open)[0]).toBe('addClaim')
  })
})

describe('a project in a folder that cannot be written to', () => {
  it.each([
    ['EACCES', 'open', 'This program has no permission for it. Check the permissions, then try again'],
    ['EROFS', 'open', 'The disk can only be read. Copy the project to a disk that can be written to'],
    ['EPERM', 'open', /^The system does not permit it/],
    ['ENOSPC', 'write', 'The disk is full. Free some space, then try again'],
  ])(
    '(%s at %s) opens to read with all that is in it, says why, and leaves no lock',
    async (code, call, why) => {
      const disk = new SimulatedDisk()
      const { store: worked } = valueOf(await work(disk))
      const before = disk.paths()
      disk.before = (name, path) => {
        if (name === call && path.endsWith('/lock')) throw systemError(code)
      }
      const store = valueOf(await openProject(folder, laterOn(disk)))
      const { readOnly } = store
      expect([readOnly, documentsOf(store)]).toEqual([
        expect.stringMatching(/^The project could not be opened for writing\. /),
        documentsOf(worked),
      ])
      expect(String(readOnly).replace('The project could not be opened for writing. ', '')).toMatch(why)
      expect(await commit(store, 'updateClaim', [putClaim('c1')])).toMatchObject({
        fault: { code: 'read-only' },
      })
      valueOf(await store.close())
      expect(disk.paths()).toEqual(before)

      disk.before = () => undefined
      expect(valueOf(await openProject(folder, laterOn(disk))).readOnly).toBe(false)
    },
  )
})

/** A closed project on a disk, with what was in it; then what ends so is refused. */
async function closedTo(end: string) {
  const disk = new SimulatedDisk()
  const { store } = valueOf(await work(disk))
  valueOf(await store.close())
  disk.before = (call, path) => {
    if (['readFile', 'open', 'list'].includes(call) && path.endsWith(end))
      throw Object.assign(systemError('EACCES'), { path })
  }
  return { disk, documents: documentsOf(store) }
}

describe('a file or a folder of a project that is closed to us', () => {
  it.each(['/index.json', '/project.json', '/claims/c1.json'])(
    '(%s) is made anew at opening',
    async (end) => {
      const { disk, documents } = await closedTo(end)
      const store = valueOf(await openProject(folder, laterOn(disk)))
      expect([store.readOnly, documentsOf(store)]).toEqual([false, documents])
      expect(store.notices).toHaveLength(1)
    },
  )

  it.each(['/index.json', '/project.json', '/claims', '/texts', '/originals', '/history/0000000001.jsonl'])(
    '(%s) does not keep the rest from being verified',
    async (end) => {
      const { disk } = await closedTo(end)
      const { findings } = valueOf(await verifyProject(folder, { seam: disk }))
      const named = findings.filter(({ message }) => message.includes('no permission'))
      expect(named.map(({ file }) => `/${file}`)).toEqual(end === '/index.json' ? [] : [end])
    },
  )

  it('is named where the project cannot be opened without it', async () => {
    const { disk } = await closedTo('/history/0000000001.jsonl')
    expect(await openProject(folder, laterOn(disk))).toMatchObject({
      fault: {
        message:
          'The project could not be opened because of “history/0000000001.jsonl” in its folder. This program has no permission for it. Check the permissions, then try again.',
      },
    })
  })
})

describe('a history that another program has written to', () => {
  it('is not written over: nothing more is saved, and the message says why', async () => {
    const disk = new SimulatedDisk()
    valueOf(await work(disk))
    const store = valueOf(await openProject(folder, laterOn(disk)))
    const file = await disk.open(`${folder}/history/0000000001.jsonl`, 'write')
    await file.write(Buffer.from('{"somebody":"else"}\n'), await file.size())
    expect(await commit(store, 'addClaim', [putClaim('c8')])).toMatchObject({
      ok: false,
      fault: { code: 'in-use' },
    })
    expect(await commit(store, 'addClaim', [putClaim('c8')])).toMatchObject({ fault: { code: 'read-only' } })
    expect(store.readOnly).toContain('Another program has written to the history')
  })
})

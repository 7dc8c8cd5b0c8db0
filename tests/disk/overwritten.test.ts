import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { codecFor } from '../../electron/main/disk/encryption/sealing-codec'
import { realFiles } from '../../electron/main/disk/files/real-files'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { sealJson } from '../../electron/main/disk/files/sealed-json'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import {
  commit,
  documentsOf,
  putClaim,
  removeClaim,
  reopen,
  someFolder,
  someProject,
  valueOf,
} from './project-fixture'
import { copyOf, filesIn, someProtectedWork, unlocked } from './protected-fixture'

const WORDS = 'Words that another program has written.'

/** A closed project of some claims; with many, their files are looked at only after opening has answered. */
async function someWork(count: number): Promise<string> {
  const store = await someProject()
  const claims = Array.from({ length: count }, (_, at) => putClaim(`c${at}`))
  valueOf(await commit(store, 'addClaim', claims))
  valueOf(await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })]))
  valueOf(await store.close())
  return store.folder
}

async function writeWords(folder: string, id = 'c1'): Promise<string> {
  const path = join(folder, 'claims', `${id}.json`)
  const changed = (await readFile(path, 'utf8')).replace(/"notes": "[^"]*"/, `"notes": "${WORDS}"`)
  expect(changed).toContain(WORDS)
  await writeFile(path, changed)
  return changed
}

/** The files in the folder of claims that were set aside. */
async function asides(folder: string): Promise<readonly string[]> {
  return (await readdir(join(folder, 'claims'))).filter((name) => name.includes('.damaged')).toSorted()
}

const replaced =
  'The file of claim c1 was not as the history has it: damaged, or changed by another program. It was set aside as “c1.json.damaged” and written again from the history.'

const withoutIndex: readonly (readonly [string, (folder: string) => Promise<unknown>])[] = [
  ['is missing', (folder) => rm(join(folder, 'index.json'))],
  ['is damaged', (folder) => writeFile(join(folder, 'index.json'), '{}')],
  ['has lost its claims', (folder) => rm(join(folder, 'index'), { recursive: true })],
  [
    'belongs to another history',
    async (folder) => cp(join(await someWork(2), 'index.json'), join(folder, 'index.json')),
  ],
]

describe.each([
  ['a few', 3],
  ['hundreds of', 320],
])('a file that another program has changed, among %s documents, is kept and told of', (_, count) => {
  it.each(withoutIndex)('where the index %s', async (__, lose) => {
    const folder = await someWork(count)
    const changed = await writeWords(folder)
    await lose(folder)
    const store = await reopen(folder)
    valueOf(await store.checkpoint())
    expect(store.notices).toContain(replaced)
    expect(await readFile(join(folder, 'claims', 'c1.json.damaged'), 'utf8')).toBe(changed)
    expect(await asides(folder)).toEqual(['c1.json.damaged'])
    valueOf(await store.close())
    expect(valueOf(await verifyProject(folder)).findings).toEqual([])
  })

  it('where the project is closed at once', async () => {
    const folder = await someWork(count)
    await writeWords(folder)
    await rm(join(folder, 'index.json'))
    valueOf(await (await reopen(folder)).close())
    const kept = await Promise.all(
      (await filesIn(join(folder, 'claims'))).map((name) => readFile(join(folder, 'claims', name), 'utf8')),
    )
    expect(kept.filter((content) => content.includes(WORDS))).toHaveLength(1)
  })

  it('where the document is changed before its file was looked at', async () => {
    const folder = await someWork(count)
    const changed = await writeWords(folder, 'c2')
    const store = await reopen(folder)
    valueOf(await commit(store, 'updateClaim', [putClaim('c2', { notes: 'Ours.' })]))
    valueOf(await store.close())
    expect(store.notices.join()).toContain('c2.json.damaged')
    expect(await readFile(join(folder, 'claims', 'c2.json.damaged'), 'utf8')).toBe(changed)
    expect(await readFile(join(folder, 'claims', 'c2.json'), 'utf8')).toContain('Ours.')
  })
})

it.each([
  ['changed', putClaim('c1', { notes: 'Ours.' })],
  ['removed', removeClaim('c1')],
])(
  'a file that another program changes while the project is open is kept when its document is %s',
  async (_, edit) => {
    const folder = await someWork(3)
    const store = await reopen(folder)
    valueOf(await commit(store, 'updateClaim', [putClaim('c1', { notes: 'Before.' })]))
    valueOf(await store.checkpoint())
    const changed = await writeWords(folder)
    valueOf(await commit(store, 'updateClaim', [edit]))
    valueOf(await store.checkpoint())
    expect(store.notices).toEqual([expect.stringContaining('c1.json.damaged')])
    expect(await readFile(join(folder, 'claims', 'c1.json.damaged'), 'utf8')).toBe(changed)
  },
)

it('a folder in the place of a file is put aside like a damaged file', async () => {
  const folder = await someWork(3)
  await rm(join(folder, 'claims', 'c1.json'))
  await mkdir(join(folder, 'claims', 'c1.json'))
  await writeFile(join(folder, 'claims', 'c1.json', 'note.txt'), WORDS)
  const store = await reopen(folder)
  expect(store.notices).toEqual([replaced])
  valueOf(await store.close())
  expect(await readFile(join(folder, 'claims', 'c1.json.damaged', 'note.txt'), 'utf8')).toBe(WORDS)
  expect(valueOf(await verifyProject(folder)).findings).toEqual([])
})

/** A project of yesterday, and the same of today: a verdict and a claim more, one claim less. */
async function twoDays(): Promise<{ readonly yesterday: string; readonly today: string }> {
  const today = await someWork(4)
  const yesterday = await copyOf(today)
  const store = await reopen(today)
  valueOf(await commit(store, 'updateClaim', [putClaim('c2', { verdict: 'refuted', reasoning: WORDS })]))
  valueOf(await commit(store, 'addClaim', [putClaim('new')]))
  valueOf(await commit(store, 'removeClaim', [removeClaim('c3')]))
  valueOf(await store.close())
  return { yesterday, today }
}

const claimsOf = (store: ProjectStore) => [...store.documents('claim').keys()].toSorted()

describe('a folder that was synchronised half-way', () => {
  it.each([true, false])(
    'with the documents of today and the history of yesterday keeps today’s work (index of yesterday: %s)',
    async (hasIndex) => {
      const { yesterday, today } = await twoDays()
      await cp(join(today, 'claims'), join(yesterday, 'claims'), { recursive: true })
      await rm(join(yesterday, 'claims', 'c3.json'))
      if (!hasIndex) await rm(join(yesterday, 'index.json'))
      const store = await reopen(yesterday)
      valueOf(await store.checkpoint())
      expect(claimsOf(store)).toEqual(['c0', 'c1', 'c2', 'c3'])
      expect(store.notices.join(' ')).toContain('c2.json.damaged')
      expect(await readFile(join(yesterday, 'claims', 'c2.json.damaged'), 'utf8')).toContain(WORDS)
      expect(await readdir(join(yesterday, 'claims'))).toContain('new.json')
      expect(await asides(yesterday)).toEqual(['c2.json.damaged'])
    },
  )

  it.each([true, false])(
    'with the documents of yesterday and the history of today follows the history without a word (index of yesterday: %s)',
    async (hasIndex) => {
      const { yesterday, today } = await twoDays()
      await rm(join(yesterday, 'history'), { recursive: true })
      await cp(join(today, 'history'), join(yesterday, 'history'), { recursive: true })
      if (!hasIndex) await rm(join(yesterday, 'index.json'))
      const store = await reopen(yesterday)
      expect(documentsOf(store)).toEqual(documentsOf(await reopen(today, { readOnly: true })))
      expect(store.notices).toEqual(hasIndex ? [] : [expect.stringContaining('The index was missing')])
      valueOf(await store.close())
      expect(await asides(yesterday)).toEqual([])
      expect(valueOf(await verifyProject(yesterday)).findings).toEqual([])
    },
  )
})

it('an index that is made anew writes no document whose file is as it should be', async () => {
  const folder = await someWork(10)
  await rm(join(folder, 'index.json'))
  const written: string[] = []
  const seam: typeof realFiles = {
    ...realFiles,
    rename: (from, to) => {
      written.push(to)
      return realFiles.rename(from, to)
    },
  }
  valueOf(await (await reopen(folder, { seam })).close())
  expect(written.filter((path) => path.includes('claims'))).toEqual([])
})

/** A promise that is settled when the test says so. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const resolvers: (() => void)[] = []
  const opened = new Promise<void>((resolve) => void resolvers.push(resolve))
  return { opened, open: () => resolvers.forEach((resolve) => resolve()) }
}

it('claims that are not in memory yet are not taken for removed ones', async () => {
  const made = await someProject()
  const ids = Array.from({ length: 300 }, (_, at) => `c${at}`)
  const claims = ids.map((id) => putClaim(id, { notes: 'x'.repeat(10_000) }))
  valueOf(await commit(made, 'addClaim', claims))
  valueOf(await made.close())
  const { folder } = made
  // As after a close for which there was no time to write the files.
  const { hash: _, ...head } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as Record<
    string,
    unknown
  >
  const behind = ids.map((id) => ({ kind: 'claim', id }))
  await writeFile(join(folder, 'index.json'), sealJson({ ...head, behind }).line)

  const reading = gate()
  const seam: typeof realFiles = {
    ...realFiles,
    readFile: async (path) => {
      if (path.includes('claim-')) await reading.opened
      return realFiles.readFile(path)
    },
  }
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const store = await reopen(folder, { seam, answerFirst: true })
    expect(store.isReady).toBe(false)
    await vi.advanceTimersByTimeAsync(60_000)
    reading.open()
    await store.ready
    valueOf(await store.close())
  } finally {
    vi.useRealTimers()
  }
  expect((await readdir(join(folder, 'claims'))).length).toBe(ids.length)
  expect((await reopen(folder)).documents('claim').size).toBe(ids.length)
})

/** A protected project of which one document is as it was before the newest change. */
async function withOlderDocument(): Promise<string> {
  const folder = await someProtectedWork()
  const older = join(await someFolder(), 'c1.json')
  await cp(join(folder, 'claims', 'c1.json'), older)
  const store = await reopen(folder, unlocked)
  valueOf(await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'refuted' })]))
  valueOf(await store.close())
  await cp(older, join(folder, 'claims', 'c1.json'))
  return folder
}

describe('an older sealed document that was put back into a protected project', () => {
  it('is found by verifying', async () => {
    const folder = await withOlderDocument()
    const reader = await reopen(folder, { ...unlocked, readOnly: true })
    const codec = codecFor(reader.codec.secret, folder)
    expect(valueOf(await verifyProject(folder, { codec })).findings).toEqual([
      {
        part: 'document',
        file: join('claims', 'c1.json'),
        message: 'It is not what the history says it is.',
      },
    ])
  })

  it('is found by opening, set aside, and written again as the history has it', async () => {
    const folder = await withOlderDocument()
    const store = await reopen(folder, unlocked)
    expect(store.notices).toEqual([replaced])
    expect(store.documents('claim').get('c1')?.verdict).toBe('refuted')
    valueOf(await store.close())
    expect(valueOf(await verifyProject(folder, { codec: store.codec })).findings).toEqual([])
  })
})

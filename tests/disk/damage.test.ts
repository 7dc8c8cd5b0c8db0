import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject, restoreProject } from '../../electron/main/disk/project/open-project'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { words } from '../../shared/words/words'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import {
  article,
  commit,
  documentsOf,
  putClaim,
  reopen,
  someFolder,
  someOptions,
  someProject,
  steps,
  text,
  valueOf,
} from './project-fixture'

/** Ways in which a file is found damaged; each gives what its bytes became. */
const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['emptied', () => Buffer.alloc(0)],
  ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['cut by one byte', (bytes) => bytes.subarray(0, -1)],
  ['filled with zeros', (bytes) => Buffer.alloc(bytes.length)],
  [
    'zero in its second half',
    (bytes) => Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.alloc(bytes.length / 2)]),
  ],
  ['garbled', (bytes) => Buffer.from(bytes.map((byte, at) => (byte * 31 + at * 7) % 256))],
  ['of one flipped bit', (bytes) => flipBit(bytes, (bytes.length * 8) / 3)],
  ['null', () => Buffer.from('null')],
  ['an empty object', () => Buffer.from('{}')],
  ['a list', () => Buffer.from('[]')],
  ['with a byte order mark', (bytes) => Buffer.concat([Buffer.from('\uFEFF'), bytes])],
]

function flipBit(bytes: Buffer, bit: number): Buffer {
  const flipped = Buffer.from(bytes)
  const at = Math.floor(bit / 8)
  flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8))
  return flipped
}

/** A closed project with a bit of everything, and what was in it. */
async function someWork(): Promise<{ folder: string; documents: unknown; seq: number }> {
  const store = await someProject()
  await commit(store, 'addArticle', [{ kind: 'article', id: 'a1', value: article('a1') }], { texts: [text] })
  await commit(store, 'addClaim', [putClaim('c1')])
  await commit(store, 'addClaim', [
    putClaim('c2', { wording: 'The Observatory counts “more than 120,000”.' }),
  ])
  await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })])
  valueOf(await store.close())
  return { folder: store.folder, documents: documentsOf(store), seq: store.head.seq }
}

async function damage(path: string, how: (bytes: Buffer) => Buffer): Promise<Buffer> {
  const damaged = how(await readFile(path))
  await writeFile(path, damaged)
  return damaged
}

async function canWorkOn(store: ProjectStore): Promise<boolean> {
  const committed = await commit(store, 'updateClaim', [putClaim('c2', { notes: 'Works.' })])
  return committed.ok && (await store.undo()).ok
}

const segment = join('history', '0000000001.jsonl')

describe.each(damages)('a file %s', (_, how) => {
  it.each(['project.json', 'articles/a1.json', 'claims/c1.json'])(
    '%s: is set aside, written again from the history, and reported',
    async (name) => {
      const { folder, documents } = await someWork()
      const sound = await readFile(join(folder, name))
      const damaged = await damage(join(folder, name), how)
      const store = await reopen(folder)
      expect(documentsOf(store)).toEqual(documents)
      expect(store.notices).toHaveLength(1)
      expect(store.notices[0]).toContain('.damaged” and written again from the history')
      expect(await canWorkOn(store)).toBe(true)
      valueOf(await store.close())
      expect(await readFile(join(folder, `${name}.damaged`))).toEqual(damaged)
      expect(await readFile(join(folder, name))).toEqual(sound)
    },
  )

  it.each(['index.json', 'index/claim-1.jsonl', 'index/article-1.jsonl'])(
    '%s: is made anew from the history, and reported',
    async (name) => {
      const { folder, documents } = await someWork()
      const damaged = await damage(join(folder, name), how)
      const store = await reopen(folder)
      expect(documentsOf(store)).toEqual(documents)
      expect(store.notices).toEqual([
        expect.stringMatching(
          /^The index (was|of the \w+s was missing or) damaged. It was made anew from the history.$/,
        ),
      ])
      expect(await canWorkOn(store)).toBe(true)
      valueOf(await store.close())
      expect(await readFile(join(folder, `${name}.damaged`))).toEqual(damaged)
      expect((await reopen(folder)).notices).toEqual([])
    },
  )
})

/** What these do to the ends of lines harms no entry. */
const ofLineEnds = ['cut by one byte', 'with a byte order mark']

it.each(damages.filter(([name]) => !ofLineEnds.includes(name)))(
  'a history %s opens to read with every document, and goes on once it is restored',
  async (_, how) => {
    const { folder, documents } = await someWork()
    const damaged = await damage(join(folder, segment), how)
    const store = await reopen(folder)
    expect(documentsOf(store)).toEqual(documents)
    expect(store.readOnly).toContain('The history is damaged')
    expect(await commit(store, 'updateClaim', [putClaim('c3')])).toMatchObject({
      fault: { code: 'read-only' },
    })
    await store.close()
    expect(await readFile(join(folder, segment))).toEqual(damaged)

    const done = valueOf(await restoreProject(folder, someOptions))
    expect(done[0]).toContain('The history was damaged')
    if (damaged.length > 0) expect(await readFile(join(folder, `${segment}.damaged`))).toEqual(damaged)
    const restored = await reopen(folder)
    expect(documentsOf(restored)).toEqual(documents)
    expect([restored.readOnly, steps(restored)[0]]).toEqual([false, null])
    expect(await canWorkOn(restored)).toBe(true)
    expect(valueOf(await restoreProject((await someWork()).folder, someOptions))).toEqual([])
  },
)

/** What other programs do to the lines of a text, and nothing else. */
const lineEnds: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['end as those of Windows', (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n'))],
  [
    'follow a byte order mark and end as those of Windows',
    (bytes) => Buffer.from(`\uFEFF${bytes.toString().replaceAll('\n', '\r\n')}`),
  ],
  ...damages.filter(([name]) => ofLineEnds.includes(name)),
]

it.each(lineEnds)(
  'a history whose lines %s is as it was saved: it is put back at opening, and told',
  async (_, how) => {
    for (const hasIndex of [true, false]) {
      const { folder, documents } = await someWork()
      const sound = await readFile(join(folder, segment))
      await damage(join(folder, segment), how)
      if (!hasIndex) await rm(join(folder, 'index.json'))
      const found = valueOf(await verifyProject(folder)).findings.filter(({ part }) => part === 'history')
      expect(found[0]?.message).toContain('changed how its lines end')
      const store = await reopen(folder)
      expect([store.readOnly, documentsOf(store), steps(store)[0]]).toEqual([false, documents, 'updateClaim'])
      expect(store.notices).toContain(words.store.history.lineEnds)
      expect(await readFile(join(folder, segment))).toEqual(sound)
      expect(await canWorkOn(store)).toBe(true)
      valueOf(await store.close())
      expect(valueOf(await verifyProject(folder)).findings).toEqual([])
    }
  },
)

it('line ends are not put back where an entry was changed, too', async () => {
  const { folder } = await someWork()
  const path = join(folder, segment)
  await damage(path, (bytes) =>
    Buffer.from(bytes.toString().replaceAll('\n', '\r\n').replace('120,000', '920,000')),
  )
  const before = await readFile(path)
  const store = await reopen(folder)
  expect(store.readOnly).toContain('cannot be read')
  expect(await readFile(path)).toEqual(before)
})

describe('a history that was cut', () => {
  it('anywhere in its last, unsaved line: opens, leaves that out, keeps a copy, and says so', async () => {
    const { folder, documents } = await someWork()
    const path = join(folder, segment)
    const saved = await readFile(path)
    const torn = `{"seq":6,"at":"2026-01-05T09:30:00.000Z","by":"A. Checker","operation":"new claim","changes":[`
    for (const length of [1, 2, 10, torn.length - 1, torn.length]) {
      await writeFile(path, Buffer.concat([saved, Buffer.from(torn.slice(0, length))]))
      const store = await reopen(folder)
      expect(documentsOf(store)).toEqual(documents)
      expect([store.readOnly, store.notices.length]).toEqual([false, 1])
      expect(await readFile(path)).toEqual(saved)
      valueOf(await store.close())
    }
    expect((await readdir(join(folder, 'history'))).filter((name) => name.includes('.damaged'))).toHaveLength(
      5,
    )
  })

  it('at every byte of a line that the index knows of: is never taken for a torn end', async () => {
    const { folder, documents } = await someWork()
    const path = join(folder, segment)
    const saved = await readFile(path)
    const lastLine = saved.subarray(0, -1).lastIndexOf(0x0a) + 1
    for (let length = lastLine; length < saved.length; length += 13) {
      await writeFile(path, saved.subarray(0, length))
      const store = await reopen(folder)
      expect([store.readOnly !== false, documentsOf(store)]).toEqual([true, documents])
    }
  })
})

it('an entry that was damaged after it was saved is not taken for a torn end, also without an index', async () => {
  const { folder, documents } = await someWork()
  await rm(join(folder, 'index.json'))
  const path = join(folder, segment)
  await writeFile(path, (await readFile(path, 'utf8')).replace('“more than 120,000”', '“more than 920,000”'))
  const store = await reopen(folder)
  expect(store.readOnly).toContain('entry 4 cannot be read')
  expect(documentsOf(store)).toEqual(documents)
})

it('an index that is missing is made anew, and said so', async () => {
  const { folder, documents } = await someWork()
  await rm(join(folder, 'index.json'))
  const store = await reopen(folder)
  expect([documentsOf(store), store.notices, steps(store)[0]]).toEqual([
    documents,
    ['The index was missing. It was made anew from the history.'],
    'updateClaim',
  ])
})

describe('a flipped bit', () => {
  it.each([segment, 'index.json', 'index/claim-1.jsonl', 'claims/c1.json'])(
    'anywhere in %s is noticed, and changes no document',
    async (name) => {
      const { folder, documents } = await someWork()
      const sound = await readFile(join(folder, name))
      for (let bit = 3; bit < sound.length * 8; bit += Math.ceil((sound.length * 8) / 25)) {
        const copy = join(await someFolder(), 'copy')
        await cp(folder, copy, { recursive: true })
        await writeFile(join(copy, name), flipBit(sound, bit))
        const store = await reopen(copy)
        const noticed = store.notices.length > 0 || store.readOnly !== false
        expect([bit, noticed, documentsOf(store)]).toEqual([bit, true, documents])
      }
    },
  )
})

describe('what is not ours to read', () => {
  it('a project of a newer version is refused, untouched', async () => {
    const { folder } = await someWork()
    const path = join(folder, 'project.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"formatVersion": 1', '"formatVersion": 2'))
    const before = await readdir(folder)
    expect(await openProject(folder, someOptions)).toMatchObject({ fault: { code: 'newer-format' } })
    expect(await readdir(folder)).toEqual(before)
  })

  it('a damaged text is not handed out', async () => {
    const { folder } = await someWork()
    const [name = ''] = await readdir(join(folder, 'texts'))
    await truncate(join(folder, 'texts', name), 10)
    const store = await reopen(folder)
    expect(await store.readText(name.replace('.txt', ''))).toMatchObject({ fault: { code: 'damaged' } })
    await rm(join(folder, 'texts', name))
    expect(await store.readText(name.replace('.txt', ''))).toMatchObject({ fault: { code: 'not-found' } })
  })
})

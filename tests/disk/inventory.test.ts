import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fileRole } from '../../electron/main/disk/folder/file-role'
import { restoreProject } from '../../electron/main/disk/project/open-project'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { sha256 } from '../../electron/main/disk/files/sha256'
import {
  claim,
  commit,
  documentsOf,
  putClaim,
  reopen,
  someFolder,
  someOptions,
  text,
  valueOf,
} from './project-fixture'
import { copyOf, someProtectedWork, someWork, unlocked } from './protected-fixture'

describe('what a file in a project folder is, by its name', () => {
  it.each([
    ['', 'project.json', 'project'],
    ['', 'index.json', 'index'],
    ['', 'protection-copy.json', 'key'],
    ['', 'lock', 'lock'],
    ['', 'claims', 'folder'],
    ['', 'constructor', 'stray'],
    ['', 'notes.txt', 'stray'],
    ['', '.git', 'stray'],
    ['', 'project (conflicted copy).json', 'stray'],
    ['', '.DS_Store', 'system'],
    ['claims', 'desktop.ini', 'system'],
    ['claims', '._c1.json', 'system'],
    ['', '.stfolder', 'system'],
    ['', '.dropbox.cache', 'system'],
    ['', '.sync_7a1b2c3d4e5f.db-wal', 'system'],
    ['', '.nextcloudsync.log', 'system'],
    ['claims', '.stfolder.json', 'stray'],
    ['', 'sync notes', 'stray'],
    ['claims', 'c1.json', 'document'],
    ['claims', 'c1.json.damaged', 'aside'],
    ['claims', 'c1.json.damaged-12', 'aside'],
    ['claims', '.c1.json.4711-2.tmp', 'unfinished'],
    ['claims', 'C1.json', 'stray'],
    ['claims', 'c1 (1).json', 'stray'],
    ['texts', 'c1.json', 'stray'],
    ['texts', `${'a'.repeat(64)}.txt`, 'blob'],
    ['originals', `${'a'.repeat(64)}.html`, 'blob'],
    ['originals', `${'a'.repeat(64)} 2.html`, 'stray'],
    ['history', '0000000001.jsonl', 'segment'],
    ['history', '0000000001 (parted).jsonl', 'stray'],
    ['history', '1.jsonl', 'stray'],
    ['index', 'claim-12.jsonl', 'index'],
    ['index', 'claim-12.json', 'stray'],
  ])('%s/%s: %s', (folder, name, kind) => {
    expect(fileRole(folder, name).kind).toBe(kind)
  })
})

/** How programs name a second copy of `NAME.ENDING`. */
const services: readonly (readonly [string, (stem: string, ending: string) => string])[] = [
  ['Dropbox', (stem, ending) => `${stem} (Ann's conflicted copy 2026-01-02)${ending}`],
  ['OneDrive', (stem, ending) => `${stem}-DESKTOP-7Q2K${ending}`],
  ['OneDrive on a machine with a small name', (stem, ending) => `${stem}-laptop${ending}`],
  ['Syncthing', (stem, ending) => `${stem}.sync-conflict-20260102-101500-7YXLB2K${ending}`],
  ['Nextcloud', (stem, ending) => `${stem} (conflicted copy 2026-01-02 101500)${ending}`],
  ['ownCloud', (stem, ending) => `${stem}_conflict-20260102-101500${ending}`],
  ['Google Drive', (stem, ending) => `${stem} (1)${ending}`],
  ['iCloud', (stem, ending) => `${stem} 2${ending}`],
  ['a file manager', (stem, ending) => `${stem} - Copy${ending}`],
]

type Found = { readonly file: string; readonly message: string }

/** What verifying finds, and the notices of an opening. */
async function look(
  folder: string,
): Promise<{ readonly findings: readonly Found[]; readonly notices: readonly string[] }> {
  const reader = await reopen(folder, { ...unlocked, readOnly: true })
  const { findings } = valueOf(await verifyProject(folder, { codec: reader.codec }))
  const store = await reopen(folder, unlocked)
  const { notices } = store
  valueOf(await store.close())
  return { findings: findings.map(({ file, message }) => ({ file, message })), notices }
}

const same = (of: string) => `It is a copy of “${of}” and holds the same. It can be removed.`

describe.each([
  ['a project', someWork],
  ['a protected project', someProtectedWork],
])('a second copy of a file in %s is named', (_, make) => {
  it.each(services)('as %s names it: a document that says something else', async (__, name) => {
    const folder = await make()
    const theirs = await copyOf(folder)
    const store = await reopen(theirs, unlocked)
    valueOf(await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })]))
    valueOf(await store.close())
    const stray = join('claims', name('c1', '.json'))
    await cp(join(theirs, 'claims', 'c1.json'), join(folder, stray))
    expect(await look(folder)).toEqual({
      findings: [
        {
          file: stray,
          message:
            'It is a copy of “claims/c1.json”, as programs make it that synchronise folders, and holds something else. The program does not read it.',
        },
      ],
      notices: [`“${stray}” in the project folder is no part of the project. “Verify” says what it is.`],
    })
  })

  it('a document, a text and the project’s own file that say the same', async () => {
    const folder = await make()
    const [file = ''] = await readdir(join(folder, 'texts'))
    const at = file.lastIndexOf('.')
    const copy = `${file.slice(0, at)} (1)${file.slice(at)}`
    await cp(join(folder, 'claims', 'c1.json'), join(folder, 'claims', 'c1 (1).json'))
    await cp(join(folder, 'texts', file), join(folder, 'texts', copy))
    await cp(join(folder, 'project.json'), join(folder, 'project-HOST.json'))
    const { findings, notices } = await look(folder)
    expect(findings).toEqual([
      { file: 'project-HOST.json', message: same('project.json') },
      { file: join('claims', 'c1 (1).json'), message: same('claims/c1.json') },
      { file: join('texts', copy), message: same(`texts/${file}`) },
    ])
    expect(notices).toEqual([
      `3 files in the project folder are no part of the project: “project-HOST.json”, “claims/c1 (1).json”, “texts/${copy}”. “Verify” says what each is.`,
    ])
  })

  it('a document of which the history knows nothing, as where a folder was synchronised half-way', async () => {
    const folder = await make()
    const theirs = await copyOf(folder)
    const store = await reopen(theirs, unlocked)
    valueOf(await commit(store, 'addClaim', [putClaim('theirs')]))
    valueOf(await store.close())
    await cp(join(theirs, 'claims', 'theirs.json'), join(folder, 'claims', 'theirs.json'))
    const { findings, notices } = await look(folder)
    expect(findings).toEqual([
      {
        file: join('claims', 'theirs.json'),
        message:
          'It is a claim that the history knows nothing of, as where a folder was synchronised half-way. The program does not read it.',
      },
    ])
    expect(notices).toEqual([expect.stringContaining('“claims/theirs.json”')])
    expect(await readdir(join(folder, 'claims'))).toContain('theirs.json')
  })
})

it('whatever else lies in the folder of a project is named, and left there; what systems put there is not', async () => {
  const folder = await someWork()
  await writeFile(join(folder, 'notes.txt'), 'Call the ministry.')
  await writeFile(join(folder, '.DS_Store'), '')
  await writeFile(join(folder, 'claims', 'Thumbs.db'), '')
  await writeFile(join(folder, 'claims', 'c9.json'), '{}')
  await writeFile(join(folder, 'index', 'old.jsonl'), '')
  await writeFile(join(folder, 'history', 'README'), 'What is this?')
  await mkdir(join(folder, '.git'))
  await symlink('/etc', join(folder, 'originals', 'elsewhere'))
  const { findings, notices } = await look(folder)
  const other = 'No project has such a file. The program does not read it.'
  const noFolder =
    'It is a folder, a link or something else that is no file, and no project has it. The program does not look into it.'
  expect(findings).toEqual([
    { file: '.git', message: noFolder },
    { file: 'notes.txt', message: other },
    {
      file: join('claims', 'c9.json'),
      message: 'The history knows nothing of it. The program does not read it.',
    },
    { file: join('originals', 'elsewhere'), message: noFolder },
    {
      file: join('history', 'README'),
      message: 'It stands among the files of the history and is none of them. The program does not read it.',
    },
    { file: join('index', 'old.jsonl'), message: other },
  ])
  expect(notices).toEqual([
    '6 files in the project folder are no part of the project: “.git”, “notes.txt”, “claims/c9.json” and others. “Verify” says what each is.',
  ])
  expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('Call the ministry.')
})

it('a text that nothing speaks of any more is explained while it is what its name says', async () => {
  const folder = await someWork()
  expect(valueOf(await verifyProject(folder)).findings).toEqual([])
  const unused = (await readdir(join(folder, 'texts'))).find((name) => !name.startsWith(sha256(text))) ?? ''
  await writeFile(join(folder, 'texts', unused), 'Another text.')
  expect(valueOf(await verifyProject(folder)).findings).toEqual([
    {
      part: 'text',
      file: join('texts', unused),
      message: 'It is not what its name says. Nothing in the project speaks of it.',
    },
  ])
})

const pipe = (path: string): Promise<unknown> => promisify(execFile)('mkfifo', [path])

/** A file of three gigabytes that takes no room. */
async function hole(path: string): Promise<void> {
  await writeFile(path, '')
  await truncate(path, 3_000_000_000)
}

describe('what is no file, in the place of one, is one finding among others, and does not keep the project from opening', () => {
  const others: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
    ['a link', (path) => symlink('/dev/zero', path)],
    ['a pipe', pipe],
  ]
  const places = [
    'project.json',
    'index.json',
    'lock',
    'claims/c1.json',
    'articles/a1.json',
    'index/claim-1.jsonl',
    `texts/${sha256(text)}.txt`,
  ]
  it.each(places.flatMap((place) => others.map(([what, put]) => [what, place, put] as const)))(
    '%s for %s',
    async (_, place, put) => {
      const folder = await someWork()
      const documents = documentsOf(await reopen(folder, { readOnly: true }))
      await rm(join(folder, place), { force: true })
      await put(join(folder, place))
      const findings = valueOf(await verifyProject(folder)).findings.map(({ file }) => file)
      expect(findings).toEqual([join(place)])
      const store = await reopen(folder)
      await store.checkTexts()
      expect([store.readOnly, documentsOf(store)]).toEqual([false, documents])
      valueOf(await commit(store, 'updateClaim', [putClaim('c1', { notes: 'Works.' })]))
      valueOf(await store.checkpoint())
      valueOf(await store.close())
    },
  )

  it('a hole of three gigabytes for a document or the index', async () => {
    const folder = await someWork()
    const documents = documentsOf(await reopen(folder, { readOnly: true }))
    for (const place of ['index.json', 'claims/c1.json']) await hole(join(folder, place))
    const store = await reopen(folder)
    expect([store.readOnly, documentsOf(store)]).toEqual([false, documents])
    valueOf(await store.close())
  })

  it.each(places)('a folder for %s', async (place) => {
    const folder = await someWork()
    const documents = documentsOf(await reopen(folder, { readOnly: true }))
    await rm(join(folder, place), { force: true })
    await mkdir(join(folder, place))
    await writeFile(join(folder, place, 'note.txt'), 'Mine.')
    await writeFile(join(folder, 'notes.txt'), '')
    const files = valueOf(await verifyProject(folder)).findings.map(({ file }) => file)
    const isCache = place.startsWith('index/')
    expect(files).toEqual(expect.arrayContaining([...(isCache ? [] : [join(place)]), 'notes.txt']))
    const store = await reopen(folder)
    await store.checkTexts()
    expect([store.readOnly, documentsOf(store)]).toEqual([false, documents])
    valueOf(await commit(store, 'updateClaim', [putClaim('c1', { notes: 'Works.' })]))
    valueOf(await store.checkpoint())
    valueOf(await store.close())
    const kept = place.startsWith('texts/') ? place : `${place}.damaged`
    expect(await readFile(join(folder, kept, 'note.txt'), 'utf8')).toBe('Mine.')
  })

  it.each<[string, (segment: string) => Promise<unknown>]>([
    ['a folder stands in the place', (segment) => mkdir(segment)],
    ['a link stands in the place', (segment) => symlink('/dev/zero', segment)],
    ['something that is no file stands in the place', pipe],
    ['one of its files is larger', hole],
  ])('a part of the history: opens to read, says that %s, and is restored', async (reason, put) => {
    const folder = await someWork()
    const documents = documentsOf(await reopen(folder, { readOnly: true }))
    const segment = join(folder, 'history', '0000000001.jsonl')
    await rename(segment, join(await someFolder(), 'segment'))
    await put(segment)
    await writeFile(join(folder, 'notes.txt'), '')
    const { findings } = valueOf(await verifyProject(folder))
    expect(findings[0]).toMatchObject({ part: 'history', message: expect.stringContaining(reason) })
    expect(findings.map(({ file }) => file)).toContain('notes.txt')
    const store = await reopen(folder)
    expect(store.readOnly).toContain(reason)
    expect(documentsOf(store)).toEqual(documents)
    valueOf(await store.close())
    valueOf(await restoreProject(folder, someOptions))
    const restored = await reopen(folder)
    expect([restored.readOnly, documentsOf(restored)]).toEqual([false, documents])
  })
})

it('a link in the place of a file is a finding, and is not followed', async () => {
  const folder = await someWork()
  const elsewhere = join(await someFolder(), 'c1.json')
  await writeFile(elsewhere, JSON.stringify(claim('c1', { notes: 'Elsewhere.' })))
  await rm(join(folder, 'claims', 'c1.json'))
  await symlink(elsewhere, join(folder, 'claims', 'c1.json'))
  expect(valueOf(await verifyProject(folder)).findings).toMatchObject([
    { file: join('claims', 'c1.json'), message: 'A link to another place stands in its place.' },
  ])
  const store = await reopen(folder)
  expect(store.notices).toEqual([expect.stringContaining('c1.json.damaged')])
  valueOf(await store.close())
  expect(await readFile(elsewhere, 'utf8')).toContain('Elsewhere.')
})

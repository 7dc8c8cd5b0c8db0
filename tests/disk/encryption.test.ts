import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup, listBackups } from '../../electron/main/disk/backup/backups'
import {
  changePassphrase,
  protectProject,
  unprotectProject,
} from '../../electron/main/disk/protection/protect-project'
import { openProject } from '../../electron/main/disk/project/open-project'
import { restoreBackup } from '../../electron/main/disk/backup/restore-backup'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import {
  article,
  commit,
  documentsOf,
  MOMENT,
  putClaim,
  reopen,
  someFolder,
  text,
  valueOf,
} from './project-fixture'
import {
  copyOf,
  COST,
  filesIn,
  historyOf,
  PASSPHRASE,
  protection,
  someProtectedWork,
  someWork,
  tellTales,
  undoneText,
  unlocked,
} from './protected-fixture'

const clock = (): string => MOMENT

describe('a project is protected', () => {
  it('and nothing on the disk tells of it, while it is worked on and after', async () => {
    const folder = await someWork()
    expect((await tellTales(folder)).length).toBeGreaterThan(20)
    expect(valueOf(await protectProject(folder, PASSPHRASE, protection))).toEqual([])
    expect(await readdir(dirname(folder))).toEqual([basename(folder)])
    expect(await tellTales(folder)).toEqual([])

    const store = await reopen(folder, unlocked)
    const page = { kind: 'article' as const, id: 'a9', value: article('a9', 'Killed in Aleppo.\n') }
    valueOf(await commit(store, 'addArticle', [page], { texts: ['Killed in Aleppo.\n'] }))
    valueOf(await commit(store, 'updateClaim', [putClaim('c2', { notes: 'The Observatory was asked.' })]))
    valueOf(await store.checkpoint())
    expect(await tellTales(folder)).toEqual([])
    valueOf(await store.close())
    expect(await tellTales(folder)).toEqual([])
  })

  it('and everything is there when it is opened: documents, entries, undo, texts, originals', async () => {
    const folder = await someWork()
    const plain = await reopen(folder)
    const documents = documentsOf(plain)
    const entries = await historyOf(plain)
    valueOf(await plain.close())
    valueOf(await protectProject(folder, PASSPHRASE, protection))

    const store = await reopen(folder, unlocked)
    expect([store.notices, store.readOnly]).toEqual([[], false])
    expect(documentsOf(store)).toEqual(documents)
    expect(await historyOf(store)).toEqual(entries)
    const [revision] = store.documents('article').get('a1')?.revisions ?? []
    if (!revision?.original) throw new Error('the article came as a page')
    expect(valueOf(await store.readText(revision.textHash))).toBe(text)
    expect(valueOf(await store.readOriginal(revision.original)).length).toBe(revision.original.size)
    valueOf(await store.redo())
    const undone = store.documents('article').get('a2')?.revisions[0]?.textHash ?? ''
    expect(valueOf(await store.readText(undone))).toBe(undoneText)
    valueOf(await store.close())
    const verified = valueOf(await verifyProject(folder, { codec: store.codec }))
    expect([verified.findings, verified.checked.texts]).toEqual([[], 2])
  })

  it('and no longer: then all is as it was before', async () => {
    const folder = await someWork()
    const before = await filesIn(folder)
    const plain = await copyOf(folder)
    valueOf(await protectProject(folder, PASSPHRASE, protection))
    expect(valueOf(await unprotectProject(folder, PASSPHRASE, protection))).toEqual([])
    const same = before.filter((file) => /^(?:history|texts|originals|articles|claims)\W/.test(file))
    expect(await filesIn(folder)).toEqual(before)
    for (const file of same) {
      expect([file, await readFile(join(folder, file))]).toEqual([file, await readFile(join(plain, file))])
    }
    expect(valueOf(await verifyProject(folder)).findings).toEqual([])
  })

  it('only where it is sound, and has nothing in its folder that is not its own', async () => {
    const strange = await someWork()
    await writeFile(join(strange, 'notes.txt'), 'Ask again.')
    expect(await protectProject(strange, PASSPHRASE, protection)).toMatchObject({
      fault: { code: 'not-allowed', detail: 'notes.txt' },
    })
    const damaged = await someWork()
    const [file = ''] = await readdir(join(damaged, 'texts'))
    await writeFile(join(damaged, 'texts', file), 'garbled')
    expect(await protectProject(damaged, PASSPHRASE, protection)).toMatchObject({
      fault: { code: 'damaged' },
    })
    for (const folder of [strange, damaged]) {
      expect(await readdir(dirname(folder))).toEqual([basename(folder)])
      expect((await reopen(folder)).documents('claim').size).toBe(2)
    }
  })

  it('with files that were set aside, which come back as they were', async () => {
    const folder = await someWork()
    await writeFile(join(folder, 'claims', 'c1.json.damaged'), 'killed')
    valueOf(await protectProject(folder, PASSPHRASE, protection))
    expect(await tellTales(folder)).toEqual([])
    valueOf(await unprotectProject(folder, PASSPHRASE, protection))
    expect(await readFile(join(folder, 'claims', 'c1.json.damaged'), 'utf8')).toBe('killed')
  })
})

describe('the passphrase', () => {
  it('is asked for, and a wrong one changes nothing', async () => {
    const folder = await someProtectedWork()
    const before = await contents(folder)
    expect(await openProject(folder, protection)).toMatchObject({ fault: { code: 'locked' } })
    const wrong = { ...unlocked, passphrase: `${PASSPHRASE} ` }
    expect(await openProject(folder, wrong)).toMatchObject({ fault: { code: 'wrong-passphrase' } })
    expect(await contents(folder)).toEqual(before)
  })

  it('is changed without touching what is sealed, also while the project is open', async () => {
    const folder = await someProtectedWork()
    const store = await reopen(folder, unlocked)
    const before = await contents(folder)
    const next = 'other words much better'
    const wrong = { current: 'not the passphrase', next }
    expect(await changePassphrase(folder, wrong, { cost: COST })).toMatchObject({
      fault: { code: 'wrong-passphrase' },
    })
    valueOf(await changePassphrase(folder, { current: PASSPHRASE, next }, { cost: COST }))
    const after = await contents(folder)
    const changed = [...after].flatMap(([file, content]) => (before.get(file) === content ? [] : [file]))
    expect(changed).toEqual(['protection-copy.json', 'protection.json'])
    valueOf(await commit(store, 'updateClaim', [putClaim('c1', { notes: 'Still open.' })]))
    valueOf(await store.close())

    expect(await openProject(folder, unlocked)).toMatchObject({ fault: { code: 'wrong-passphrase' } })
    const again = await reopen(folder, { ...unlocked, passphrase: next })
    expect(again.documents('claim').get('c1')?.notes).toBe('Still open.')
  })

  it.each([
    ['is too short', 'short', 'invalid-input'],
    ['is one of the commonest', 'Password1234', 'invalid-input'],
    ['was chosen already', PASSPHRASE, 'not-allowed'],
  ])('%s', async (_, passphrase, code) => {
    const folder = await someProtectedWork()
    expect(await protectProject(folder, passphrase, protection)).toMatchObject({ fault: { code } })
  })

  it('is the same however the system spells its letters', async () => {
    const folder = await someWork()
    valueOf(await protectProject(folder, 'caf\u00e9 au lait noir', protection))
    await reopen(folder, { ...unlocked, passphrase: 'cafe\u0301 au lait noir' })
  })
})

/** What is said where one bit of a file is another: at opening, or when the project is verified. */
const tampered: readonly (readonly [file: RegExp, said: RegExp])[] = [
  [/^protection\.json$/, /“protection\.json” was missing, damaged/],
  [/^protection-copy\.json$/, /“protection-copy\.json” was missing, damaged/],
  [/^project\.json$/, /The file of the project was not as the history has it/],
  [/^index\.json$/, /The index was damaged/],
  [/^index\W/, /The index of the \w+s was missing or damaged/],
  [/^(?:articles|claims)\W/, /The file of \w+ \w+ was not as the history has it/],
  [/^history\W/, /The history is damaged: entry \d+ cannot be read/],
  [/^texts\W/, /texts.*It is not the text that was imported/],
  [/^originals\W/, /originals.*It is not the file that was imported/],
]

it('one other bit in any file is found, and said in which; the documents are all there', async () => {
  const folder = await someProtectedWork()
  const { codec, ...untouched } = await stateOf(folder)
  // Nobody would miss a text before the import is done again, and the caches of what there is none of are empty.
  const unspoken = join('texts', codec.blobName('texts', sha256(undoneText), 'txt'))
  const files = (await filesIn(folder)).filter(
    (file) => file !== unspoken && !/(?:source|conflict|event|question)-1/.test(file),
  )
  for (const file of files) {
    const copy = await copyOf(folder)
    const bytes = await readFile(join(copy, file))
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(join(copy, file), bytes)
    const { documents, notices, codec: read } = await stateOf(copy)
    const { findings } = valueOf(await verifyProject(copy, { codec: read }))
    const said = [...notices, ...findings.map(({ file: where, message }) => `${where} ${message}`)].join('\n')
    const expected = tampered.find(([pattern]) => pattern.test(file))?.[1] ?? /never/
    expect([file, said]).toEqual([file, expect.stringMatching(expected)])
    expect([file, documents]).toEqual([file, untouched.documents])
  }
})

/** What a protected project is found as, mended where it can be, and closed again. */
async function stateOf(folder: string) {
  const store = valueOf(await openProject(folder, unlocked))
  const { codec, notices } = store
  const documents = documentsOf(store)
  valueOf(await store.close())
  return { codec, notices, documents }
}

describe('a file in the place of another is found:', () => {
  const found = /The file of claim c1 was not as the history has it/
  const broken = /^The history is damaged: entry 1 cannot be read/

  it.each([
    ['another claim', 'claims/c1.json', 'claims/c2.json', found],
    ['the same claim of another project', 'claims/c1.json', '../other/claims/c1.json', found],
    ['the index of another project', 'index.json', '../other/index.json', /The index was damaged/],
    [
      'the history of another project',
      'history/0000000001.jsonl',
      '../other/history/0000000001.jsonl',
      broken,
    ],
  ])('%s', async (_, place, from, said) => {
    const folder = await someProtectedWork()
    const other = await someProtectedWork()
    const before = documentsOf(await reopen(folder, { ...unlocked, readOnly: true }))
    const source = from.startsWith('../other/') ? join(other, from.slice(9)) : join(folder, from)
    await writeFile(join(folder, place), await readFile(source))
    const store = await reopen(folder, unlocked)
    expect([store.notices.join(' '), documentsOf(store)]).toEqual([expect.stringMatching(said), before])
  })

  it('a text of another project, which is not shown', async () => {
    const folder = await someProtectedWork()
    const other = await someProtectedWork()
    const { codec } = await reopen(folder, { ...unlocked, readOnly: true })
    const theirs = (await reopen(other, { ...unlocked, readOnly: true })).codec
    const [own, foreign] = [codec, theirs].map((each) => each.blobName('texts', sha256(text), 'txt'))
    await writeFile(join(folder, 'texts', own ?? ''), await readFile(join(other, 'texts', foreign ?? '')))
    expect(await (await reopen(folder, unlocked)).readText(sha256(text))).toMatchObject({
      fault: { code: 'damaged' },
    })
  })

  it('the key files of another project: it says what may be wrong, and touches nothing', async () => {
    const folder = await someProtectedWork()
    const other = await someProtectedWork()
    for (const name of ['protection.json', 'protection-copy.json'])
      await writeFile(join(folder, name), await readFile(join(other, name)))
    const before = await contents(folder)
    expect(await openProject(folder, unlocked)).toMatchObject({
      fault: {
        code: 'damaged',
        message: expect.stringContaining('“protection.json” belongs to another project'),
      },
    })
    expect(await contents(folder)).toEqual(before)
  })
})

describe('an older key file that was put back', () => {
  const next = 'other words much better'

  /** A project whose passphrase was changed, with these key files from before the change. */
  async function withOlder(names: readonly string[]): Promise<string> {
    const folder = await someProtectedWork()
    const older = await Promise.all(names.map((name) => readFile(join(folder, name))))
    valueOf(await changePassphrase(folder, { current: PASSPHRASE, next }, { cost: COST }))
    for (const [at, name] of names.entries()) await writeFile(join(folder, name), older[at] ?? '')
    return folder
  }

  it.each([['protection.json'], ['protection-copy.json']])(
    '%s is told, and gives way to the other when that is opened',
    async (name) => {
      const folder = await withOlder([name])
      const store = await reopen(folder, { ...unlocked, passphrase: next })
      expect(store.notices).toEqual([
        expect.stringContaining(`“${name}” was missing, damaged or out of date`),
      ])
      valueOf(await store.close())
      expect(await openProject(folder, unlocked)).toMatchObject({ fault: { code: 'wrong-passphrase' } })
    },
  )

  it('with its copy opens with the older passphrase, as the security page says', async () => {
    const folder = await withOlder(['protection.json', 'protection-copy.json'])
    expect((await reopen(folder, unlocked)).notices).toEqual([])
  })
})

it('without its key files a project says what is missing, and touches nothing', async () => {
  const folder = await someProtectedWork()
  await rm(join(folder, 'protection.json'))
  await rm(join(folder, 'protection-copy.json'))
  const before = await contents(folder)
  expect(await openProject(folder, unlocked)).toMatchObject({ fault: { code: 'damaged' } })
  expect(await contents(folder)).toEqual(before)
})

describe('backups of a protected project', () => {
  it('tell nothing either, and what is restored opens with its passphrase', async () => {
    const folder = await someProtectedWork()
    const store = await reopen(folder, unlocked)
    const { codec } = store
    const backups = await someFolder()
    const manifest = valueOf(await createBackup(folder, backups, { clock, codec }))
    expect(valueOf(await createBackup(folder, backups, { clock, codec })).files).toEqual(manifest.files)
    expect(await tellTales(backups)).toEqual([])
    expect(valueOf(await listBackups(backups)).map(({ number, title }) => [number, title])).toEqual([
      [2, 'Ceasefire'],
      [1, 'Ceasefire'],
    ])

    const restored = join(await someFolder(), 'Restored.plumbline')
    valueOf(await restoreBackup(backups, manifest, restored))
    expect(documentsOf(await reopen(restored, unlocked))).toEqual(documentsOf(store))
  })

  it('take the place of those from before it was protected, and give way to those after', async () => {
    const folder = await someWork()
    const backups = await someFolder()
    valueOf(await createBackup(folder, backups, { clock }))
    valueOf(await protectProject(folder, PASSPHRASE, { ...protection, backups }))
    expect(await tellTales(backups)).toEqual([])
    expect(valueOf(await listBackups(backups)).map(({ number }) => number)).toEqual([2])
    valueOf(await unprotectProject(folder, PASSPHRASE, { ...protection, backups }))
    expect(valueOf(await listBackups(backups)).map(({ number }) => number)).toEqual([3])
  })
})

async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await filesIn(folder)).filter((file) => file !== 'lock')
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(folder, file), 'base64')] as const),
    ),
  )
}

import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup } from '../../electron/main/disk/backup/backups'
import { textPath } from '../../electron/main/disk/files/layout'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { article, commit, MOMENT, reopen, someFolder, text, valueOf } from './project-fixture'
import { someProtectedWork, someWork, unlocked } from './protected-fixture'

/** The file of the text that the article of a project has. */
async function textPathIn(folder: string): Promise<string> {
  const { codec } = await reopen(folder, { ...unlocked, readOnly: true })
  return textPath(codec, folder, sha256(text))
}

/** Reads an original again: as another text than was imported, and as the one that was. */
const textsOf = async (): Promise<readonly string[]> => ['Something else.', text]

const clock = (): string => MOMENT
const fromBackup = (what: string) =>
  `A ${what} was missing or damaged. It was taken from the backup of 5 January 2026, 09:30 UTC.`

describe.each([
  ['a project', someWork],
  ['a protected project', someProtectedWork],
])('what %s lost of its texts and originals', (_, make) => {
  /** A closed project with a backup, and options that know of it. */
  async function withBackup() {
    const folder = await make()
    const backups = await someFolder()
    const store = await reopen(folder, unlocked)
    valueOf(await createBackup(folder, join(backups, 'ceasefire'), { clock, codec: store.codec }))
    valueOf(await store.close())
    return { folder, options: { ...unlocked, backupsOf: (id: string) => join(backups, id) } }
  }

  it('is missed at opening, and taken from the backups', async () => {
    const { folder, options } = await withBackup()
    for (const name of ['texts', 'originals']) await rm(join(folder, name), { recursive: true })
    const store = await reopen(folder, options)
    expect(store.notices).toEqual(['2 texts and files were missing. They were taken from the backups.'])
    expect(valueOf(await store.readText(sha256(text)))).toBe(text)
    expect(valueOf(await verifyProject(folder, { codec: store.codec })).findings).toEqual([])
  })

  it('is missed at opening, and said where no backup has it', async () => {
    const folder = await make()
    await rm(join(folder, 'texts'), { recursive: true })
    const store = await reopen(folder, unlocked)
    expect(store.notices).toEqual([
      'One text or file is missing from the project folder, and no backup has it. “Verify” says which.',
    ])
    expect(await store.readText(sha256(text))).toMatchObject({ fault: { code: 'not-found' } })
  })

  it('went bad: is taken from the backup when it is read, by many at once, and the damaged one is kept', async () => {
    const { folder, options } = await withBackup()
    const store = await reopen(folder, options)
    const [revision] = store.documents('article').get('a1')?.revisions ?? []
    if (!revision?.original) throw new Error('the article came as a page')
    const { original } = revision
    for (const name of ['texts', 'originals'])
      for (const file of await readdir(join(folder, name))) await writeFile(join(folder, name, file), 'bad')
    const read = await Promise.all([1, 2, 3].map(() => store.readText(revision.textHash)))
    expect(read.map(valueOf)).toEqual([text, text, text])
    expect(sha256(valueOf(await store.readOriginal(original)))).toBe(original.hash)
    expect(store.notices).toEqual([fromBackup('text'), fromBackup('file')])
    const aside = (await readdir(join(folder, 'texts'))).filter((name) => name.endsWith('.damaged'))
    expect(await Promise.all(aside.map((name) => readFile(join(folder, 'texts', name), 'utf8')))).toEqual([
      'bad',
    ])
  })

  it.each([
    ['missing', null, 'One text was missing. It was made again from its original.'],
    [
      'changed',
      text.replace('100,000', '900,000'),
      'One text was not as it was imported: its file was changed or damaged. It was set aside, and the text was made again from its original.',
    ],
  ])('is made again from its original where that is whole: %s, at opening', async (__, content, notice) => {
    const folder = await make()
    const path = await textPathIn(folder)
    await (content === null ? rm(path) : writeFile(path, content))
    const store = await reopen(folder, { ...unlocked, textsOf })
    await store.checkTexts()
    expect(store.notices).toEqual([notice])
    expect(valueOf(await store.readText(sha256(text)))).toBe(text)
    expect(valueOf(await verifyProject(folder, { codec: store.codec })).findings).toEqual([])
    if (content !== null) expect(await readFile(`${path}.damaged`, 'utf8')).toBe(content)
  })

  it('is made again from its original when it is read, and when it was found by verifying', async () => {
    const folder = await make()
    const path = await textPathIn(folder)
    const store = await reopen(folder, { ...unlocked, textsOf })
    await writeFile(path, 'bad')
    expect(valueOf(await store.readText(sha256(text)))).toBe(text)
    expect(store.notices).toEqual(['A text was missing or damaged. It was made again from its original.'])
    await writeFile(path, 'bad')
    const [found] = valueOf(await verifyProject(folder, { codec: store.codec })).findings
    expect(await store.mendBlob(found?.file ?? '')).toBe(
      'A text was missing or damaged. It was made again from its original.',
    )
    expect(valueOf(await verifyProject(folder, { codec: store.codec })).findings).toEqual([])
  })

  it('is not told of as lost where somebody else had it put back while the texts were looked through', async () => {
    const folder = await make()
    const work = await reopen(folder, unlocked)
    const other = 'The truce held for a day.\n'
    const original = work.documents('article').get('a1')?.revisions[0]?.original ?? null
    const page = article('a3', other)
    const revisions = page.revisions.map((revision) => ({ ...revision, original }))
    const put = { kind: 'article' as const, id: 'a3', value: { ...page, revisions } }
    valueOf(await commit(work, 'addArticle', [put], { texts: [other] }))
    valueOf(await work.close())
    const paths = [text, other].map((each) => textPath(work.codec, '', sha256(each)))

    let isFirst = true
    const store = await reopen(folder, {
      ...unlocked,
      // While the first text is made again, somebody asks for both: they come before the check does.
      textsOf: async () => {
        if (isFirst) {
          isFirst = false
          for (const path of paths) void store.mendBlob(path)
        }
        return [text, other]
      },
    })
    for (const path of paths) await writeFile(join(folder, path), 'bad')
    await store.checkTexts()
    expect(store.notices).toEqual([
      'One text was not as it was imported: its file was changed or damaged. It was set aside, and the text was made again from its original.',
    ])
    for (const each of [text, other]) expect(valueOf(await store.readText(sha256(each)))).toBe(each)
  })

  it('is taken from the backup where its original reads otherwise now, or went bad, too', async () => {
    const { folder, options } = await withBackup()
    const path = await textPathIn(folder)
    for (const reading of [async () => ['Something else.'], async () => [text]]) {
      await writeFile(path, 'bad')
      for (const name of await readdir(join(folder, 'originals')))
        await writeFile(join(folder, 'originals', name), 'bad')
      const store = await reopen(folder, { ...options, textsOf: reading })
      await store.checkTexts()
      expect(store.notices).toEqual([
        'One text was not as it was imported: its file was changed or damaged. It was set aside, and the text was taken from the backups.',
      ])
      valueOf(await store.close())
    }
  })

  it('is told of where nothing has it whole', async () => {
    const folder = await make()
    await writeFile(await textPathIn(folder), 'bad')
    const store = await reopen(folder, { ...unlocked, textsOf: async () => [] })
    expect(await store.checkTexts()).toBe(1)
    expect(await store.checkTexts()).toBe(1)
    expect(store.notices).toEqual([
      'One text is not as it was imported: its file was changed or damaged, and neither an original nor a backup has it. “Verify” says which.',
    ])
    expect(await store.readText(sha256(text))).toMatchObject({ fault: { code: 'damaged' } })
  })

  it('is shown from a backup where the project was opened to read, and not put back', async () => {
    const { folder, options } = await withBackup()
    await rm(join(folder, 'texts'), { recursive: true })
    const store = await reopen(folder, { ...options, readOnly: true })
    expect(await Promise.all([1, 2].map(async () => valueOf(await store.readText(sha256(text)))))).toEqual([
      text,
      text,
    ])
    expect(await readdir(folder)).not.toContain('texts')
    expect(await store.checkTexts()).toBe(1)
    expect(store.notices).toEqual([
      expect.stringMatching(/^One text or file is missing .* can be written to\.$/u),
      'A text is missing or damaged in the project folder. It is shown as the backup of 5 January 2026, 09:30 UTC has it; nothing was written.',
    ])
  })

  it('is shown as its original has it where the project was opened to read, and left as it is', async () => {
    const folder = await make()
    const path = await textPathIn(folder)
    await writeFile(path, 'bad')
    const names = await readdir(join(folder, 'texts'))
    const store = await reopen(folder, { ...unlocked, textsOf, readOnly: true })
    expect(valueOf(await store.readText(sha256(text)))).toBe(text)
    expect(valueOf(await store.readText(sha256(text)))).toBe(text)
    expect(store.notices).toEqual([
      'A text is missing or damaged in the project folder. It is shown as its original has it; nothing was written.',
    ])
    expect([await readdir(join(folder, 'texts')), await readFile(path, 'utf8')]).toEqual([names, 'bad'])
  })

  it('is not said to be missing where the whole folder is', async () => {
    const folder = await make()
    const store = await reopen(folder, unlocked)
    await rename(folder, `${folder} moved`)
    expect(await store.readText(sha256(text))).toMatchObject({
      fault: { code: 'not-found', message: expect.stringContaining('it was moved, renamed or deleted') },
    })
    await rename(`${folder} moved`, folder)
  })

  it('that went bad is not said to be nowhere where the project was opened to read', async () => {
    const { folder, options } = await withBackup()
    const path = await textPathIn(folder)
    await writeFile(path, 'bad')
    const store = await reopen(folder, { ...options, readOnly: true })
    expect(await store.checkTexts()).toBe(1)
    expect(store.notices).toEqual([
      expect.stringMatching(/^One text is not as it was imported.* if its original or a backup has it\.$/u),
    ])
    expect(await readFile(path, 'utf8')).toBe('bad')
  })
})

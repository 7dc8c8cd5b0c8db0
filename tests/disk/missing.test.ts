import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject, restoreProject } from '../../electron/main/disk/project/open-project'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { article, commit, documentsOf, putClaim, reopen, valueOf } from './project-fixture'
import { someProtectedWork, someWork, unlocked } from './protected-fixture'

const page = 'A page that was imported afterwards.\n'

/** Does a bit of everything; what was missing must not be in the way. */
async function canWorkOn(store: ProjectStore): Promise<boolean> {
  const imported = await commit(
    store,
    'addArticle',
    [{ kind: 'article', id: 'a9', value: article('a9', page) }],
    {
      texts: [page],
      originals: [{ bytes: Buffer.from(page), extension: 'txt' }],
    },
  )
  const noted = await commit(store, 'updateClaim', [putClaim('c1', { notes: 'Works.' })])
  const written = await store.checkpoint()
  return imported.ok && noted.ok && written.ok && (await store.undo()).ok && (await store.undo()).ok
}

const again = 'written again from the history.'

/** What is taken away from the folder of a project, and what opening says to that. */
const losses: readonly (readonly [lost: string, said: readonly string[]])[] = [
  ['index.json', ['The index was missing. It was made anew from the history.']],
  ['index', [expect.stringContaining('The index of the projects was missing or damaged.')]],
  ['project.json', [`The file of the project was missing. It was ${again}`]],
  ['articles', [`The file of one article was missing. It was ${again}`]],
  ['claims', [`The files of 2 claims were missing. They were ${again}`]],
  ['claims/c1.json', [`The file of one claim was missing. It was ${again}`]],
  ['sources', []],
  ['conflicts', []],
  ['events', []],
]

describe.each([
  ['a project', someWork],
  ['a protected project', someProtectedWork],
])('%s opens, whole and ready to work on, without', (_, make) => {
  it.each(losses)('%s, and says what was restored from what', async (lost, said) => {
    const folder = await make()
    const documents = documentsOf(await reopen(folder, { ...unlocked, readOnly: true }))
    await rm(join(folder, lost), { recursive: true })
    const store = await reopen(folder, unlocked)
    expect([store.readOnly, store.notices.slice(0, 1), documentsOf(store)]).toEqual([false, said, documents])
    expect(await canWorkOn(store)).toBe(true)
    valueOf(await store.close())
    expect(valueOf(await verifyProject(folder, { codec: store.codec })).findings).toEqual([])
    expect((await reopen(folder, unlocked)).notices).toEqual([])
  })

  it.each([
    ['its history', ['history']],
    ['its history and its index', ['history', 'index', 'index.json']],
  ])('%s: every document is shown, and it goes on once it is restored', async (__, lost) => {
    const folder = await make()
    const documents = documentsOf(await reopen(folder, { ...unlocked, readOnly: true }))
    for (const name of lost) await rm(join(folder, name), { recursive: true })
    const store = await reopen(folder, unlocked)
    expect(documentsOf(store)).toEqual(documents)
    expect(store.readOnly).toMatch(/^The history is damaged: .*missing/)
    valueOf(await store.close())
    expect(valueOf(await restoreProject(folder, unlocked))[0]).toContain('as they are now')
    const restored = await reopen(folder, unlocked)
    expect([restored.readOnly, documentsOf(restored)]).toEqual([false, documents])
    expect(await canWorkOn(restored)).toBe(true)
  })

  it.each([
    ['its history', ['history']],
    ['its history and its index', ['history', 'index', 'index.json']],
  ])('%s is found as such by verifying, and no document is called unknown', async (__, lost) => {
    const folder = await make()
    const { codec } = await reopen(folder, { ...unlocked, readOnly: true })
    for (const name of lost) await rm(join(folder, name), { recursive: true })
    const { findings } = valueOf(await verifyProject(folder, { codec }))
    expect(findings[0]).toEqual({ part: 'history', file: 'history', message: 'It is missing.' })
    expect(findings.filter(({ part }) => part === 'document')).toEqual([])
    expect(findings.at(-1)?.message).toMatch(/^\d documents in the folder are not in the part of it/u)
  })

  it('its history, its index and its own file not, and says so; nothing is touched', async () => {
    const folder = await make()
    for (const name of ['history', 'index', 'index.json']) await rm(join(folder, name), { recursive: true })
    await writeFile(join(folder, 'project.json'), '')
    expect(await openProject(folder, unlocked)).toMatchObject({
      fault: {
        code: 'damaged',
        message: expect.stringContaining('neither its history nor its index nor “project.json” can be read'),
      },
    })
    expect((await readdir(join(folder, 'claims'))).length).toBeGreaterThan(1)
  })

  it('the folders of texts and originals, and can import again', async () => {
    const folder = await make()
    for (const name of ['texts', 'originals']) await rm(join(folder, name), { recursive: true })
    const store = await reopen(folder, unlocked)
    expect(store.readOnly).toBe(false)
    expect(await canWorkOn(store)).toBe(true)
    expect(await readdir(join(folder, 'originals'))).toHaveLength(1)
  })
})

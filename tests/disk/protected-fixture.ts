import { cp, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { protectProject } from '../../electron/main/disk/protection/protect-project'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { sha256 } from '../../electron/main/disk/files/sha256'
import type { Article } from '../../shared/schema/article'
import {
  article,
  commit,
  putClaim,
  removeClaim,
  someFolder,
  someOptions,
  someProject,
  text,
  valueOf,
} from './project-fixture'

export const PASSPHRASE = 'four words not together'

/** The weakest derivation that is read, so that tests are quick. */
export const COST = 2 ** 14

export const protection = { ...someOptions, cost: COST }
export const unlocked = { ...someOptions, passphrase: PASSPHRASE }

/** A text that was imported and taken back: no document speaks of it, but redo would. */
export const undoneText = 'The convoy was turned back at the checkpoint in Aleppo.\n'

const original = Buffer.from('<p>More than 100,000 people have been killed.</p>')

/** An article that came as a page. */
function importedPage(id: string): Article {
  const made = article(id)
  const revisions = made.revisions.map((revision) => ({
    ...revision,
    original: { hash: sha256(original), name: 'Story.html', mediaType: 'text/html', size: original.length },
  }))
  return { ...made, revisions }
}

/** A project with some of everything, closed. */
export async function someWork(): Promise<string> {
  const store = await someProject()
  const page = { kind: 'article' as const, id: 'a1', value: importedPage('a1') }
  const blobs = { texts: [text], originals: [{ bytes: original, extension: 'html' }] }
  valueOf(await commit(store, 'addArticle', [page], blobs))
  await Promise.all([
    commit(store, 'addClaim', [putClaim('c1', { notes: 'Ask the Observatory.' }), putClaim('c2')]),
    commit(store, 'addClaim', [putClaim('c3')]),
  ])
  valueOf(await commit(store, 'removeClaim', [removeClaim('c3')]))
  const undone = { kind: 'article' as const, id: 'a2', value: article('a2', undoneText) }
  valueOf(await commit(store, 'addArticle', [undone], { texts: [undoneText] }))
  valueOf(await store.undo())
  valueOf(await store.close())
  return store.folder
}

/** The same, protected. */
export async function someProtectedWork(): Promise<string> {
  const folder = await someWork()
  valueOf(await protectProject(folder, PASSPHRASE, protection))
  return folder
}

/** A copy of a project folder, to do harm to. */
export async function copyOf(folder: string): Promise<string> {
  const copy = join(await someFolder(), 'Copy.plumbline')
  await cp(folder, copy, { recursive: true })
  return copy
}

/** The paths of all files in a folder, from there. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true })
  const kinds = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).isFile()))
  return names.filter((_, at) => kinds[at]).toSorted()
}

/** What nobody may find on a disk without the passphrase: words of the texts, of the work, and hashes of the texts. */
const secrets: readonly string[] = [
  'killed',
  'Observatory',
  'Aleppo',
  'import',
  'not-checked',
  'A. Checker',
  'Story.html',
  'articleId',
  '"prevHash"',
  sha256(text),
  sha256(undoneText),
  sha256(original),
]

/** The files below a folder that tell something, by name or content. */
export async function tellTales(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of await filesIn(folder)) {
    const content = `${file}\n${await readFile(join(folder, file), 'latin1')}`
    found.push(...secrets.filter((secret) => content.includes(secret)).map((secret) => `${file}: ${secret}`))
  }
  return found
}

/** All entries of a store, whole. */
export async function historyOf(store: ProjectStore): Promise<unknown> {
  return valueOf(await store.history({ from: 1, to: store.head.seq }))
}

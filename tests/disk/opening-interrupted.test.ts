import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup } from '../../electron/main/disk/backup/backups'
import { plainCodec } from '../../electron/main/disk/files/content-codec'
import { textPath } from '../../electron/main/disk/files/layout'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { openProject } from '../../electron/main/disk/project/open-project'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { atEveryStep, interrupted, later } from './interrupted-files'
import { documentsOf, MOMENT, reopen, someFolder, someOptions, text, valueOf } from './project-fixture'
import { copyOf, someWork } from './protected-fixture'

/** Halves a file. */
async function cut(path: string): Promise<void> {
  await truncate(path, Math.floor((await readFile(path)).length / 2))
}

async function firstIn(folder: string, name: string): Promise<string> {
  const [first = ''] = (await readdir(join(folder, name))).toSorted()
  return join(folder, name, first)
}

/** The file of the text that an article speaks of. */
const textOf = (folder: string): string => textPath(plainCodec, folder, sha256(text))

/** What may be wrong with the folder of a project that is opened. */
const damages: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
  ['nothing', async () => {}],
  ['the index is missing', (folder) => rm(join(folder, 'index.json'))],
  ['the index is damaged', (folder) => writeFile(join(folder, 'index.json'), '{"formatVersion":1,')],
  ['the folder of the index is missing', (folder) => rm(join(folder, 'index'), { recursive: true })],
  [
    'index and documents are missing',
    async (folder) => {
      await rm(join(folder, 'index.json'))
      await rm(join(folder, 'claims'), { recursive: true })
    },
  ],
  ['a document is cut', (folder) => cut(join(folder, 'claims', 'c1.json'))],
  ['a document is empty', (folder) => truncate(join(folder, 'claims', 'c1.json'))],
  ['a text is cut', async (folder) => cut(textOf(folder))],
  ['a text is missing', async (folder) => rm(textOf(folder))],
  [
    'the last line of the history is torn',
    async (folder) => appendFile(await firstIn(folder, 'history'), '{"seq":'),
  ],
]

describe.each(['killed', 'fails once'] as const)(
  'when the program is %s (or the disk) at any step of an opening',
  (how) => {
    it.each(damages)(
      'where %s, the next one has all documents, and leaves a sound folder',
      async (_, damage) => {
        const folder = await someWork()
        const backups = join(await someFolder(), 'backups')
        valueOf(await createBackup(folder, backups, { clock: () => MOMENT }))
        const sound = await reopen(folder)
        const documents = documentsOf(sound)
        valueOf(await sound.close())
        const backupsOf = (): string => backups
        const end = await atEveryStep(async (at) => {
          const copy = await copyOf(folder)
          await damage(copy)
          const seam = interrupted(at, how)
          const opened = await openProject(copy, { ...someOptions, backupsOf, seam })
          if (opened.ok) {
            await opened.value.checkTexts().catch(() => undefined)
            await opened.value.close()
          }
          const store = valueOf(await openProject(copy, { ...later, backupsOf }))
          await store.checkTexts()
          expect([at, store.readOnly, documentsOf(store)]).toEqual([at, false, documents])
          valueOf(await store.close())
          expect([at, valueOf(await verifyProject(copy)).findings]).toEqual([at, []])
          return seam.calls()
        })
        expect(end).toBeGreaterThan(3)
      },
    )
  },
)

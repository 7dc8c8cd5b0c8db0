import { appendFile, chmod, mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FileSeam } from '../../electron/main/disk/files/file-seam'
import { realFiles } from '../../electron/main/disk/files/real-files'
import { readInputFile } from '../../electron/main/disk/files/read-input-file'
import { readArticleBytes } from '../../electron/main/import/read-article-file'
import { someFolder } from '../disk/project-fixture'

/** The real file system, on which something happens to the file just when it is opened. */
function meanwhile(happens: (path: string) => Promise<void>): FileSeam {
  return {
    ...realFiles,
    open: async (path, mode) => {
      await happens(path)
      return realFiles.open(path, mode)
    },
  }
}

async function someFile(name: string): Promise<string> {
  const path = join(await someFolder(), name)
  await writeFile(path, 'Two people were killed on Monday.')
  return path
}

test.each<[string, (path: string) => Promise<void>, string]>([
  [
    'disappears',
    (path) => rm(path),
    '“a.txt” could not be read. It is not there any more. It may have been moved, renamed or deleted.',
  ],
  [
    'is cut off',
    (path) => truncate(path, 5),
    '“a.txt” changed while it was read. Try again when it is at rest.',
  ],
  [
    'grows',
    (path) => appendFile(path, 'More.'),
    '“a.txt” changed while it was read. Try again when it is at rest.',
  ],
])('a file that %s while it is read', async (_, happens, message) => {
  const read = await readInputFile(await someFile('a.txt'), 1000, meanwhile(happens))
  expect(!read.ok && read.fault.message).toBe(message)
})

test('a file that may not be read', async () => {
  const path = await someFile('a.txt')
  await chmod(path, 0)
  // Root may read everything: for root the refusal comes from the seam, with the error that others get from the system.
  const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  const seam = process.getuid?.() === 0 ? meanwhile(() => Promise.reject(refused)) : realFiles
  const read = await readInputFile(path, 1000, seam)
  expect(!read.ok && read.fault.message).toBe(
    '“a.txt” could not be read. This program has no permission for it. Check the permissions, then try again.',
  )
})

test('a folder named like a text', async () => {
  const path = join(await someFolder(), 'x.txt')
  await mkdir(path)
  const read = await readArticleBytes(path)
  expect(!read.ok && read.fault.message).toBe('“x.txt” is a folder, not a file.')
})

test.each([
  ['a.txt', '“a.txt” has 100 MB; the most that can be read here is 8 MB.'],
  ['a.html', '“a.html” has 100 MB; the most that can be read here is 50 MB.'],
])('100 MB named %s: refused by its size, nothing of it read', async (name, message) => {
  const path = await someFile(name)
  await truncate(path, 100_000_000)
  const read = await readArticleBytes(path)
  expect(!read.ok && read.fault.message).toBe(message)
})

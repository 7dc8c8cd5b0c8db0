import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBlobs } from '../../electron/main/disk/blobs/blob-files'
import { originalPath } from '../../electron/main/disk/files/layout'
import { realFiles } from '../../electron/main/disk/files/real-files'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { writePieces } from '../../electron/main/disk/folder/write-file'
import { reopen, someFolder, valueOf } from './project-fixture'
import { someProtectedWork, someWork, unlocked } from './protected-fixture'

/** More than is read at once, and no multiple of it. */
const bytes = Buffer.alloc(2_300_000, 'What was filmed on Monday. ')
const original = { hash: sha256(bytes), name: 'film.mp4', mediaType: 'video/mp4', size: bytes.length }

describe.each([
  ['a project', someWork],
  ['a protected project', someProtectedWork],
])('a file that is kept in %s', (_, make) => {
  /** The open project, with the path under which the file is kept in it. */
  async function keeping() {
    const store = await reopen(await make(), unlocked)
    const volume = { seam: realFiles, codec: store.codec }
    valueOf(await writeBlobs(volume, store.folder, { originals: [{ bytes, extension: 'mp4' }] }))
    return { store, path: originalPath(store.codec, store.folder, original.hash, 'mp4') }
  }

  it('is given back whole, over what was there, and nothing else is left beside it', async () => {
    const { store } = await keeping()
    const folder = await someFolder()
    await writeFile(join(folder, 'copy.mp4'), 'old')
    const file = valueOf(await store.openOriginal(original))
    valueOf(await writePieces(join(folder, 'copy.mp4'), file, original.hash))
    await file.close()
    expect((await readFile(join(folder, 'copy.mp4'))).equals(bytes)).toBe(true)
    expect(await readdir(folder)).toEqual(['copy.mp4'])
  })

  it('is read in pieces, from anywhere and over its end', async () => {
    const { store } = await keeping()
    const file = valueOf(await store.openOriginal(original))
    const piece = async (at: number): Promise<string> => {
      const into = Buffer.alloc(9)
      return into.subarray(0, await file.read(into, at)).toString()
    }
    expect(file.size).toBe(bytes.length)
    expect(await Promise.all([0, 27, bytes.length - 4, bytes.length, bytes.length + 9].map(piece))).toEqual([
      'What was ',
      'What was ',
      bytes.subarray(-4).toString(),
      '',
      '',
    ])
    await file.close()
  })

  it('is found under whatever ending it was kept first', async () => {
    const { store } = await keeping()
    const file = valueOf(await store.openOriginal({ ...original, name: 'film.MOV' }))
    expect(file.size).toBe(bytes.length)
    await file.close()
  })

  it.each([
    ['a letter is another', (stored: Buffer) => Buffer.from(stored.with(stored.length - 20, 7))],
    ['its end is missing', (stored: Buffer) => stored.subarray(0, -1000)],
    ['it is empty', () => Buffer.alloc(0)],
  ])('is not opened where it is damaged: %s', async (__, damage) => {
    const { store, path } = await keeping()
    await writeFile(path, damage(await readFile(path)))
    expect(await store.openOriginal(original)).toMatchObject({
      ok: false,
      fault: {
        code: 'damaged',
        message: 'The stored original is not as it was imported: its file was changed or damaged.',
      },
    })
  })

  it('is not opened where it is missing', async () => {
    const { store } = await keeping()
    expect(await store.openOriginal({ ...original, hash: sha256('another') })).toMatchObject({
      ok: false,
      fault: { code: 'not-found', message: 'The stored original is missing from the project folder.' },
    })
  })
})

it('a file that changes while it is given back is not written, and leaves what was there', async () => {
  const folder = await someFolder()
  await writeFile(join(folder, 'copy.mp4'), 'old')
  const changed = { read: async (into: Uint8Array, at: number) => (at === 0 ? into.fill(7, 0, 5) && 5 : 0) }
  expect(await writePieces(join(folder, 'copy.mp4'), changed, original.hash)).toEqual({
    ok: false,
    fault: {
      code: 'damaged',
      message: '“copy.mp4” was not written: what is kept is no longer what was imported.',
    },
  })
  expect(await readFile(join(folder, 'copy.mp4'), 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['copy.mp4'])
})

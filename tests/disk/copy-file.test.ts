import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBlobs } from '../../electron/main/disk/blobs/blob-files'
import { copyFile } from '../../electron/main/disk/files/copy-file'
import { realFiles } from '../../electron/main/disk/files/real-files'
import { identifyInputFile } from '../../electron/main/disk/files/read-input-file'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { isAbandoned } from '../../electron/main/disk/files/volume'
import { reopen, someFolder, valueOf } from './project-fixture'
import { someProtectedWork, someWork, unlocked } from './protected-fixture'

/** More than is read at once, and no multiple of it. */
const bytes = Buffer.alloc(2_300_000, 'What was filmed on Monday. ')

/** A file of the user, and its hash. */
async function someFile() {
  const from = join(await someFolder(), 'film.mp4')
  await writeFile(from, bytes)
  return { from, hash: sha256(bytes) }
}

it('a file is known by its bytes, however it is read', async () => {
  const { from, hash } = await someFile()
  expect(await identifyInputFile(from, 3_000_000)).toEqual({ ok: true, value: { hash, size: bytes.length } })
  expect(await identifyInputFile(from, 2_000_000)).toMatchObject({ ok: false, fault: { code: 'too-large' } })
})

it('an unfinished copy is swept up by nobody while it is written', async () => {
  const { from, hash } = await someFile()
  const folder = await someFolder()
  const seen: (readonly [name: string, isAbandoned: boolean])[] = []
  const rename = async (source: string, to: string): Promise<void> => {
    seen.push([basename(source), isAbandoned(source)])
    await realFiles.rename(source, to)
  }
  expect(await copyFile({ ...realFiles, rename }, from, join(folder, 'film.mp4'), hash)).toBe(true)
  expect(seen).toEqual([[expect.stringMatching(/^\.film\.mp4\..+\.tmp$/u), false]])
})

describe.each([
  ['a project', someWork],
  ['a protected project', someProtectedWork],
])('a file that is kept in %s', (_, make) => {
  it('has the bytes that it had, is written once, and is mended where it was damaged', async () => {
    const { from, hash } = await someFile()
    const store = await reopen(await make(), unlocked)
    const volume = { seam: realFiles, codec: store.codec }
    const keep = () => writeBlobs(volume, store.folder, { originals: [{ from, hash, extension: 'mp4' }] })
    const original = { hash, name: 'film.mp4', mediaType: 'video/mp4', size: bytes.length }
    const before = await readdir(join(store.folder, 'originals'))
    valueOf(await keep())
    expect(Buffer.from(valueOf(await store.readOriginal(original))).equals(bytes)).toBe(true)
    const added = (await readdir(join(store.folder, 'originals'))).filter((name) => !before.includes(name))
    expect(added.length).toBe(1)
    const path = join(store.folder, 'originals', added[0] ?? '')
    const stored = await readFile(path)
    valueOf(await keep())
    expect((await readFile(path)).equals(stored)).toBe(true)
    await writeFile(path, stored.subarray(0, 1000))
    valueOf(await keep())
    expect(Buffer.from(valueOf(await store.readOriginal(original))).equals(bytes)).toBe(true)
  })

  it('is refused where it has other bytes by now, and nothing of it stays', async () => {
    const { from } = await someFile()
    const store = await reopen(await make(), unlocked)
    const volume = { seam: realFiles, codec: store.codec }
    const before = await readdir(join(store.folder, 'originals'))
    const originals = [{ from, hash: sha256('other bytes'), extension: 'mp4' }]
    expect(await writeBlobs(volume, store.folder, { originals })).toEqual({
      ok: false,
      fault: {
        code: 'unreadable',
        message: '“film.mp4” changed while it was read. Try again when it is at rest.',
      },
    })
    expect(await readdir(join(store.folder, 'originals'))).toEqual(before)
  })
})

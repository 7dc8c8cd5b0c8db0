import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInputFile } from '../../electron/main/disk/files/read-input-file'
import { someFolder, valueOf } from './project-fixture'
import { SimulatedDisk, systemError } from './simulated-disk'

describe('a file that was chosen', () => {
  it('is read byte for byte, also when it is empty or just as large as allowed', async () => {
    const path = join(await someFolder(), 'a.txt')
    for (const content of ['', 'a', '0123456789']) {
      await writeFile(path, content)
      expect(Buffer.from(valueOf(await readInputFile(path, 10))).toString()).toBe(content)
    }
  })

  it('is refused before it is read when it is too large, with the limit named', async () => {
    const path = join(await someFolder(), 'a.txt')
    await writeFile(path, '')
    await truncate(path, 100_000_001)
    expect(await readInputFile(path, 2_000_000)).toEqual({
      ok: false,
      fault: { code: 'too-large', message: '“a.txt” has 100.1 MB; the most that can be read here is 2 MB.' },
    })
  })

  it('is refused when it is a folder', async () => {
    const path = join(await someFolder(), 'x.txt')
    await mkdir(path)
    expect(await readInputFile(path, 10)).toMatchObject({
      fault: { message: '“x.txt” is a folder, not a file.' },
    })
  })

  it('is refused when it has gone, or goes while it is read', async () => {
    const gone =
      '“a.txt” could not be read. It is not there any more. It may have been moved, renamed or deleted.'
    expect(await readInputFile(join(await someFolder(), 'a.txt'), 10)).toMatchObject({
      fault: { message: gone },
    })
    const disk = new SimulatedDisk()
    await (await disk.open('/a.txt', 'write')).write(Buffer.from('abc'), 0)
    disk.before = (call) => {
      if (call === 'open') throw systemError('ENOENT')
    }
    expect(await readInputFile('/a.txt', 10, disk)).toMatchObject({ fault: { message: gone } })
  })

  it('is refused when it grows or shrinks while it is read', async () => {
    const disk = new SimulatedDisk()
    const file = await disk.open('/a.txt', 'write')
    await file.write(Buffer.from('abc'), 0)
    disk.before = (call) => {
      if (call !== 'open') return
      disk.before = () => undefined
      void file.write(Buffer.from('abcd'), 0)
    }
    expect(await readInputFile('/a.txt', 10, disk)).toMatchObject({ fault: { code: 'unreadable' } })
  })

  it('is refused when there is no permission', async () => {
    const disk = new SimulatedDisk()
    await (await disk.open('/a.txt', 'write')).write(Buffer.from('abc'), 0)
    disk.before = (call) => {
      if (call === 'open') throw systemError('EACCES')
    }
    expect(await readInputFile('/a.txt', 10, disk)).toMatchObject({
      fault: {
        message:
          '“a.txt” could not be read. This program has no permission for it. Check the permissions, then try again.',
      },
    })
  })
})

import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFileAtomic } from '../../electron/main/disk/folder/write-file'
import { someFolder } from './project-fixture'
import { filesIn, someWork } from './protected-fixture'
import { SimulatedDisk, survivals, systemError } from './simulated-disk'

describe('an export', () => {
  it('is written whole, over what was there', async () => {
    const path = join(await someFolder(), 'report.html')
    await writeFile(path, 'old')
    expect(await writeFileAtomic(path, '<p>„neu“</p>')).toEqual({ ok: true, value: undefined })
    expect(await readFile(path, 'utf8')).toBe('<p>„neu“</p>')
    expect(await writeFileAtomic(path, Uint8Array.of(1, 2))).toEqual({ ok: true, value: undefined })
    expect([...(await readFile(path))]).toEqual([1, 2])
  })

  it.each([
    ['ENOSPC', 'write', /^“report.html” was not written\. The disk is full\./],
    ['EROFS', 'open', /The disk can only be read/],
    ['EACCES', 'open', /no permission/],
    ['EMFILE', 'open', /Too many files are open/],
    ['EIO', 'datasync', /The disk reports a fault/],
    ['EPERM', 'rename', /another program holds it open/],
    ['EXDEV', 'rename', /The file system refused it/],
  ])('that meets %s at %s leaves the old file, no half one, and says why', async (code, call, message) => {
    const disk = new SimulatedDisk()
    await writeFileAtomic('/report.html', 'old', disk)
    disk.before = (name) => {
      if (name === call) throw systemError(code)
    }
    const refused = await writeFileAtomic('/report.html', 'new', disk)
    disk.before = () => undefined
    expect(refused).toMatchObject({
      ok: false,
      fault: { code: 'disk', message: expect.stringMatching(message) },
    })
    expect(disk.paths()).toEqual(['//report.html'])
    expect(Buffer.from(await disk.readFile('/report.html')).toString()).toBe('old')
  })

  it('outlasts a virus scanner that holds the new file for a moment', async () => {
    const disk = new SimulatedDisk()
    let holds = 5
    disk.before = (name) => {
      if (name !== 'rename') return
      holds -= 1
      if (holds >= 0) throw systemError('EPERM')
    }
    expect(await writeFileAtomic('/report.html', 'new', disk)).toMatchObject({ ok: true })
  })

  it('is the old one or the new one after a power cut at any moment', async () => {
    const disk = new SimulatedDisk()
    await writeFileAtomic('/report.html', 'old', disk)
    const found = new Set<string>()
    const cuts: SimulatedDisk[] = []
    disk.before = () => void cuts.push(...Object.values(survivals).map((survive) => disk.cut(survive)))
    await writeFileAtomic('/report.html', 'new '.repeat(1000), disk)
    for (const cut of cuts)
      found.add(
        Buffer.from(await cut.readFile('/report.html'))
          .toString()
          .slice(0, 4),
      )
    expect([...found].toSorted()).toEqual(['new ', 'old'])
  })

  it.each([
    ['project.json'],
    ['index.json'],
    ['lock'],
    [join('claims', 'c1.json')],
    [join('history', '0000000001.jsonl')],
    [join('originals', `${'a'.repeat(64)}.pdf`)],
  ])('over %s of a project is refused, by whichever way to it; beside its files it is not', async (file) => {
    const folder = await someWork()
    const before = await filesIn(folder)
    const elsewhere = join(await someFolder(), 'link')
    await symlink(folder, elsewhere)
    for (const root of [folder, elsewhere])
      expect(await writeFileAtomic(join(root, file), 'x')).toMatchObject({ fault: { code: 'not-allowed' } })
    expect(await filesIn(folder)).toEqual(before)
    expect(await writeFileAtomic(join(folder, 'report.html'), 'x')).toMatchObject({ ok: true })
  })

  it('over a folder is refused in words', async () => {
    const folder = await someFolder()
    await mkdir(join(folder, 'report.html'))
    expect(await writeFileAtomic(join(folder, 'report.html'), 'x')).toMatchObject({
      fault: { message: '“report.html” was not written. It is a folder, not a file.' },
    })
    expect(await readdir(folder)).toEqual(['report.html'])
  })
})

import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainCodec } from '../../electron/main/disk/files/content-codec'
import { checkPackage } from '../../electron/main/disk/package/check-package'
import { packProject } from '../../electron/main/disk/package/pack-project'
import { unpackPackage } from '../../electron/main/disk/package/unpack-package'
import {
  article,
  commit,
  putClaim,
  someFolder,
  someOptions,
  someProject,
  text,
  valueOf,
} from './project-fixture'
import { archiveOf, diskOf, filesIn, someNumbers } from './some-archive'

const facts = { programVersion: '1.0.0', at: '2016-05-09T10:00:00.000Z' }
const made = [{ name: 'report.html', content: Buffer.from('<p>All of it.</p>') }]
const NAME = 'Ceasefire.plumblinez'
const BASE = 'Ceasefire.plumbline/'

let bytes = Buffer.alloc(0)
let files = new Map<string, Buffer>()

async function changed(change: (files: Map<string, Buffer>) => void): Promise<string> {
  const path = join(await someFolder(), 'Ceasefire.plumblinez')
  const next = new Map(files)
  change(next)
  await writeFile(path, await archiveOf(next))
  return path
}

beforeAll(async () => {
  const store = await someProject()
  const edits = [{ kind: 'article', id: 'a1', value: article('a1') } as const, putClaim('c1')]
  const original = { bytes: Buffer.from(text), extension: 'txt' }
  valueOf(await commit(store, 'addArticle', edits, { texts: [text], originals: [original] }))
  valueOf(await store.close())
  const path = join(dirname(store.folder), 'Ceasefire.plumblinez')
  valueOf(
    await packProject({ folder: store.folder, codec: plainCodec }, path, { opensUp: false, made, facts }),
  )
  bytes = await readFile(path)
  files = filesIn(bytes)
})

describe('a package of which something was changed', () => {
  it('is found at every one of 1,000 single bytes, in files and in lists, and the file is named', async () => {
    const names = [...files.keys()]
    const next = someNumbers(17)
    const missed: string[] = []
    for (let change = 0; change < 1000; change += 1) {
      const name = names[next(names.length)] ?? ''
      const content = Buffer.from(files.get(name) ?? [])
      const at = next(content.length)
      content[at] = ((content[at] ?? 0) + 1 + next(255)) & 0xff
      const archive = await archiveOf([...files].map(([each, was]) => [each, each === name ? content : was]))
      const checked = await checkPackage(NAME, { seam: diskOf(archive) })
      const said = checked.ok
        ? checked.value.findings.map(({ file, message }) => `${file}: ${message}`).join('\n')
        : checked.fault.message
      if (!said.includes(name.slice(BASE.length))) missed.push(`${name} at ${at}: ${said}`)
    }
    expect(missed).toEqual([])
  }, 120_000)

  it('is found at every one of 1,000 bytes of the archive, unless every file still comes out as it was', async () => {
    const next = someNumbers(18)
    const missed: number[] = []
    for (let change = 0; change < 1000; change += 1) {
      const other = Buffer.from(bytes)
      const at = next(other.length)
      other[at] = ((other[at] ?? 0) + 1 + next(255)) & 0xff
      const checked = await checkPackage(NAME, { seam: diskOf(other) })
      const isFound = !checked.ok || checked.value.findings.length > 0
      if (isFound) continue
      const now = filesIn(other)
      if ([...files].some(([name, content]) => now.get(name)?.equals(content) !== true)) missed.push(at)
    }
    expect(missed).toEqual([])
  }, 120_000)

  it.each([
    [
      'a file that is missing',
      (all: Map<string, Buffer>) => void all.delete(`${BASE}data/report.html`),
      'data/report.html',
      'It is missing.',
    ],
    [
      'a file that was added',
      (all: Map<string, Buffer>) => void all.set(`${BASE}data/more.txt`, Buffer.from('More.')),
      'data/more.txt',
      'The list of files knows nothing of it. It was added.',
    ],
    [
      'a file beside the package',
      (all: Map<string, Buffer>) => void all.set('more.txt', Buffer.from('More.')),
      'more.txt',
      'It stands beside the package, not in it. It was added.',
    ],
    [
      'a list that is missing',
      (all: Map<string, Buffer>) => void all.delete(`${BASE}tagmanifest-sha256.txt`),
      'tagmanifest-sha256.txt',
      'It is missing.',
    ],
  ])('names %s, and is not opened', async (_, change, file, message) => {
    const path = await changed(change)
    expect(valueOf(await checkPackage(path)).findings).toContainEqual({ file, message })
    const to = join(dirname(path), 'To.plumbline')
    expect(await unpackPackage(path, to, someOptions)).toMatchObject({ fault: { code: 'damaged' } })
    await expect(readFile(join(to, 'project.json'))).rejects.toThrow('ENOENT')
  })

  it('that was made anew with all its lists still does not hold against the history of its project', async () => {
    const { printManifest } = await import('../../electron/main/disk/package/bag')
    const { sha256 } = await import('../../electron/main/disk/files/sha256')
    const path = await changed((all) => {
      const claim = `${BASE}data/Ceasefire.plumbline/claims/c1.json`
      all.set(claim, Buffer.from((all.get(claim) ?? '').toString().replace('100,000', '900,000')))
      const hashes = (wanted: (name: string) => boolean) =>
        printManifest(
          [...all]
            .map(([name, content]): [string, string] => [name.slice(BASE.length), sha256(content)])
            .filter(([name]) => wanted(name)),
        )
      all.set(`${BASE}manifest-sha256.txt`, Buffer.from(hashes((name) => name.startsWith('data/'))))
      all.set(
        `${BASE}tagmanifest-sha256.txt`,
        Buffer.from(hashes((name) => !name.startsWith('data/') && !name.startsWith('tagmanifest'))),
      )
    })
    expect(valueOf(await checkPackage(path)).findings).toEqual([
      {
        file: 'data/Ceasefire.plumbline/claims/c1.json',
        message: 'It is not what the history says it is.',
      },
    ])
  })
})

describe('an archive that could do harm is refused before anything of it is unpacked', () => {
  const some = Buffer.from('x')
  it.each([
    [
      'leads out of the folder',
      [
        ['P/bagit.txt', some],
        ['P/../../evil.txt', some],
      ],
      'leads out of the folder',
    ],
    ['leads to the root', [['/etc/evil.txt', some]], 'leads out of the folder'],
    ['leads out on Windows', [['P/..\\evil.txt', some]], 'leads out of the folder'],
    ['names a drive', [['C:/evil.txt', some]], 'leads out of the folder'],
    [
      'is there twice',
      [
        ['P/bagit.txt', some],
        ['P/bagit.txt', some],
      ],
      'twice',
    ],
    [
      'is there twice but for its case',
      [
        ['P/a.txt', some],
        ['P/A.txt', some],
      ],
      'twice',
    ],
    [
      'is there twice but for an accent',
      [
        ['P/é', some],
        ['P/e\u0301', some],
      ],
      'twice',
    ],
    ['is none of ours', [['P/a.txt', some]], 'is no package'],
  ] as const)('one whose name %s', async (_, entries, message) => {
    const path = join(await someFolder(), 'Bad.plumblinez')
    await writeFile(path, await archiveOf(entries))
    const checked = await checkPackage(path)
    expect(checked.ok ? '' : checked.fault.message).toContain(message)
  })

  it('one with a link in it, and one whose list of files was overlaid', async () => {
    const path = join(await someFolder(), 'Bad.plumblinez')
    const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    const linked = Buffer.from(bytes)
    linked.writeUInt32LE((0o120777 << 16) >>> 0, central + 38)
    await writeFile(path, linked)
    const asLink = await checkPackage(path)
    expect(asLink.ok ? '' : asLink.fault.message).toContain('is a link or a device')
    const overlaid = Buffer.from(bytes)
    overlaid.writeUInt32LE(0, central + 42)
    await writeFile(path, overlaid)
    const asBomb = await checkPackage(path)
    expect(asBomb.ok ? '' : asBomb.fault.message).toContain('far more than it can rightly hold')
  })

  it('one that is cut off, empty, or no archive at all', async () => {
    const path = join(await someFolder(), 'Bad.plumblinez')
    for (const content of [bytes.subarray(0, -100), Buffer.alloc(0), Buffer.from('Not an archive.')]) {
      await writeFile(path, content)
      expect(await checkPackage(path)).toMatchObject({ fault: { code: 'not-found' } })
    }
  })
})

describe('an archive of more than 32 bits can say', () => {
  it('is written and read with 64', async () => {
    const many = Array.from({ length: 70_000 }, (_, at): [string, Uint8Array] => [`P/${at}`, Buffer.alloc(0)])
    const checked = await checkPackage(NAME, { seam: diskOf(await archiveOf(many)) })
    expect(checked.ok ? '' : checked.fault.message).toContain('is no package of Plumbline')
  }, 60_000)
})

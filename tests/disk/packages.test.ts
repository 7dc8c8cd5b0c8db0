import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealingCodec } from '../../electron/main/disk/encryption/sealing-codec'
import { plainCodec } from '../../electron/main/disk/files/content-codec'
import { checkPackage } from '../../electron/main/disk/package/check-package'
import { packProject } from '../../electron/main/disk/package/pack-project'
import { unpackPackage } from '../../electron/main/disk/package/unpack-package'
import { protectProject } from '../../electron/main/disk/protection/protect-project'
import {
  article,
  commit,
  documentsOf,
  putClaim,
  reopen,
  someOptions,
  someProject,
  text,
  valueOf,
} from './project-fixture'

const facts = { programVersion: '1.0.0', at: '2016-05-09T10:00:00.000Z' }
const report = { name: 'report.html', content: Buffer.from('<p>All of it.</p>') }

async function someClosedProject(): Promise<string> {
  const store = await someProject()
  const edits = [{ kind: 'article', id: 'a1', value: article('a1') } as const, putClaim('c1')]
  valueOf(await commit(store, 'addArticle', edits, { texts: [text] }))
  valueOf(await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })]))
  valueOf(await store.close())
  return store.folder
}

async function somePackage(folder: string): Promise<string> {
  const path = join(dirname(folder), 'Ceasefire.plumblinez')
  valueOf(await packProject({ folder, codec: plainCodec }, path, { opensUp: false, made: [report], facts }))
  return path
}

describe('a package for a colleague', () => {
  it('is the same to the byte each time that the same project is packed, whatever the file is called', async () => {
    const folder = await someClosedProject()
    const first = await readFile(await somePackage(folder))
    const other = join(dirname(folder), 'Another name.plumblinez')
    valueOf(
      await packProject({ folder, codec: plainCodec }, other, { opensUp: false, made: [report], facts }),
    )
    expect((await readFile(other)).equals(first)).toBe(true)
  })

  it('is checked without a finding, and opens as the same project', async () => {
    const folder = await someClosedProject()
    const path = await somePackage(folder)
    const before = await reopen(folder)
    const check = valueOf(await checkPackage(path))
    expect(check).toMatchObject({
      findings: [],
      history: 'checked',
      kind: 'colleague',
      project: 'Ceasefire.plumbline',
      seq: before.head.seq,
      entry: before.head.hash,
    })
    const to = join(dirname(folder), 'Received.plumbline')
    valueOf(await unpackPackage(path, to, someOptions))
    const after = await reopen(to)
    expect(after.notices).toEqual([])
    expect(after.readOnly).toBe(false)
    expect(after.head.hash).toBe(before.head.hash)
    expect(documentsOf(after)).toEqual(documentsOf(before))
    expect(valueOf(await after.readText(article('a1').revisions[0]?.textHash ?? ''))).toBe(text)
  })

  it('is the same bytes for the same project', async () => {
    const folder = await someClosedProject()
    const first = await readFile(await somePackage(folder))
    expect(await readFile(await somePackage(folder))).toEqual(first)
  })

  it('stays sealed, or is opened up, as it is asked', async () => {
    const folder = await someClosedProject()
    valueOf(
      await protectProject(folder, 'four words not together', {
        clock: () => facts.at,
        by: () => '',
        cost: 16384,
      }),
    )
    const store = await reopen(folder, { passphrase: 'four words not together' })
    const { secret } = store.codec
    const codec = sealingCodec(secret ?? new Uint8Array(), folder)
    const sealed = join(dirname(folder), 'sealed.plumblinez')
    const kept = valueOf(
      await packProject({ folder, codec }, sealed, { opensUp: false, made: [report], facts }),
    )
    expect(kept.notes.join()).toContain('report is not in the package')
    expect((await readFile(sealed)).includes('100,000')).toBe(false)
    expect(valueOf(await checkPackage(sealed))).toMatchObject({ findings: [], history: 'locked' })
    expect(valueOf(await checkPackage(sealed, { passphrase: 'four words not together' }))).toMatchObject({
      findings: [],
      history: 'checked',
    })
    const to = join(dirname(folder), 'sealed.plumbline')
    valueOf(await unpackPackage(sealed, to, someOptions))
    expect((await reopen(to, { passphrase: 'four words not together' })).head).toEqual(store.head)

    const open = join(dirname(folder), 'open.plumblinez')
    valueOf(await packProject({ folder, codec }, open, { opensUp: true, made: [report], facts }))
    expect(valueOf(await checkPackage(open))).toMatchObject({
      findings: [],
      history: 'checked',
      entry: store.head.hash,
    })
  })

  it('is not there where it could not be written whole', async () => {
    const folder = await someClosedProject()
    const path = join(dirname(folder), 'cancelled.plumblinez')
    const controller = new AbortController()
    const packing = packProject(
      { folder, codec: plainCodec },
      path,
      { opensUp: false, made: [report], facts },
      { signal: controller.signal, onProgress: (done) => done === 2 && controller.abort() },
    )
    await expect(packing).rejects.toThrow('abort')
    await expect(readFile(path)).rejects.toThrow('ENOENT')
    await writeFile(path, 'x')
    expect((await checkPackage(path)).ok).toBe(false)
  })
})

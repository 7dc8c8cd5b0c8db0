import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyFolder } from '../../electron/main/disk/project/verify-folder'
import { someFolder, valueOf } from './project-fixture'
import { filesIn, PASSPHRASE, someProtectedWork, someWork } from './protected-fixture'

describe('a folder is verified that nobody has open', () => {
  it('as it is, and nothing in it is touched', async () => {
    const folder = await someWork()
    const before = await filesIn(folder)
    expect(valueOf(await verifyFolder(folder, {})).findings).toEqual([])
    expect(await filesIn(folder)).toEqual(before)
  })

  it('with the passphrase where it takes one', async () => {
    const folder = await someProtectedWork()
    expect(valueOf(await verifyFolder(folder, { passphrase: PASSPHRASE })).findings).toEqual([])
    expect(await verifyFolder(folder, {})).toMatchObject({ fault: { code: 'locked' } })
    expect(await verifyFolder(folder, { passphrase: 'another one altogether' })).toMatchObject({
      fault: { code: 'wrong-passphrase' },
    })
    await rm(join(folder, 'claims', 'c1.json'))
    expect(valueOf(await verifyFolder(folder, { passphrase: PASSPHRASE })).findings).toEqual([
      { part: 'document', file: join('claims', 'c1.json'), message: 'It is missing.' },
    ])
  })

  it.each([
    ['where there is none', async () => join(await someFolder(), 'nowhere'), 'not-found'],
    ['where there is no project', someFolder, 'not-found'],
    [
      'of a newer program',
      async () => {
        const folder = await someWork()
        const path = join(folder, 'project.json')
        await writeFile(
          path,
          (await readFile(path, 'utf8')).replace('"formatVersion": 1', '"formatVersion": 99'),
        )
        return folder
      },
      'newer-format',
    ],
  ])('but not %s', async (_, make, code) => {
    expect(await verifyFolder(await make(), {})).toMatchObject({ fault: { code } })
  })
})

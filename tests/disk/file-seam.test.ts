import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realFiles } from '../../electron/main/disk/files/real-files'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-seam-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

it('a journal has all that was written to it, small and large, one after the other', async () => {
  const path = join(folder, 'journal')
  const file = await realFiles.open(path, 'journal')
  const parts = Array.from({ length: 300 }, (_, at) => `${at} `.repeat(at % 50 === 0 ? 50_000 : 20))
  let position = 0
  for (const part of parts) position += await file.write(Buffer.from(part), position)
  await file.close()
  expect(await readFile(path, 'utf8')).toBe(parts.join(''))
})

const at = (path: string) => ({ beside: join(folder, 'lock'), path, positions: [2, 0] })

describe('a look at a journal', () => {
  it.each<[string, 'itself' | 'another' | 'nothing', (path: string) => Promise<unknown>]>([
    ['that nobody touched', 'itself', async () => undefined],
    ['that was moved away', 'nothing', (path) => rename(path, join(folder, 'elsewhere'))],
    ['that was deleted', 'nothing', (path) => rm(path)],
    [
      'of which a copy has taken the name',
      'another',
      async (path) => {
        await copyFile(path, join(folder, 'copy'))
        await rename(join(folder, 'copy'), path)
      },
    ],
  ])('%s says: %s, also where one looked before', async (_, standing, alter) => {
    const path = join(folder, 'journal')
    const file = await realFiles.open(path, 'journal')
    await file.write(Buffer.from('abc'), 0)
    const whole = { beside: null, standing: 'itself', bytes: [Buffer.from('c'), Buffer.from('ab')] }
    for (let look = 0; look < 3; look += 1) expect(await file.look(at(path))).toEqual(whole)
    await alter(path)
    for (let look = 0; look < 3; look += 1) expect(await file.look(at(path))).toEqual({ ...whole, standing })
    await file.close()
  })

  it('tells what lies beside it, as it then is', async () => {
    const path = join(folder, 'journal')
    const file = await realFiles.open(path, 'journal')
    await writeFile(join(folder, 'lock'), 'mine')
    for (const length of [4, 5]) {
      await writeFile(join(folder, 'lock'), 'x'.repeat(length))
      expect((await file.look(at(path))).beside).toMatchObject({ kind: 'file', size: length })
    }
    await file.close()
  })
})

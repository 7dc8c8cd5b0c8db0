import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { realFiles } from '../../electron/main/disk/file-seam'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-seam-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('a journal has all that was written to it, small and large, one after the other', async () => {
  const path = join(folder, 'journal')
  const file = await realFiles.open(path, 'journal')
  const parts = Array.from({ length: 300 }, (_, at) => `${at} `.repeat(at % 50 === 0 ? 50_000 : 20))
  let position = 0
  for (const part of parts) position += await file.write(Buffer.from(part), position)
  await file.close()
  expect(await readFile(path, 'utf8')).toBe(parts.join(''))
})

import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What a build reads. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'seeds',
  'electron.vite.config.ts',
  'package.json',
  'tsconfig.base.json',
]

let folder = ''

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'plumbline-build-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the build is the same bytes in two folders, and holds no path of the machine that made it', async () => {
  const [one, other] = [await built('one'), await built('a folder with another name')]
  expect([...one.keys()]).toEqual([...other.keys()])
  expect(one.size).toBeGreaterThan(10)
  for (const [name, bytes] of one) {
    expect(bytes.equals(other.get(name) ?? Buffer.alloc(0)), `${name} should be the same bytes`).toBe(true)
    for (const path of [folder, root])
      expect(bytes.includes(path), `${name} should not hold ${path}`).toBe(false)
  }
})

/** Builds a copy of the sources in a folder of this name, and answers with every file that was made. */
async function built(name: string): Promise<ReadonlyMap<string, Buffer>> {
  const copy = join(folder, name)
  for (const source of sources) await cp(join(root, source), join(copy, source), { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const builder = join(copy, 'node_modules/electron-vite/bin/electron-vite.js')
  await promisify(execFile)(process.execPath, [builder, 'build'], { cwd: copy })
  const out = join(copy, 'out')
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      paths.toSorted().map(async (path) => [path.slice(out.length), await readFile(path)] as const),
    ),
  )
}

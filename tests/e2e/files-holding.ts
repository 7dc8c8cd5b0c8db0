import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Sought = readonly (string | Buffer)[]

/**
 * The paths, from a folder on, of the files below it that hold any of some words, with one byte a letter or two, or any of some bytes.
 * The runtime, as long as any of its processes lives, writes its files under passing names: where one is gone
 * before it was read, the folder is looked through once more for what it became.
 */
export async function filesHolding(
  folder: string,
  sought: Sought | ((path: string) => Sought),
): Promise<readonly string[]> {
  const read = new Map<string, boolean>()
  let isWhole = false
  while (!isWhole) {
    isWhole = true
    for (const path of await filesBelow(folder)) {
      if (read.has(path)) continue
      const bytes = await unlessGone(readFile(path))
      if (bytes === undefined) isWhole = false
      else
        read.set(
          path,
          (typeof sought === 'function' ? sought(path) : sought).some((one) => holds(bytes, one)),
        )
    }
  }
  return [...read].flatMap(([path, isFound]) => (isFound ? [path.slice(folder.length)] : []))
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = (await unlessGone(readdir(folder, { withFileTypes: true }))) ?? []
  const below = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [path] : []
    }),
  )
  return below.flat()
}

async function unlessGone<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function holds(bytes: Buffer, sought: string | Buffer): boolean {
  if (bytes.includes(sought)) return true
  return typeof sought === 'string' && bytes.includes(Buffer.from(sought, 'utf16le'))
}

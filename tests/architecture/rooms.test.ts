import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** How many files a newcomer can take in at a look. */
const MOST = 25

test(`no folder of the program has more than ${MOST} files`, () => {
  const counts = new Map<string, number>()
  for (const top of ['electron', 'renderer', 'shared', 'scripts'])
    for (const entry of readdirSync(join(root, top), { recursive: true, withFileTypes: true })) {
      const folder = relative(root, entry.parentPath)
      // What `npm run package -- --check` installs is not ours.
      if (entry.isFile() && !folder.split(sep).includes('node_modules'))
        counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  expect(counts.get('scripts')).toBeGreaterThan(0)
  expect([...counts].filter(([, files]) => files > MOST)).toEqual([])
})

import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** The folders whose rooms the tree of the README names. */
const mapped = ['electron/main', 'electron/main/disk', 'renderer', 'shared', 'shared/domain', 'scripts']

test('the tree in the README names every room', () => {
  const [, tree = ''] =
    /## The tree\n\n```\n([^]*?)```/u.exec(readFileSync(resolve(root, 'README.md'), 'utf8')) ?? []
  const named = new Set(Array.from(tree.matchAll(/([\w-]+)\//gu), ([, name]) => name))
  const rooms = mapped.flatMap((folder) =>
    readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [`${folder}/${entry.name}`] : [],
    ),
  )
  expect(rooms.length).toBeGreaterThan(50)
  const unnamed = rooms.filter((room) => !named.has(room.slice(room.lastIndexOf('/') + 1)))
  expect(unnamed, 'name it in the tree of README.md, in one line').toEqual([])
})

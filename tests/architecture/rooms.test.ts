import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesIn } from './circles-in'
import { readSourceTree } from './source-tree'

const root = resolve(import.meta.dirname, '../..')

/** How many files a newcomer can take in at a look. */
const MOST = 25

test(`no folder of the program has more than ${MOST} files`, () => {
  const folders = ['electron', 'renderer', 'shared', 'scripts'].flatMap((top) => [
    top,
    ...readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  ])
  const full = folders
    .map((folder) => ({
      folder,
      files: readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile())
        .length,
    }))
    .filter(({ files }) => files > MOST)
  expect(full).toEqual([])
})

test('no file imports itself on whatever way, by values or by types', () => {
  expect(circlesIn(readSourceTree())).toEqual([])
})

const value = (target: string) => ({ target, isType: false })
const type = (target: string) => ({ target, isType: true })

describe('circles of imports', () => {
  const cases = [
    ['none in a diamond', { a: [value('b'), value('c')], b: [value('d')], c: [value('d')], d: [] }, []],
    ['of two', { a: [value('b')], b: [value('a')] }, [['a', 'b']]],
    [
      'of three, one of them by a type',
      { a: [value('b')], b: [type('c')], c: [value('a')] },
      [['a', 'b', 'c']],
    ],
    [
      'two apart',
      { a: [value('b')], b: [value('a')], c: [type('d')], d: [type('c')] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['of one', { a: [value('a')] }, [['a']]],
  ] as const
  test.each(cases)('%s', (_, tree, circles) => {
    expect(
      circlesIn(new Map(Object.entries(tree).map(([file, imports]) => [`${file}.ts`, imports]))),
    ).toEqual(circles)
  })
})

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { isCommandId } from '../../shared/ipc/commands'
import { words } from '../../shared/words/words'

const paragraphs = words.manual.pages.flatMap(({ id, parts }) =>
  parts.flatMap(({ paragraphs: all }) => all.map((text) => [id, text] as const)),
)

test.each(paragraphs)(
  'on the page %s what stands in braces are commands, or the key Alt: %s',
  (_id, text) => {
    const named = text.match(/\{[^}]*\}/gu) ?? []
    expect(named.filter((word) => word !== '{Alt}' && !isCommandId(word.slice(1, -1)))).toEqual([])
    expect(text.replaceAll(/\{[^}]*\}/gu, '')).not.toMatch(/[{}]/u)
  },
)

test('every page has a name of its own', () => {
  const titles = words.manual.pages.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

const pictures = resolve(import.meta.dirname, '../../renderer/features/manual/pictures')

test.each(Object.keys(words.manual.pictures))(
  'the picture %s is there in light and dark, and small',
  (name) => {
    for (const colours of ['light', 'dark'])
      expect(statSync(resolve(pictures, `${name}-${colours}.webp`)).size).toBeLessThan(130_000)
  },
)

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { isCommandId } from '../../shared/ipc/commands'
import { catalogues } from '../../shared/words/catalogues'
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

/** What is said somewhere in a catalogue, as it stands, without the points of a button that asks. */
const saidIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value.replaceAll(/[…\u2068\u2069]/gu, '').trim()]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(saidIn)
      : []

test.each(['en', 'fr', 'es', 'ar'] as const)(
  'what the manual quotes of the window is called so there (%s)',
  async (tag) => {
    const { manual, ...others } = await catalogues[tag]()
    const labels = new Set(saidIn(others))
    const quoted = manual.pages.flatMap(({ parts }) =>
      parts.flatMap((part) => [...part.paragraphs.join(' ').matchAll(/[“«]([^”»]+)[”»]/gu)]),
    )
    const names = quoted.map(([, name = '']) => name.replaceAll(/[\u2068\u2069]/gu, '').trim())
    // Figures of the example, endings of files and what stands for hidden words are of no button.
    const ofButtons = names.filter((name) => /^\p{L}/u.test(name) && !/\d/u.test(name))
    expect(ofButtons.length).toBeGreaterThan(5)
    expect(ofButtons.filter((name) => !labels.has(name))).toEqual([])
  },
)

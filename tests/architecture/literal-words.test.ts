import { describe, expect, test } from 'vitest'
import { declaredIds } from './declared-ids'
import { countLiteralWords, literalWords } from './literal-words'
import { readSources } from './source-tree'
import { idsIn } from './words-in-rules'

/** What is left: a name in a foreign format, and what a stored group is known by. */
const LEFT = ['PowerPoint Document', 'copies of ']

test('words for people stand in shared/words', () => {
  const sources = readSources()
  const ids = new Set([...idsIn(sources), ...declaredIds(sources)])
  const found = [...sources].flatMap(([file, source]) => literalWords(file, source, ids))
  expect(found, 'words go into shared/words').toEqual(LEFT)
})

describe('words for people are', () => {
  test.each([
    ['a literal of two words', "const title = 'Open Project'", 1],
    ['a part of a template', 'const say = (n: number) => `${n} claims are open`', 1],
    ['a text between tags', 'const view = <p>Nothing here yet</p>', 1],
    ['one word between tags', 'const view = <p>{count} open</p>', 1],
    ['an attribute', 'const view = <p aria-label="The bar below">x</p>', 1],
    ['one word of an attribute', 'const view = <Button label="Save">{x}</Button>', 1],
    [
      'what an attribute or a button may say',
      "const view = <Button label={a ? 'Page' : `${b} Place`}>{c ? 'Save' : d}</Button>",
      3,
    ],
    ['one word of a menu or a dialog', "const menu = { label: 'Open', title: 'Import' }", 2],
    ['one word of a fault', "const fault = err('not-found', 'Missing', path)", 1],
    [
      'a page made of a template, and an attribute in it that is read',
      'const page = html`<p class="a b">Nothing here ${x} <b>yet there</b></p><nav aria-label="The parts below">${y}</nav>`',
      3,
    ],
    ['an id where it is shown', 'const view = <p title="made by hand">x</p>', 1],
    [
      'not the tags of a page',
      'const page = html`<article class="entry wide" id="${id}"><p>${x}</p></article>`',
      0,
    ],
    ['not one word', "const kind = 'claim'", 0],
    ['not an id', "const origin = 'made by hand'", 0],
    ['not what is only compared', "if (unit === 'per cent' || name.startsWith('copies of ')) x()", 0],
    ['not a mistake of ours', "throw new TypeError('An open project has a document.')", 0],
    ['not a list of names', "const tags = 'title script style'.split(' ')", 0],
    ['not a place or a class', 'const view = <Popover placement="bottom start" className="a wide b" />', 0],
    ['not a kind of screen', 'const view = <source media="(prefers-color-scheme: dark)" />', 0],
    ['not a rule of a style sheet', "const sheet = 'html body { margin: 0; }'", 0],
    ['not the name of the program', "const window = { title: 'Plumbline' }", 0],
    [
      'not a path, a class or a type',
      "import './a b'; type Kind = 'made by hand'; const at = 'articles/x.json'",
      0,
    ],
    ['not a comment', '/** Says what it is. */ const a = 1 // and why', 0],
  ])('%s', (_, source, count) =>
    expect(countLiteralWords('electron/main/x.tsx', source, new Set(['made by hand']))).toBe(count),
  )

  test('not counted where they belong', () =>
    expect(countLiteralWords('shared/words/en.ts', "const title = 'Open Project'")).toBe(0))

  test('not ids that a type or a schema declares', () =>
    expect(
      declaredIds([
        ['shared/x.ts', "type A = 'at least' | 'most'; const b = z.enum(['made by hand', 'found'])"],
      ]),
    ).toEqual(new Set(['at least', 'most', 'made by hand', 'found'])))
})

import { describe, expect, test } from 'vitest'
import { countLiteralWords } from './literal-words'
import { readSources } from './source-tree'

/** How many there are outside of shared/words. New words go there: this number falls, and never rises. */
const LEFT = 244

test('words for people stand in shared/words, but for those that always stood elsewhere', () => {
  const count = [...readSources()].reduce((sum, [file, source]) => sum + countLiteralWords(file, source), 0)
  expect(count, 'new words go into shared/words; where some moved there, write the smaller number here').toBe(
    LEFT,
  )
})

describe('words for people are', () => {
  test.each([
    ['a literal of two words', "const title = 'Open Project'", 1],
    ['a part of a template', 'const say = (n: number) => `${n} claims are open`', 1],
    ['a text between tags', 'const view = <p>Nothing here yet</p>', 1],
    ['an attribute', 'const view = <p aria-label="The bar below">x</p>', 1],
    [
      'a page made of a template, and an attribute in it that is read',
      'const page = html`<p class="a b">Nothing here ${x} <b>yet there</b></p><nav aria-label="The parts below">${y}</nav>`',
      3,
    ],
    [
      'not the tags of a page',
      'const page = html`<article class="entry wide" id="${id}"><p>${x}</p></article>`',
      0,
    ],
    ['not one word', "const kind = 'claim'", 0],
    [
      'not a path, a class or a type',
      "import './a b'; type Kind = 'made by hand'; const at = 'articles/x.json'",
      0,
    ],
    ['not a comment', '/** Says what it is. */ const a = 1 // and why', 0],
  ])('%s', (_, source, count) => expect(countLiteralWords('electron/main/x.tsx', source)).toBe(count))

  test('not counted where they belong', () =>
    expect(countLiteralWords('shared/words/en.ts', "const title = 'Open Project'")).toBe(0))
})

import { describe, expect, it, test } from 'vitest'
import { lineAt, splitParagraphs } from '../../../shared/domain/text/split-paragraphs'

describe('splitParagraphs', () => {
  test.each([
    ['nothing', '', []],
    ['only white space and invisible signs', ' \n\t\n\u200B\u2060\n\u00A0', []],
    ['one line', 'READ MORE', ['READ MORE']],
    ['lines with and without a blank line between', 'One\nTwo\n\nThree\n', ['One', 'Two', 'Three']],
    ['outer white space is kept, so that no offset is lost', '\n  Mr Kerry \n', ['  Mr Kerry ']],
  ])('%s', (_name, text, paragraphs) => {
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs)
  })
})

describe('lineAt', () => {
  it('finds the line from its first offset to its end', () => {
    const text = 'One\n\nThree'
    expect([0, 3, 4, 5, 10].map((offset) => lineAt(text, offset))).toEqual([
      { start: 0, end: 3 },
      { start: 0, end: 3 },
      { start: 4, end: 4 },
      { start: 5, end: 10 },
      { start: 5, end: 10 },
    ])
  })
})

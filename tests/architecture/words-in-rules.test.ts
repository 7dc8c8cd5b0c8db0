import { describe, expect, test } from 'vitest'
import { readSources } from './source-tree'
import { idsIn, wordsInRule } from './words-in-rules'

/** How many strings and patterns of rules still hold words; it only falls: what a word is for stands in shared/languages. */
const LEFT = 118

test('rules of reading, linking and judging hold no more words of a language than are left to move', () => {
  const sources = [...readSources()]
  const ids = idsIn(sources)
  const found = sources.flatMap(([file, source]) =>
    wordsInRule(file, source, ids).map((text) => `${file}: ${text}`),
  )
  expect(
    found.length,
    `${found.length} left, of which:\n${found.slice(0, 20).join('\n')}`,
  ).toBeLessThanOrEqual(LEFT)
})

describe('words in a rule are found', () => {
  const ids = idsIn([
    ['shared/languages/x.ts', "const language = { tag: 'xx', rows: { killed: 'dead' } }"],
    ['shared/domain/x.ts', "type Kind = 'plural'"],
  ])
  test.each<readonly [title: string, source: string, found: readonly string[]]>([
    ['a word of a language', "is('dozen')", ['dozen']],
    ['a pattern with words', '/^(?:about|some)$/.test(word)', ['^about|some)$']],
    ['an ending', "word.endsWith('ly')", ['ly']],
    ['a word in another script', "is('من')", ['من']],
    ['a member of a union', "is('plural')", []],
    ['a row of what is known of languages', "is('killed')", []],
    ['the tag of a language', "is('xx')", []],
    ['what stands in a row', "is('dead')", ['dead']],
    ['classes, ranges and properties', '/[a-z]\\p{L}\\d+\\s/u', []],
    ['marks and digits', "is(',') || is('1')", []],
  ])('%s', (_, source, found) =>
    expect(wordsInRule('shared/domain/quantities/x.ts', source, ids)).toEqual(found),
  )
})

import { describe, expect, test } from 'vitest'
import { readSources } from './source-tree'
import { idsIn, wordsInRule } from './words-in-rules'

test('rules of reading, linking and judging hold no words of a language: these stand in shared/languages', () => {
  const sources = [...readSources()]
  const ids = idsIn(sources)
  const found = sources.flatMap(([file, source]) =>
    wordsInRule(file, source, ids).map((text) => `${file}: ${text}`),
  )
  expect(found).toEqual([])
})

describe('words in a rule are found', () => {
  const ids = idsIn([
    ['shared/languages/x.ts', "const language = { tag: 'xx', rows: { killed: 'dead' } }"],
    ['shared/domain/x.ts', "type Kind = 'plural'; const basis = z.enum(['sentence'])"],
  ])
  test.each<readonly [title: string, source: string, found: readonly string[]]>([
    ['a word of a language', "is('dozen')", ['dozen']],
    ['a pattern with words', '/^(?:about|some)$/.test(word)', ['^about|some)$']],
    ['an ending', "word.endsWith('ly')", ['ly']],
    ['a word in another script', "is('من')", ['من']],
    ['a member of a union', "is('plural')", []],
    ['a row of what is known of languages', "is('killed')", []],
    ['a language asked for by its tag', "table.tag === 'plural'", ['plural']],
    ['what stands in a row', "is('dead')", ['dead']],
    ['a word of a text that is also a row', "(word?.lower ?? '') === 'killed'", ['killed']],
    ['a small word that is also a row', "words.some(({ lower }) => lower === 'killed')", ['killed']],
    ['a member of a checked union', "is('sentence')", []],
    ['the name of a field', "'what' in reason", []],
    ['where something is taken from', "export { x } from './words'", []],
    ['classes, ranges and properties', '/[a-z]\\p{L}\\d+\\s/u', []],
    ['marks and digits', "is(',') || is('1')", []],
  ])('%s', (_, source, found) =>
    expect(wordsInRule('shared/domain/quantities/x.ts', source, ids)).toEqual(found),
  )
})

import { describe, expect, test } from 'vitest'
import { findInText, firstFrom } from '../../../shared/domain/search/find-term'
import { foldWithOffsets } from '../../../shared/domain/search/fold-text'

const anyhow = { keepsCase: false, wholeWords: false }

function find(text: string, typed: string, options = anyhow): readonly string[] {
  return findInText(foldWithOffsets(text, options), typed, options).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test.each([
  ['anywhere, also inside words', 'He said: AID, no raid', 'aid', anyhow, ['aid', 'AID', 'aid']],
  ['whole words', 'He said: AID, no raid', 'aid', { ...anyhow, wholeWords: true }, ['AID']],
  ['with the case', 'He said: AID, no raid', 'aid', { ...anyhow, keepsCase: true }, ['aid', 'aid']],
  ['whole figures', 'In 2019, 19 of 1,190', '19', { ...anyhow, wholeWords: true }, ['19']],
  ['across a line end', 'the old\n  bridge', 'old bridge', anyhow, ['old\n  bridge']],
  ['accents and ligatures', 'Un oﬃcier à Orléans', 'officier a orleans', anyhow, ['oﬃcier à Orléans']],
  ['Arabic with points and other digits', 'في حَلَب ١٢٠', 'حلب 120', anyhow, ['حَلَب ١٢٠']],
  ['Chinese, also as whole words', '叙利亚停火', '停火', { ...anyhow, wholeWords: true }, ['停火']],
  ['emoji, whole', 'so 👍🏽 and 👍', '👍', anyhow, ['👍🏽', '👍']],
  ['places that overlap: the first', 'aaaa', 'aa', anyhow, ['aa', 'aa']],
  ['nothing for nothing', 'some words', '  ', anyhow, []],
])('finds %s', (_, text, typed, options, found) => {
  expect(find(text, typed, options)).toEqual(found)
})

describe('the first place from an offset', () => {
  const places = [5, 20, 40].map((start) => ({ start, end: start + 2 }))
  test.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [40, 2],
    [41, 0],
  ])('%i', (offset, number) => {
    expect(firstFrom(places, offset)).toBe(number)
  })
})

import { expect, test } from 'vitest'
import { spellingsOf } from '../../../shared/domain/search/spellings'

test.each([
  [
    'whole words, the frequent first',
    ['|Alep|po fell', 'in |Alep|po’s north', 'in |ALEP|PO', 'near |Alep|po.'],
    ['Aleppo 2', 'Aleppo’s 1', 'ALEPPO 1'],
  ],
  ['what was found inside a word', ['l’|hôpital| dit', 'من ب|حلب|، قال'], ['hôpital 1', 'بحلب 1']],
  ['a phrase over a line end as one', ['the |car\nbomb|s', 'a |car bomb|'], ['car bombs 1', 'car bomb 1']],
  ['Chinese as it was found', ['叙利亚|停火|协议'], ['停火 1']],
])('%s', (_, marked, spellings) => {
  const lines = marked.map((each) => {
    const [before = '', words = '', after = ''] = each.split('|')
    return {
      field: 'text' as const,
      from: 10,
      start: 10 + before.length,
      end: 10 + before.length + words.length,
      text: before + words + after,
      goesOn: { before: true, after: true },
      others: [],
    }
  })
  expect(spellingsOf(lines).map(({ words, count }) => `${words} ${count}`)).toEqual(spellings)
})

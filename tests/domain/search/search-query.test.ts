import { expect, test } from 'vitest'
import { readQuery } from '../../../shared/domain/search/search-query'

const begins = (words: string) => ({ words, begins: true, ends: false })
const whole = (words: string) => ({ words, begins: true, ends: true })
const anywhere = (words: string) => ({ words, begins: false, ends: false })

test.each([
  ['nothing', '  ', [], []],
  ['one word', 'Aleppo', [begins('aleppo')], []],
  ['several words', 'aid  convoy', [begins('aid'), begins('convoy')], []],
  ['the beginning of a word', 'alep*', [begins('alep')], []],
  ['inside words', '*krieg', [anywhere('krieg')], []],
  ['a phrase', '“Mr  Kerry” truce', [whole('mr kerry'), begins('truce')], []],
  ['a phrase that is still typed', '"mr ker', [begins('mr ker')], []],
  ['guillemets', '«deux morts»', [whole('deux morts')], []],
  ['without a word', 'truce -gas', [begins('truce')], [whole('gas')]],
  ['without words that begin so', 'truce -gas*', [begins('truce')], [begins('gas')]],
  ['without a phrase', 'truce −"car bomb"', [begins('truce')], [whole('car bomb')]],
  ['a hyphen inside a word is no minus', 'cease-fire', [begins('cease-fire')], []],
  ['a minus alone', 'truce -', [begins('truce')], []],
  ['stars alone', '* **', [], []],
  ['Arabic, also behind joined small words', 'حلب', [anywhere('حلب')], []],
  ['Arabic at the beginning of a word', 'حلب*', [begins('حلب')], []],
  ['an Arabic phrase', '"حلب"', [whole('حلب')], []],
  ['Chinese', '停火', [anywhere('停火')], []],
])('%s', (_, typed, all, none) => {
  expect(readQuery(typed)).toEqual({ all, none })
})

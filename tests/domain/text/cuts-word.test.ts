import { expect, test } from 'vitest'
import { cutsWord } from '../../../shared/domain/text/cuts-word'

/** A bar stands where the text is cut. */
test.each([
  ['Alep|po', true],
  ['Aleppo| fell', false],
  ['Aleppo|’s', false],
  ['cease|-fire', false],
  ['19|0', true],
  ['120|,000', true],
  ['120,|000', true],
  ['120|, then', false],
  ['v|.2', false],
  ['3|.', false],
  ['3.|', false],
  ['.|5', false],
  ['1٬|000', true],
  ['١٢٠|٬٠٠٠', true],
  ['é|t', true],
  ['cafe|\u0301', true],
  ['حل|ب', true],
  ['حلب| ال', false],
  ['叙利亚|停火', false],
  ['第|12', false],
  ['|word', false],
  ['word|', false],
  ['@|Z', false],
  ['[|a', false],
  ['`|a', false],
  ['{|a', false],
])('%s', (marked, cuts) => {
  expect(cutsWord(marked.replace('|', ''), marked.indexOf('|'))).toBe(cuts)
})

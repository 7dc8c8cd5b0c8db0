import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, splitWords } from '../../../shared/domain/tokens/split-words'

const textsOf = (text: string) => splitWords(text, { start: 0, end: text.length }).map((word) => word.text)

/** A text without white space and the control characters below it. */
const visibleOf = (text: string) =>
  text
    .split('')
    .filter((one) => one > ' ' && one.trim() !== '')
    .join('')

describe('words', () => {
  it.each([
    ['120,000 people', ['120,000', 'people']],
    ['Syria’s army', ['Syria’s', 'army']],
    ['U.S. troops at 1 a.m.', ['U.S.', 'troops', 'at', '1', 'a.m.']],
    ['$4bn, 3.5%', ['$', '4', 'bn', ',', '3.5', '%']],
    ['five-year', ['five', '-', 'year']],
    ['in 2015.', ['in', '2015', '.']],
    ['١٢٠ ألف', ['١٢٠', 'ألف']],
    ['1,2', ['1,2']],
    ['😀 4', ['😀', '4']],
  ])('%s', (text, words) => {
    expect(textsOf(text)).toEqual(words)
  })

  it('stand in the text in order, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = splitWords(text, { start: 0, end: text.length })
        expect(words.map((word) => word.text).join('')).toBe(visibleOf(text))
        for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word)
      }),
    )
  })

  it('are looked up in one spelling', () => {
    expect([foldWord('Syria’s'), foldWord('أَلْفٌ'), foldWord('مئة')]).toEqual(["syria's", 'الف', 'مئه'])
  })
})

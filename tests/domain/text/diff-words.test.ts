import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { diffWords } from '../../../shared/domain/text/diff-words'

/** `[-removed-]` and `{+added+}` in the running text. */
const draw = (a: string, b: string) =>
  diffWords(a, b)
    .map((piece) => {
      if (piece.kind === 'same') return b.slice(piece.b.start, piece.b.end)
      if (piece.kind === 'removed') return `[-${a.slice(piece.a.start, piece.a.end)}-]`
      return `{+${b.slice(piece.b.start, piece.b.end)}+}`
    })
    .join('')

const invent = (seed: number) => Array.from({ length: 60_000 }, (_, i) => `w${(i * seed) % 7919}`).join(' ')

describe('diffWords', () => {
  test.each([
    ['no difference', 'READ MORE', 'READ MORE', 'READ MORE'],
    ['nothing and something', '', 'READ MORE', '{+READ MORE+}'],
    ['something and nothing', 'READ MORE', '', '[-READ MORE-]'],
    [
      'a figure is one word',
      'killed more than 100,000 people',
      'killed more than 120,000 people',
      'killed more than [-100,000 -]{+120,000 +}people',
    ],
    ['a decimal', 'rose 1.2%', 'rose 1.5%', 'rose [-1.2-]{+1.5+}%'],
    ['a negation', 'The truce hasn’t held.', 'The truce has held.', 'The truce [-hasn’t -]{+has +}held.'],
    [
      'a stray shared word does not break up a rewritten passage',
      'He blamed terrorists for the attack yesterday',
      'He denied reports about the mortar rounds',
      'He [-blamed terrorists for the attack yesterday-]{+denied reports about the mortar rounds+}',
    ],
    ['white space alone', 'The  truce\nheld', 'The truce held', 'The truce held'],
    ['Chinese, character by character', '停火了吗', '停战了吗', '停[-火-]{+战+}了吗'],
    ['Arabic', 'قتل ١٤٠ شخصا', 'قتل ٩٦ شخصا', 'قتل [-١٤٠ -]{+٩٦ +}شخصا'],
  ])('%s', (_name, a, b, drawn) => {
    expect(draw(a, b)).toBe(drawn)
  })

  it('fills both texts without gaps, and calls the same only what is the same', () => {
    const words = fc.array(fc.constantFrom('the ', 'truce ', 'held', '. ', '\n', '140 ', '😀', 'حلب '), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [a, b] = [left.join(''), right.join('')]
        const pieces = diffWords(a, b)
        expect(
          pieces.map((piece) => ('a' in piece ? a.slice(piece.a.start, piece.a.end) : '')).join(''),
        ).toBe(a)
        expect(
          pieces.map((piece) => ('b' in piece ? b.slice(piece.b.start, piece.b.end) : '')).join(''),
        ).toBe(b)
        for (const piece of pieces) {
          if (piece.kind !== 'same') continue
          const same = [a.slice(piece.a.start, piece.a.end), b.slice(piece.b.start, piece.b.end)]
          expect(same[0]?.replace(/\s/g, '')).toBe(same[1]?.replace(/\s/g, ''))
        }
      }),
    )
  })

  it('keeps the words that two copies of one wire story share', () => {
    const [a = '', b = ''] = ['000_fce3c983cfed48ed', '001_7b75527264725ab8'].map((name) =>
      readFileSync(`seeds/${name}.txt`, 'utf8'),
    )
    const same = diffWords(a, b).flatMap((piece) =>
      piece.kind === 'same' ? [piece.a.end - piece.a.start] : [],
    )
    expect(same.reduce((sum, length) => sum + length, 0) / a.length).toBeGreaterThan(0.9)
  })

  it('answers for two large texts that share little', () => {
    expect(diffWords(invent(31), invent(37)).length).toBeGreaterThan(0)
  })
})

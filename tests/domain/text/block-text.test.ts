import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockText } from '../../../shared/domain/text/block-text'
import { graphemeEnd, graphemeStart } from '../../../shared/domain/text/grapheme-boundary'
import { splitParagraphs } from '../../../shared/domain/text/split-paragraphs'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const piece = fc.constantFrom('a', ' ', '\n', 'é', 'e\u0301', '😀', '👨‍👩‍👧', '🇸🇾', 'حَ', '한', 'का', '停')

describe('blockText', () => {
  it('cuts a long paragraph after white space', () => {
    const text = 'The truce held. It rained.\nEnd'
    expect(blockText(text, 12).map((block) => [text.slice(block.start, block.end), block.continues])).toEqual(
      [
        ['The truce ', false],
        ['held. It ', true],
        ['rained.', true],
        ['End', false],
      ],
    )
  })

  it('fills each paragraph without gaps, within the limit, and breaks no visible character', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.integer({ min: 12, max: 40 }), (pieces, limit) => {
        const text = pieces.join('')
        const blocks = blockText(text, limit)
        const paragraphs = splitParagraphs(text).map(({ start, end }) => text.slice(start, end))
        const whole = blocks
          .map(({ start, end, continues }) => (continues ? '' : '\n') + text.slice(start, end))
          .join('')
        expect(whole).toBe(paragraphs.map((paragraph) => `\n${paragraph}`).join(''))
        expect(blocks.every(({ start, end }) => end - start <= limit)).toBe(true)
        const borders = new Set([text.length, ...Array.from(graphemes.segment(text), ({ index }) => index)])
        expect(blocks.every(({ start, end }) => borders.has(start) && borders.has(end))).toBe(true)
      }),
    )
  })

  it('cuts one line of a million characters into blocks of 2,000', () => {
    expect(blockText('x'.repeat(1_000_000))).toHaveLength(500)
  })
})

describe('graphemeStart and graphemeEnd', () => {
  it('agree with the segmentation of the whole text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(40), (pieces, at) => {
        const text = pieces.join('')
        const offset = Math.min(at, text.length)
        const borders = [...Array.from(graphemes.segment(text), ({ index }) => index), text.length]
        expect(graphemeStart(text, offset)).toBe(borders.findLast((border) => border <= offset))
        expect(graphemeEnd(text, offset)).toBe(borders.find((border) => border >= offset))
      }),
    )
  })
})

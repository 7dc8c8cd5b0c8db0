import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../shared/domain/anchors/describe-anchor'
import {
  createUnitReader,
  fromW3cSelectors,
  toCodePoints,
  toW3cSelectors,
} from '../../../shared/domain/anchors/w3c-selectors'

const piece = fc.constantFrom('a', ' ', '\n', 'e\u0301', '😀', '👨‍👩‍👧', 'حَلب', '٢٥٠', '停', '🇸🇾')

describe('the W3C selectors of an anchor', () => {
  it('count code points', () => {
    const text = '😀 قتل ٢٥٠ 😀 شخصا'
    const start = text.indexOf('٢٥٠')
    const [selectors] = toW3cSelectors(text, [describeAnchor(text, { start, end: start + 3 })])
    expect(selectors).toEqual([
      { type: 'TextQuoteSelector', exact: '٢٥٠', prefix: '😀 قتل ', suffix: ' 😀 شخصا' },
      { type: 'TextPositionSelector', start: 6, end: 9 },
    ])
  })

  it('come back as the same anchor, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, first, second) => {
        const text = pieces.join('')
        const signs = Array.from(text)
        const borders = [0, ...signs.map((_, index) => signs.slice(0, index + 1).join('').length)]
        const [start = 0, end = 0] = [first % borders.length, second % borders.length]
          .toSorted((a, b) => a - b)
          .map((index) => borders[index] ?? 0)
        const anchor = describeAnchor(text, { start, end })
        expect(toW3cSelectors(text, [anchor]).map((each) => fromW3cSelectors(text, each))).toEqual([anchor])
        expect(toCodePoints(text, borders)).toEqual(borders.map((_, index) => index))
        const unitOf = createUnitReader(text)
        expect(borders.map((_, index) => unitOf(index))).toEqual(borders)
        expect(unitOf(text.length + 1)).toBe(text.length)
      }),
    )
  })

  it('are refused where the offsets hold other words', () => {
    const selectors = toW3cSelectors('killed 140', [describeAnchor('killed 140', { start: 7, end: 10 })])
    expect(selectors.map((each) => fromW3cSelectors('killed 141', each))).toEqual([null])
  })
})

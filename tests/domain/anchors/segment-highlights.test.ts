import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Highlight, segmentHighlights } from '../../../shared/domain/anchors/segment-highlights'

const text = 'has killed more than 100,000 people'
const block = { start: 0, end: text.length }

const mark = (id: string, words: string): Highlight => {
  const start = text.indexOf(words)
  return { id, start, end: start + words.length }
}

/** `words [ids] >starts <ends` */
const draw = (highlights: readonly Highlight[]) =>
  segmentHighlights(block, highlights).map(({ start, end, ids, startsHere, endsHere }) =>
    [text.slice(start, end), ids.join(), `>${startsHere.join()}`, `<${endsHere.join()}`].join('|'),
  )

describe('segmentHighlights', () => {
  test.each<[string, readonly Highlight[], readonly string[]]>([
    ['no highlight', [], [`${text}||>|<`]],
    ['one', [mark('a', 'killed')], ['has ||>|<', 'killed|a|>a|<a', ' more than 100,000 people||>|<']],
    [
      'one inside another',
      [mark('inner', '100,000'), mark('outer', 'more than 100,000 people')],
      [
        'has killed ||>|<',
        'more than |outer|>outer|<',
        '100,000|outer,inner|>inner|<inner',
        ' people|outer|>|<outer',
      ],
    ],
    [
      'two that overlap',
      [mark('a', 'killed more than'), mark('b', 'more than 100,000 people')],
      ['has ||>|<', 'killed |a|>a|<', 'more than|a,b|>b|<a', ' 100,000 people|b|>|<b'],
    ],
    [
      'two on the same words',
      [mark('a', 'people'), mark('b', 'people')],
      ['has killed more than 100,000 ||>|<', 'people|a,b|>a,b|<a,b'],
    ],
    [
      'an empty one and one elsewhere',
      [
        { id: 'a', start: 3, end: 3 },
        { id: 'b', start: 90, end: 95 },
      ],
      [`${text}||>|<`],
    ],
  ])('%s', (_name, highlights, segments) => {
    expect(draw(highlights)).toEqual(segments)
  })

  it('says of a highlight that comes from the block before and goes on into the next that neither end is here', () => {
    expect(segmentHighlights({ start: 10, end: 20 }, [{ id: 'a', start: 5, end: 25 }])).toEqual([
      { start: 10, end: 20, ids: ['a'], startsHere: [], endsHere: [] },
    ])
  })

  it('gives each character exactly the highlights that cover it', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (within, spans) => {
        const highlights = spans.map((one, index) => ({ ...one, id: `h${index}` }))
        const seen = segmentHighlights(within, highlights).flatMap(({ start, end, ids }) =>
          Array.from({ length: end - start }, (_, i) => ({ at: start + i, ids: ids.toSorted() })),
        )
        const wanted = Array.from({ length: within.end - within.start }, (_, i) => within.start + i).map(
          (at) => ({
            at,
            ids: highlights
              .filter(({ start, end }) => start <= at && at < end)
              .map(({ id }) => id)
              .toSorted(),
          }),
        )
        expect(seen).toEqual(wanted)
      }),
    )
  })
})

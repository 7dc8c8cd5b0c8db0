import { describe, expect, test } from 'vitest'
import { createPlacer } from '../../../shared/domain/annotations/place-annotation'
import type { AnnotatedText } from '../../../shared/domain/annotations/place-annotation'
import { readAnnotations } from '../../../shared/domain/annotations/read-annotations'
import { nameOfText } from '../../../shared/domain/annotations/write-annotations'

const flood: AnnotatedText = {
  articleId: 'flood',
  url: 'https://news.example.org/flood',
  textHash: 'a'.repeat(64),
  text: '👍🏽 The ministry said on Monday that 140 people died. It counted 96 hurt. Police said on Monday that 12 were found.',
}
const other: AnnotatedText = { articleId: 'other', url: '', textHash: 'b'.repeat(64), text: 'It rained.' }

/** Where the one annotation with this selector belongs, and its words; or why it was put nowhere. */
function placed(selector: unknown, source = flood.url, texts = [flood, other]): string {
  const read = readAnnotations([{ body: { value: 'a note' }, target: { source, selector } }])
  if (!read.ok) return read.fault.message
  const [annotation] = read.value.annotations
  if (!annotation) return `${read.value.wordless} without words`
  const placement = createPlacer(texts)(annotation)
  return placement.kind === 'placed'
    ? `${placement.in.articleId}: ${placement.anchored.anchoring.kind} “${placement.anchored.anchor.exact}”`
    : `${annotation.exact}: ${placement.reason}`
}

const quote = (exact: string, more = {}) => ({ type: 'TextQuoteSelector', exact, ...more })
const range = (from: unknown, to: unknown) => ({
  type: 'RangeSelector',
  startSelector: from,
  endSelector: to,
})
const count = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end })

describe('marks that give the words between which they stand', () => {
  test.each<readonly [what: string, selector: unknown, where: string]>([
    [
      'from the first to before the second',
      range(quote('140 people'), quote('It counted')),
      'flood: exact “140 people died.”',
    ],
    [
      'by what stands around the first',
      range(quote('said on Monday', { prefix: 'Police ' }), quote('were found')),
      'flood: exact “said on Monday that 12”',
    ],
    [
      'in a selector that refines another',
      { type: 'FragmentSelector', value: 'x', refinedBy: range(quote('It counted'), quote('Police')) },
      'flood: exact “It counted 96 hurt.”',
    ],
    ['counted from before the text', count(-4, 7), '1 without words'],
    ['counted in halves', count(0.5, 7), '1 without words'],
    [
      'the first of which stands twice',
      range(quote('said on Monday'), quote('were found')),
      'said on Monday … were found: these words stand in several places, or in other surroundings than the annotation says',
    ],
    [
      'the second of which stands before the first',
      range(quote('It counted'), quote('The ministry')),
      'It counted … The ministry: these words stand in several places, or in other surroundings than the annotation says',
    ],
    [
      'by paths of elements alone',
      range({ type: 'XPathSelector', value: '/p' }, quote('It')),
      '1 without words',
    ],
  ])('%s', (_, selector, where) => {
    expect(placed(selector)).toBe(where)
  })

  test('in the one article that holds them, whatever its address', () => {
    expect(placed(range(quote('140 people'), quote('It counted')), 'https://elsewhere.example/')).toBe(
      'flood: exact “140 people died.”',
    )
  })
})

describe('marks that only count', () => {
  test('in the very text in which they were counted, by code points', () => {
    expect(placed(count(36, 46), nameOfText(flood.textHash))).toBe('flood: exact “140 people”')
  })

  test('anywhere else they are put nowhere, and told', () => {
    expect(placed(count(36, 46))).toBe(
      'characters 36 to 46: it says where it stands only by counting, in a text that is not in the project',
    )
  })

  test('a place that is none', () => {
    expect(placed(count(46, 36), nameOfText(flood.textHash))).toBe('1 without words')
    expect(placed(count(900, 910), nameOfText(flood.textHash))).toMatch(/does not hold these words/u)
  })
})

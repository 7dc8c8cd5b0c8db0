import { expect, test } from 'vitest'
import { figureTyped } from '../../../shared/domain/recognition/figure-typed'
import { findFigures } from '../../../shared/domain/recognition/find-figures'
import type { RecognisedPage } from '../../../shared/domain/recognition/recognised'
import { textOfPages } from '../../../shared/domain/recognition/text-of-pages'

/** A page as it was recognised: a line each, paragraphs between empty lines; a word is as wide as its letters, of a hundred on a line. */
function pageOf(printed: string, page: number | null = null): RecognisedPage {
  let row = 0
  const paragraphs = printed.split('\n\n').map((lines) =>
    lines.split('\n').map((line) => {
      row += 1
      let column = 0
      return line.split(' ').map((text) => {
        const box = { left: column / 100, top: row / 100, width: text.length / 100, height: 0.01 }
        column += text.length + 1
        return { text: text.replace('~', ''), box, isDoubtful: text.startsWith('~') }
      })
    }),
  )
  return { page, paragraphs }
}

const figuresIn = (printed: string, language = 'en'): readonly string[] =>
  findFigures(textOfPages([pageOf(printed)]), language).map(({ read }) => read)

test.each<readonly [printed: string, figures: readonly string[], language: string]>([
  ['The council counted 1,250 people on 3 March 2011.', ['1,250', '3', '2011'], 'en'],
  // Groups of three that stand apart are one figure, where they are printed on one line.
  ['About 120 000 people left.', ['120 000'], 'en'],
  ['About 120\n000 people left.', ['120', '000'], 'en'],
  ['In 2011 300 people left.', ['2011', '300'], 'en'],
  ['At least forty-five children were hurt, and 17 killed.', ['forty-five', '17'], 'en'],
  ['It cost $3.4 million (82%).', ['$3.4', '82%'], 'en'],
  // A sign before digits may be one of them that was misread.
  ['وقال إن .11000 شخص ما زالوا محاصرين، وقتل ١٩ شخصاً.', ['.11000', '١٩'], 'ar'],
  ['It was read as l2O,OOO people.', ['l2O,OOO'], 'en'],
  // A figure may have been read as letters.
  ['وقال إن ~\u200EToe\u200F شخص ما زالوا محاصرين.', ['Toe'], 'ar'],
  ['It says ~— and ~1,250 people.', ['1,250'], 'en'],
  ['Nothing is counted here.', [], 'en'],
])('%s', (printed, figures, language) => {
  expect(figuresIn(printed, language)).toEqual(figures)
})

test('the text of pages: lines are joined, divided words too, and each page is one', () => {
  const { text, structure } = textOfPages([
    pageOf('Flood\n\nThe coun-\ncil met in Stratford-\nUpon. It\nrained.', 1),
    pageOf('Two were hurt.', 2),
  ])
  expect(text).toBe('Flood\n\nThe council met in Stratford- Upon. It rained.\n\nTwo were hurt.')
  expect(structure.pages.map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
    ['Flood\n\nThe council met in Stratford- Upon. It rained.', '1'],
    ['Two were hurt.', '2'],
  ])
})

test('a figure is cut out where it is printed', () => {
  const [figure] = findFigures(textOfPages([pageOf('About (120 000) people', 3)]), 'en')
  expect(figure).toMatchObject({ page: 3, read: '120 000', confirmed: null })
  expect(figure?.box.left).toBeCloseTo(0.06)
  expect(figure?.box.width).toBeCloseTo(0.09)
})

test.each([
  ['120,000', '0', '120,000'],
  ['160,000', '.11000', '160,000'],
  // The same number in other digits leaves the text as it is printed.
  ['19', '١٩', '١٩'],
  ['120000', '١٢٠٬٠٠٠', '١٢٠٬٠٠٠'],
  ['1250', '1,250', '1,250'],
  ['82', '82%', '82%'],
  ['28', '82%', '28%'],
  ['4.3', '$3.4', '$4.3'],
  ['€4.3', '$3.4', '€4.3'],
  ['forty-six', 'forty-five', 'forty-six'],
  ['120', 'l20', '120'],
])('“%s” typed at “%s” stands as “%s”', (typed, read, stands) => {
  expect(figureTyped(typed, read)).toBe(stands)
})

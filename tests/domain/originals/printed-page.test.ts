import { describe, expect, test } from 'vitest'
import { alignPrinted, wordsOnPage } from '../../../shared/domain/originals/printed-page'
import { carryStructure } from '../../../shared/domain/structure/carry-structure'
import { noStructure } from '../../../shared/domain/structure/map-structure'

const text = 'About 1,250 people left the village'
const box = { left: 0.1, top: 0.1, width: 0.1, height: 0.02 }
const printed = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
  start: index,
  end: index + word.length,
  page: index < 12 ? 1 : 2,
  box,
}))
const first = alignPrinted(wordsOnPage(printed, 1), text)

describe('words that a machine read on a page', () => {
  test('are found on it by where they stand in the text', () => {
    expect(first.onPage({ start: 7, end: 15 })).toEqual([{ run: 1, start: 1, end: 5 }])
    expect(first.onPage({ start: 20, end: 30 })).toEqual([])
  })

  test('are found in the text by where they stand on it, as whole words', () => {
    expect(
      first.inText([
        { run: 0, start: 2, end: 5 },
        { run: 1, start: 0, end: 3 },
      ]),
    ).toEqual({ start: 0, end: 11 })
    expect(first.inText([])).toBeNull()
  })

  test('say from where to where the page goes', () => expect(first.extent).toEqual({ start: 0, end: 11 }))

  test('go with their words into a corrected text; what was written anew is printed nowhere', () => {
    const corrected = text.replace('1,250', '1,750')
    const carried = carryStructure({ ...noStructure, printed }, text, corrected)
    expect(carried.printed?.map(({ start, end }) => corrected.slice(start, end))).toEqual(
      corrected.split(' ').filter((word) => word !== '1,750'),
    )
  })
})

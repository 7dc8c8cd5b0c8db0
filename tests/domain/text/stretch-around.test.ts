import { describe, expect, test } from 'vitest'
import { stretchAround } from '../../../shared/domain/text/stretch-around'

const far = 'far away '.repeat(1000)
const text = `One line.\nBefore. HERE it is. After.\nAnother line.\n${far}HERE ${far}`
const first = text.indexOf('HERE')
const second = text.lastIndexOf('HERE')

describe('what stands around a place', () => {
  test('is its line', () => {
    const { start, end, place } = stretchAround(text, { start: first, end: first + 4 })
    expect([text.slice(start, end), text.slice(place.start, place.end)]).toEqual([
      'Before. HERE it is. After.',
      'HERE',
    ])
  })

  test('is the lines that it begins and ends in', () => {
    const { start, end } = stretchAround(text, { start: first, end: text.indexOf('Another') + 3 })
    expect(text.slice(start, end)).toBe('Before. HERE it is. After.\nAnother line.')
  })

  test('is of a long line what is near, in whole words', () => {
    const { start, end } = stretchAround(text, { start: second, end: second + 4 })
    expect([second - start, end - second].every((reach) => reach > 1900 && reach < 2100)).toBe(true)
    expect(text.slice(start - 1, start + 3)).toMatch(/^ (?:far|awa)$/)
  })

  test('is of a long place the beginning of it', () => {
    const { start, end, place } = stretchAround(text, { start: second, end: text.length })
    expect([place.start, place.end - place.start]).toEqual([second, 2000])
    expect([start < second, end < text.length]).toEqual([true, true])
  })
})

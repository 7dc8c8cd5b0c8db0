import { describe, expect, it } from 'vitest'
import { clockTime, readClockTime } from '../../../shared/domain/time/clock-time'

describe('a point in a recording', () => {
  it.each([
    ['0:00', 0],
    ['3:07', 187],
    ['1:02:03', 3723],
  ])('%s', (text, seconds) => {
    expect(clockTime(seconds)).toBe(text)
    expect(readClockTime(text)).toBe(seconds)
  })

  it.each([
    ['00:03:20', 200],
    ['187', 187],
    [' 3:07.5 ', 187.5],
    ['', null],
    ['three', null],
    ['1:2:3:4', null],
  ])('typed as “%s”', (text, seconds) => {
    expect(readClockTime(text)).toBe(seconds)
  })
})

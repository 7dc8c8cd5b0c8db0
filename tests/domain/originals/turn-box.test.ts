import { describe, expect, it } from 'vitest'
import { boxBetween, hasExtent, movedBox, turnBox } from '../../../shared/domain/originals/turn-box'

const box = { left: 0.125, top: 0.25, width: 0.25, height: 0.5 }

describe('a box on what is turned', () => {
  it.each([
    ['not at all', 0, box],
    ['to the right', 90, { left: 0.25, top: 0.125, width: 0.5, height: 0.25 }],
    ['upside down', 180, { left: 0.625, top: 0.25, width: 0.25, height: 0.5 }],
    ['to the left', 270, { left: 0.25, top: 0.625, width: 0.5, height: 0.25 }],
    ['once around', 360, box],
  ])('%s', (_, degrees, expected) => {
    expect(turnBox(box, degrees)).toEqual(expected)
    expect(turnBox(turnBox(box, degrees), -degrees)).toEqual(box)
  })
})

describe('a box that a hand draws', () => {
  it.each([
    ['from its left upper corner', { x: 0.25, y: 0.5 }, { x: 0.5, y: 0.75 }],
    ['from its right lower corner', { x: 0.5, y: 0.75 }, { x: 0.25, y: 0.5 }],
  ])('%s', (_, from, to) => {
    expect(boxBetween(from, to)).toEqual({ left: 0.25, top: 0.5, width: 0.25, height: 0.25 })
  })

  it('ends at the edge of the page', () => {
    expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 3, y: -2 })).toEqual({
      left: 0.5,
      top: 0,
      width: 0.5,
      height: 0.5,
    })
  })

  it('is none where nothing is in it', () => {
    expect(hasExtent(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.9 }))).toBe(false)
  })
})

describe('a box whose fields are changed', () => {
  it.each([
    ['moves', { left: 0.5 }, { ...box, left: 0.5 }],
    ['gives way in size at the edge', { left: 0.875 }, { ...box, left: 0.875, width: 0.125 }],
    ['is never larger than the page', { width: 7 }, { ...box, width: 0.875 }],
    ['is never empty', { height: 0 }, { ...box, height: 0.002 }],
  ])('%s', (_, fields, expected) => {
    expect(movedBox(box, fields)).toEqual(expected)
  })
})

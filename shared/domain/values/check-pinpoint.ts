import type { SeenPinpoint } from '../../schema/claim'

/** What is wrong with a place in a file: a stretch of a recording that ends before it starts, or a box that is in no picture. */
export type PlaceFault = 'stretch-ends-before-it-starts' | 'box-past-the-edge'

/** Checks where in a source evidence stands; what is said in words is taken as it is. Null: nothing is wrong. */
export function checkPinpoint(pinpoint: SeenPinpoint): PlaceFault | null {
  if (pinpoint.kind === 'stretch') {
    const { from, to } = pinpoint
    return to !== null && to < from ? 'stretch-ends-before-it-starts' : null
  }
  if (pinpoint.kind !== 'box') return null
  const { left, top, width, height } = pinpoint.box
  const isWithin = left + width <= EDGE && top + height <= EDGE
  return isWithin && width > 0 && height > 0 ? null : 'box-past-the-edge'
}

/** The right and lower edge: shares of a picture that were added up are off by a hair. */
const EDGE = 1 + 1e-9

import type { Box } from '../../../shared/schema/box'

/** Shares of an element as the style of one that lies on it. */
export const inPercent = ({ left, top, width, height }: Box) => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
})

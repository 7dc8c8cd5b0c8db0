import type { Box } from '../../../shared/schema/box'

/** A box given as shares of an element, as the CSS position over it. */
export const inPercent = ({ left, top, width, height }: Box) => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
})

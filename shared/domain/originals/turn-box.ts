import type { Box } from '../../schema/box'

/** Where a box lies on what was turned clockwise, by so many degrees (a multiple of 90). */
export function turnBox(box: Box, degrees: number): Box {
  const quarters = (((degrees / 90) % 4) + 4) % 4
  let turned = box
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const { left, top, width, height } = turned
    turned = { left: within(1 - top - height), top: left, width: height, height: width }
  }
  return turned
}

/** The box between two corners, in whichever order, as far as it lies within. */
export function boxBetween(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): Box {
  const [left, right] = [within(Math.min(a.x, b.x)), within(Math.max(a.x, b.x))]
  const [top, bottom] = [within(Math.min(a.y, b.y)), within(Math.max(a.y, b.y))]
  return { left, top, width: within(right - left), height: within(bottom - top) }
}

/** A box with another edge or size, kept within what it lies on; its size gives way. */
export function movedBox(box: Box, fields: Partial<Box>): Box {
  const next = { ...box, ...fields }
  const [left, top] = [Math.min(within(next.left), 0.99), Math.min(within(next.top), 0.99)]
  const width = Math.max(LEAST, Math.min(next.width, 1 - left))
  const height = Math.max(LEAST, Math.min(next.height, 1 - top))
  return { left, top, width, height }
}

/** Smaller boxes, in shares, are none: nobody sees what is in them. */
const LEAST = 0.002

/** Whether a box has anything in it. */
export const hasExtent = ({ width, height }: Box): boolean => width >= LEAST && height >= LEAST

const within = (share: number): number => Math.min(1, Math.max(0, share))

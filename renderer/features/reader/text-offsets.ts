import { lastIndexBefore } from '../../../shared/domain/last-before'
import type { Span } from '../../../shared/domain/span'

/** Every block of text carries the offset at which it starts, in UTF-16 units of the whole text. */
export const BLOCK_START = 'data-start'

/** The attribute of a note's mark with its offset in the text. */
export const NOTE_MARK = 'data-note-mark'

/** What stands in the place of blocks that are not drawn carries this. */
export const GAP = 'data-gap'

/** The stretch of the text that a range of the page covers; null where the range lies outside of the text. */
export function spanOfRange(root: HTMLElement, range: Range): Span | null {
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const start = offsetOf(root, range.startContainer, range.startOffset)
  const end = offsetOf(root, range.endContainer, range.endOffset)
  return start === null || end === null ? null : { start: Math.min(start, end), end: Math.max(start, end) }
}

/** The offset of a point of the page: counted from the start of the last block that begins before it. */
export function offsetOf(root: HTMLElement, node: Node, nodeOffset: number): number | null {
  const block = blockAt(root, node, nodeOffset)
  if (!block) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, nodeOffset)
  const length = block.textContent.length
  return startOf(block) + Math.min(before.toString().length, length)
}

/** The offset of the letter that is seen at a point of the window; null where no text is there. */
export function offsetSeenAt(root: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  return caret && root.contains(caret.offsetNode) ? offsetOf(root, caret.offsetNode, caret.offset) : null
}

/** The range of the page that shows a stretch of the text; null where it is not drawn. */
export function rangeOfSpan(root: HTMLElement, { start, end }: Span): Range | null {
  const from = pointAt(root, start)
  const to = pointAt(root, end)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Whether a place of the text is drawn, asked of many: each block is looked at once. */
export function drawnIn(root: HTMLElement): (offset: number) => boolean {
  const drawn = [...root.querySelectorAll(`[${BLOCK_START}]`)].map((block) => {
    const start = startOf(block)
    return { start, end: start + block.textContent.length }
  })
  return (offset) => {
    const block = drawn[lastIndexBefore(drawn, offset, ({ start }) => start)]
    return block !== undefined && offset <= block.end
  }
}

/** The place in the text of a clicked element: the mark of a note, or else the start of its block. */
export function placeOf(element: Element): Span | null {
  const [start, end] = (element.closest(`[${NOTE_MARK}]`)?.getAttribute(NOTE_MARK) ?? '')
    .split(' ')
    .map(Number)
  if (start !== undefined && end !== undefined) return { start, end }
  const block = element.closest(`[${BLOCK_START}]`)
  return block ? { start: startOf(block), end: startOf(block) } : null
}

function blockAt(root: HTMLElement, node: Node, nodeOffset: number): Element | null {
  const holder = (node instanceof Element ? node : node.parentElement)?.closest(`[${BLOCK_START}]`)
  if (holder && root.contains(holder)) return holder
  const point = document.createRange()
  point.setStart(node, nodeOffset)
  let last: Element | null = null
  for (const block of root.querySelectorAll(`[${BLOCK_START}]`)) {
    if (point.comparePoint(block, 0) > 0) break
    last = block
  }
  return last
}

/** The point of the page at an offset of the text. Null if that part is not drawn. */
export function pointAt(root: HTMLElement, offset: number): { node: Node; offset: number } | null {
  const blocks = root.querySelectorAll(`[${BLOCK_START}]`)
  const block = blocks[lastIndexBefore(blocks, offset, startOf)] ?? blocks[0]
  if (!block) return null
  let rest = Math.max(0, offset - startOf(block))
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let last: { node: Node; offset: number } | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    last = { node, offset: Math.min(rest, length) }
    if (rest <= length) return last
    rest -= length
  }
  // An empty cell has no words: its place is its own start.
  return isBeforeGap(root, block) ? null : (last ?? { node: block, offset: 0 })
}

function startOf(block: Element): number {
  return Number(block.getAttribute(BLOCK_START))
}

/** Whether the text goes on behind a block, but is not drawn there. */
function isBeforeGap(root: HTMLElement, block: Element): boolean {
  let part = block
  while (part.parentElement !== null && part.parentElement !== root) {
    if (part.nextElementSibling !== null) return false
    part = part.parentElement
  }
  return part.nextElementSibling?.hasAttribute(GAP) ?? false
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Below this no sign joins another, but for the LF after a CR. */
const FIRST_COMBINING = 0x300

/** How far one visible character may reach (family emoji, stacked accents); beyond, it is cut. */
const REACH = 64

/** The last offset, at most `offset`, at which the text can be cut without breaking a visible character. */
export function graphemeStart(text: string, offset: number): number {
  if (isPlainBoundary(text, offset)) return offset
  let from = offset - 1
  while (from > Math.max(0, offset - REACH) && !isPlainBoundary(text, from)) from -= 1
  let boundary = from
  for (const { index } of segmenter.segment(text.slice(from, offset + REACH))) {
    if (from + index > offset) break
    boundary = from + index
  }
  return boundary
}

/** The first offset, at least `offset`, at which the text can be cut without breaking a visible character. */
export function graphemeEnd(text: string, offset: number): number {
  const start = graphemeStart(text, offset)
  if (start === offset) return offset
  const [first] = segmenter.segment(text.slice(start, start + 2 * REACH))
  return first ? start + first.segment.length : offset
}

function isPlainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before < FIRST_COMBINING && after < FIRST_COMBINING && !(before === 13 && after === 10)
}

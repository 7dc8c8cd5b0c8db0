/** How many UTF-16 units two texts share at the start and at the end. */
export type CommonEnds = { readonly start: number; readonly end: number }

/** Compared in strides of this length first, which is much faster than unit by unit. */
const STRIDE = 1024

/** Lines longer than this are cut at a sentence, where there is one. */
const LONG_LINE = 20_000

/**
 * The equal starts and ends of two texts, each drawn back to the border of a paragraph (in very long lines, of a sentence or
 * a word), and never so far that they could be matched otherwise: where the two would overlap, as around a doubled paragraph,
 * the overlap belongs to neither.
 */
export function commonEnds(a: string, b: string): CommonEnds {
  const shorter = Math.min(a.length, b.length)
  const forward = commonStart(a, b, shorter)
  if (forward === a.length && forward === b.length) return { start: forward, end: 0 }
  const backward = commonEnd(a, b, shorter)
  const overlap = Math.max(0, forward + backward - shorter)
  return {
    start: borderBefore(a, forward - overlap),
    end: a.length - borderAfter(a, a.length - backward + overlap),
  }
}

function commonStart(a: string, b: string, limit: number): number {
  let at = 0
  while (at + STRIDE <= limit && a.slice(at, at + STRIDE) === b.slice(at, at + STRIDE)) at += STRIDE
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}

function commonEnd(a: string, b: string, limit: number): number {
  let length = 0
  const tail = (text: string) => text.slice(text.length - length - STRIDE, text.length - length)
  while (length + STRIDE <= limit && tail(a) === tail(b)) length += STRIDE
  while (length < limit && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1))
    length += 1
  return length
}

/** The end of the last whole paragraph before an offset that lies in equal text; the start of the text if there is none. */
function borderBefore(text: string, offset: number): number {
  if (offset <= 0) return 0
  const newline = text.lastIndexOf('\n', offset - 1)
  if (offset - newline <= LONG_LINE) return newline + 1
  const stretch = text.slice(offset - LONG_LINE / 2, offset)
  const cut = Math.max(stretch.lastIndexOf('. '), 0) || stretch.lastIndexOf(' ')
  return cut < 0 ? newline + 1 : offset - LONG_LINE / 2 + cut + 1
}

/** The start of the first whole paragraph after an offset that lies in equal text; the end of the text if there is none. */
function borderAfter(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const newline = text.indexOf('\n', offset)
  const end = newline < 0 ? text.length : newline
  if (end - offset <= LONG_LINE) return newline < 0 ? text.length : newline + 1
  const stretch = text.slice(offset, offset + LONG_LINE / 2)
  const stop = stretch.indexOf('. ')
  const cut = stop < 0 ? stretch.indexOf(' ') : stop + 1
  return cut < 0 ? end : offset + cut + 1
}

import { getResolvedPDFJS } from 'unpdf'
import { asMatrix, boxesOf, multiply, SAME } from './drawn-strokes'
import type { Box, Matrix, Operators } from './drawn-strokes'
import { countLetters } from './soft-hyphens'
import type { PdfItem } from './to-lines'

/** What holds for what is drawn next. */
type State = { readonly matrix: Matrix; readonly isWhite: boolean; readonly clip: Box | null }

const START: State = { matrix: SAME, isWhite: false, clip: null }

/** Letters that are drawn alike, one after the other: how many, and what holds for them. */
type Drawn = { readonly letters: number; readonly state: State }

/** From this share of light in each colour on, letters are as white as the paper. */
const WHITE = 0.95
/** A page with more boxes behind its words is a picture: what is seen before it is not known. */
const MOST_BOXES = 5000

/**
 * The runs of a page without those that nobody sees: white on the white paper, or drawn outside of what is shown. A page on which
 * that is most has a ground that is not known here; all of it is kept.
 */
export async function takeOutUnseen(
  operators: Operators,
  items: readonly PdfItem[],
): Promise<{ readonly items: readonly PdfItem[]; readonly unseen: number }> {
  const { drawn, grounds } = await readDrawn(operators)
  const all = { items, unseen: 0 }
  if (!drawn.some(({ state }) => state.isWhite || state.clip !== null) || grounds.length > MOST_BOXES)
    return all
  const total = drawn.reduce((sum, { letters }) => sum + letters, 0)
  if (total !== items.reduce((sum, item) => sum + ('str' in item ? countLetters(item.str) : 0), 0)) return all
  let [at, until, read, gone, unseen] = [0, drawn[0]?.letters ?? 0, 0, 0, 0]
  let wasUnseen = false
  const left = items.filter((item) => {
    if (!('str' in item)) return true
    const letters = countLetters(item.str)
    if (letters === 0) return true
    while (until <= read && at < drawn.length) {
      at += 1
      until += drawn[at]?.letters ?? 0
    }
    read += letters
    const state = drawn[at]?.state
    // A run that is drawn in two ways is seen in part.
    const isUnseen = state !== undefined && read <= until && isUnseenAt(item, state, grounds)
    if (isUnseen) gone += letters
    if (isUnseen && !wasUnseen) unseen += 1
    wasUnseen = isUnseen
    return !isUnseen
  })
  return gone > 0 && gone * 2 < total ? { items: left, unseen } : all
}

function isUnseenAt(
  { transform, width, height }: Extract<PdfItem, { readonly str: string }>,
  { isWhite, clip }: State,
  grounds: readonly Box[],
): boolean {
  const [a = 1, b = 0, , , left = 0, baseline = 0] = transform
  const size = Math.hypot(a, b) || 1
  // The middle of the run, in the direction in which it runs.
  const [x, y] = [
    left + (width / 2) * (a / size) - (height / 3) * (b / size),
    baseline + (width / 2) * (b / size) + (height / 3) * (a / size),
  ]
  if (clip && !reaches(clip, transform, width, height)) return true
  return isWhite && !grounds.some((box) => isIn(x, y, box))
}

const isIn = (x: number, y: number, [left, bottom, right, top]: Box): boolean =>
  x >= left && x <= right && y >= bottom && y <= top

/** Whether any of a run may stand in a box. */
function reaches(
  [left, bottom, right, top]: Box,
  [, , , , x = 0, y = 0]: readonly number[],
  width: number,
  height: number,
): boolean {
  const far = Math.max(width, height)
  return x + far >= left && x - far <= right && y + far >= bottom && y - far <= top
}

/** What a page draws: its letters by what holds for them, and the boxes and pictures that are not white. */
async function readDrawn({
  fnArray,
  argsArray,
}: Operators): Promise<{ readonly drawn: readonly Drawn[]; readonly grounds: readonly Box[] }> {
  const { OPS } = await getResolvedPDFJS()
  const fills = new Set<unknown>([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ])
  const pictures = new Set<number>(
    [
      OPS.paintImageXObject,
      OPS.paintInlineImageXObject,
      OPS.paintImageMaskXObject,
      OPS.paintImageXObjectRepeat,
      OPS.paintSolidColorImageMask,
    ].filter((each) => each !== undefined),
  )
  const drawn: Drawn[] = []
  const grounds: Box[] = []
  const saved: State[] = []
  let state = START
  let isClipping = false
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at]
    const list: readonly unknown[] = Array.isArray(args) ? args : []
    if (operator === OPS.save || operator === OPS.beginGroup) saved.push(state)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd || operator === OPS.endGroup)
      state = saved.pop() ?? START
    else if (operator === OPS.transform) state = { ...state, matrix: multiply(state.matrix, asMatrix(args)) }
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(state)
      state = { ...state, matrix: multiply(state.matrix, asMatrix(list[0])) }
    } else if (operator === OPS.setFillRGBColor) state = { ...state, isWhite: isPaper(list[0]) }
    else if (operator === OPS.setFillColorN || operator === OPS.setFillTransparent)
      state = { ...state, isWhite: false }
    else if (operator === OPS.clip || operator === OPS.eoClip) isClipping = true
    else if (operator === OPS.constructPath) {
      const boxes = boxesOf(list[1]).map((box) => placed(box, state.matrix))
      if (isClipping) state = { ...state, clip: within(state.clip, around(boxes)) }
      isClipping = false
      if (fills.has(list[0]) && !state.isWhite) grounds.push(...boxes)
    } else if (operator === OPS.shadingFill) grounds.push(state.clip ?? EVERYWHERE)
    else if (pictures.has(operator)) grounds.push(placed([0, 0, 1, 1], state.matrix))
    else if (operator === OPS.showText) {
      const letters = countLetters(textOf(list[0]))
      if (letters > 0) drawn.push({ letters, state })
    }
  }
  return { drawn, grounds }
}

const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity]

function isPaper(color: unknown): boolean {
  const [, red, green, blue] =
    /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(typeof color === 'string' ? color : '') ?? []
  return [red, green, blue].every((part) => Number.parseInt(part ?? '0', 16) >= WHITE * 255)
}

function textOf(glyphs: unknown): string {
  return Array.isArray(glyphs)
    ? glyphs
        .map((glyph: unknown) =>
          typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : '',
        )
        .join('')
    : ''
}

/** A box where it is drawn. */
function placed([left, bottom, right, top]: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f])
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The box around others; nowhere where there is none. */
function around(boxes: readonly Box[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box[0])
    bottom = Math.min(bottom, box[1])
    right = Math.max(right, box[2])
    top = Math.max(top, box[3])
  }
  return boxes.length === 0 ? EVERYWHERE : [left, bottom, right, top]
}

function within(outer: Box | null, [left, bottom, right, top]: Box): Box {
  if (outer === null) return [left, bottom, right, top]
  return [
    Math.max(outer[0], left),
    Math.max(outer[1], bottom),
    Math.min(outer[2], right),
    Math.min(outer[3], top),
  ]
}

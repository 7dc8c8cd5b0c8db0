import { getResolvedPDFJS } from 'unpdf'
import { isDark, readLight } from '../marks/sight'
import type { Light } from '../marks/sight'
import type { Operators } from './drawn-strokes'
import { around, asMatrix, boxOf, isSquare, multiply, placed, pointAt, SAME, within } from './geometry'
import type { Box, Matrix } from './geometry'
import { barsOf, boxesOf, rectanglesOf } from './paths'
import { lettersOf } from './soft-hyphens'
import type { PdfItem } from './to-lines'

/** A letter or digit where a page draws it, by the middle of its place. */
export type DrawnLetter = {
  readonly letter: string
  readonly x: number
  readonly y: number
  /** When it is drawn: what is drawn later lies over it. */
  readonly at: number
  /** Its colour as three parts of light; null where that is not known, or where it is not painted (text behind a scan). */
  readonly color: Light | null
  /** Whether it is neither filled nor outlined: it is there to be searched, as in a scan. */
  readonly isUnpainted: boolean
  /** Whether it stands on a layer that is not shown. */
  readonly isOff: boolean
  readonly clip: Box | null
}

/** A box on a page, and what is known of its colour. */
export type Ground = {
  readonly box: Box
  readonly at: number
  /** Null where it is a picture, a pattern, or lets through what lies under it. */
  readonly color: Light | null
  /** Whether nothing under it is seen. */
  readonly covers: boolean
  /** Whether it covers what lies under it where it is a picture of one colour. */
  readonly mayCover?: true
  /** The place of a picture, of which less may be shown; absent where it is none. */
  readonly picture?: Box
}

export type Drawing = {
  readonly letters: readonly DrawnLetter[]
  readonly grounds: readonly Ground[]
  /** The words of stamps and signatures, as runs. */
  readonly stamped: readonly PdfItem[]
}

/** What is laid on a page over its text, by the kind of it. */
export type Laid = ReadonlyMap<string, string>
/** Of these the words are read. */
const STAMPS = new Set(['Stamp', 'Sig'])
/** These hide nothing: signs of notes that are moved away, and fields whose values are read. */
const ASIDE = new Set(['Text', 'FileAttachment', 'Link', 'Popup', 'Tx', 'Ch', 'Btn'])

type State = {
  readonly matrix: Matrix
  readonly color: Light | null
  readonly strokeColor: Light | null
  readonly lineWidth: number
  /** How much of what lies under it a fill hides, in its group and around it. */
  readonly alpha: number
  readonly outerAlpha: number
  readonly blend: string
  readonly isMasked: boolean
  readonly clip: Box | null
  /** Whether what is shown is smaller than its box. */
  readonly isClipRough: boolean
  readonly size: number
  readonly letterSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly rise: number
  readonly mode: number
}

const BLACK: Light = [0, 0, 0]

const START: State = {
  matrix: SAME,
  color: BLACK,
  strokeColor: BLACK,
  lineWidth: 1,
  alpha: 1,
  outerAlpha: 1,
  blend: 'source-over',
  isMasked: false,
  clip: null,
  isClipRough: false,
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  mode: 0,
}

/** A fill hides what lies under it from this share on. */
const OPAQUE = 0.95
/** Letters fainter than that are not seen. */
const FAINTEST = 0.03
/** Ways of blending in which black stays black. */
const DARKENING = new Set(['multiply', 'darken', 'color-burn'])
/** Modes in which letters are not filled: outlines only, nothing at all, or as an edge for what is drawn next. */
const UNFILLED = new Set([1, 3, 5, 7])
const INVISIBLE = 3

/** Whether a layer, or what is said of several, is shown (ISO 32000-1, 8.11). */
export type IsShown = (layer: unknown) => boolean

/** Follows what a page draws: each letter with its place, and the boxes and pictures, in order (ISO 32000-1, 8 and 9). */
export async function readDrawing(
  { fnArray, argsArray }: Operators,
  laid: Laid,
  isShown: IsShown = () => true,
): Promise<Drawing> {
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
  const silent = new Set<unknown>([OPS.beginMarkedContent, OPS.beginMarkedContentProps, OPS.endMarkedContent])
  const letters: DrawnLetter[] = []
  const grounds: Ground[] = []
  const saved: State[] = []
  let state = START
  let text = { matrix: SAME, x: 0, y: 0, lineX: 0, lineY: 0, leading: 0 }
  let masks = 0
  /** What is marked around here, and whether it is a layer that is not shown. */
  const marked: boolean[] = []
  let off = 0
  const mark = (isLayerOff: boolean): void => {
    marked.push(isLayerOff)
    if (isLayerOff) off += 1
  }
  let clipping = false
  /** The kind of what is laid on the page; none is the page itself. */
  let kind: string | null = null
  const stamped: PdfItem[] = []

  const moveLine = (x: number, y: number): void => {
    const [lineX, lineY] = [text.lineX + x, text.lineY + y]
    text = { ...text, x: lineX, y: lineY, lineX, lineY }
  }

  const paint = (parts: readonly Box[], color: Light | null, at: number): void => {
    if (masks > 0 || off > 0 || (kind !== null && ASIDE.has(kind))) return
    const isOpaque = state.alpha * state.outerAlpha >= OPAQUE && !state.isMasked
    const stays =
      state.blend === 'source-over' || (DARKENING.has(state.blend) && color !== null && isDark(color))
    const isLevel = isSquare(state.matrix)
    for (const part of parts) {
      const box = within(state.clip, placed(part, state.matrix))
      const isKnown = isOpaque && stays && color !== null
      grounds.push({
        box,
        at,
        color: isKnown ? color : null,
        covers: isKnown && isLevel && !state.isClipRough,
      })
    }
  }

  const picture = (at: number): void => {
    if (off > 0) return
    const place = placed(UNIT, state.matrix)
    const isOpaque =
      state.alpha * state.outerAlpha >= OPAQUE && !state.isMasked && state.blend === 'source-over'
    const isBox = isSquare(state.matrix) && !state.isClipRough && masks === 0 && kind === null
    const color = { color: null, covers: false, ...(isOpaque && isBox ? { mayCover: true as const } : {}) }
    grounds.push({ box: within(state.clip, place), at, ...color, picture: place })
  }

  const show = (glyphs: unknown, at: number): void => {
    if (!Array.isArray(glyphs)) return
    const base = multiply(state.matrix, text.matrix)
    const isFaint = state.alpha * state.outerAlpha < FAINTEST
    let [x, str] = [0, '']
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === 'number') {
        x -= (glyph * state.size) / 1000
        continue
      }
      const { unicode, width, isSpace } = asGlyph(glyph)
      const wide = (width * state.size) / 1000
      str += unicode
      const found = masks > 0 || kind !== null ? [] : lettersOf(unicode)
      const size = Math.abs(state.size)
      const middle = [text.x + (x + wide / 2) * state.stretch, text.y + state.rise + size * MIDDLE] as const
      const [px, py] = pointAt(base, middle[0], middle[1])
      const color = UNFILLED.has(state.mode) || isFaint ? null : state.color
      const [isUnpainted, isOff] = [state.mode === INVISIBLE, off > 0]
      for (const letter of found)
        letters.push({ letter, x: px, y: py, at, color, isUnpainted, isOff, clip: state.clip })
      x += wide + state.letterSpacing + (isSpace ? state.wordSpacing : 0)
    }
    if (kind !== null && STAMPS.has(kind) && str.trim() !== '') {
      const [left, bottom] = pointAt(base, text.x, text.y + state.rise)
      const [right, top] = pointAt(base, text.x + x * state.stretch, text.y + state.rise)
      const [a, b, c, d] = base.map((part) => part * state.size)
      stamped.push({
        str,
        transform: [a ?? 1, b ?? 0, c ?? 0, d ?? 1, left, bottom],
        width: Math.hypot(right - left, top - bottom),
        height: Math.hypot(c ?? 0, d ?? 1),
        hasEOL: false,
      })
    }
    text = { ...text, x: text.x + x * state.stretch }
  }

  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at]
    const list: readonly unknown[] = Array.isArray(args) ? args : []
    const number = Number(list[0])
    if (operator === OPS.save || operator === OPS.beginAnnotation) {
      saved.push(state)
      if (operator === OPS.beginAnnotation) {
        kind = laid.get(String(list[0])) ?? ''
        state = { ...START, matrix: multiply(asMatrix(list[2]), asMatrix(list[3])) }
      }
    } else if (
      operator === OPS.restore ||
      operator === OPS.paintFormXObjectEnd ||
      operator === OPS.endAnnotation
    ) {
      state = saved.pop() ?? START
      if (operator === OPS.endAnnotation) kind = null
    } else if (operator === OPS.beginMarkedContent) mark(false)
    else if (operator === OPS.beginMarkedContentProps) mark(list[0] === 'OC' && !isShown(list[1]))
    else if (operator === OPS.endMarkedContent) off -= marked.pop() ? 1 : 0
    else if (operator === OPS.beginGroup) {
      saved.push(state)
      const { matrix, isMask } = asGroup(list[0])
      if (isMask || masks > 0) masks += 1
      const outerAlpha = state.outerAlpha * state.alpha
      state = { ...state, matrix: multiply(state.matrix, matrix), outerAlpha, alpha: 1 }
      // What is blended as a whole is blended with all that is in it.
    } else if (operator === OPS.endGroup) {
      state = saved.pop() ?? START
      masks = Math.max(0, masks - 1)
    } else if (operator === OPS.transform) {
      state = { ...state, matrix: multiply(state.matrix, asMatrix(args)) }
      // A picture that is not unpacked leaves its place and nothing in it.
      let next = at + 1
      while (silent.has(fnArray[next])) next += 1
      if (fnArray[next] === OPS.restore || fnArray[next] === OPS.paintFormXObjectEnd) picture(at)
    } else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(state)
      const matrix = multiply(state.matrix, asMatrix(list[0]))
      state = { ...state, matrix, ...clippedBy(state, boxOf(list[1]), matrix) }
    } else if (operator === OPS.setFillRGBColor) state = { ...state, color: asColor(list[0]) }
    else if (operator === OPS.setStrokeRGBColor) state = { ...state, strokeColor: asColor(list[0]) }
    else if (operator === OPS.setFillColorN || operator === OPS.setFillTransparent)
      state = { ...state, color: null }
    else if (operator === OPS.setLineWidth) state = { ...state, lineWidth: number }
    else if (operator === OPS.setGState) state = withLook(state, list[0])
    else if (operator === OPS.clip || operator === OPS.eoClip) clipping = true
    else if (operator === OPS.constructPath) {
      const path = list[1]
      const boxes = boxesOf(path)
      const isFilled = fills.has(list[0])
      const rectangles = isFilled || clipping ? rectanglesOf(path) : null
      if (isFilled && rectangles) paint(rectangles, state.color, at)
      else if (isFilled)
        for (const box of boxes)
          grounds.push({ box: placed(box, state.matrix), at, color: null, covers: false })
      else if (list[0] === OPS.stroke || list[0] === OPS.closeStroke)
        paint(barsOf(path, state.lineWidth), state.strokeColor, at)
      if (clipping) {
        const whole = boxes.length === 0 ? null : around(boxes)
        const isRough = rectangles?.length !== 1 || !isSquare(state.matrix) || state.isClipRough
        state = { ...state, ...clippedBy(state, whole, state.matrix), isClipRough: isRough }
      }
      clipping = false
    } else if (operator === OPS.shadingFill)
      grounds.push({ box: state.clip ?? EVERYWHERE, at, color: null, covers: false })
    else if (pictures.has(operator)) picture(at)
    else if (operator === OPS.beginText) text = { matrix: SAME, x: 0, y: 0, lineX: 0, lineY: 0, leading: 0 }
    else if (operator === OPS.setTextMatrix) {
      text = { ...text, matrix: asMatrix(list[0]), x: 0, y: 0, lineX: 0, lineY: 0 }
    } else if (operator === OPS.moveText) moveLine(number, Number(list[1]))
    else if (operator === OPS.setLeadingMoveText) {
      text = { ...text, leading: Number(list[1]) }
      moveLine(number, Number(list[1]))
    } else if (operator === OPS.setLeading) text = { ...text, leading: -number }
    else if (operator === OPS.nextLine) moveLine(0, text.leading)
    else if (operator === OPS.setFont) state = { ...state, size: Number(list[1]) }
    else if (operator === OPS.setCharSpacing) state = { ...state, letterSpacing: number }
    else if (operator === OPS.setWordSpacing) state = { ...state, wordSpacing: number }
    else if (operator === OPS.setHScale) state = { ...state, stretch: number / 100 }
    else if (operator === OPS.setTextRise) state = { ...state, rise: number }
    else if (operator === OPS.setTextRenderingMode) state = { ...state, mode: number }
    else if (operator === OPS.showText) show(list[0], at)
  }
  return { letters, grounds, stamped }
}

/** The middle of a letter lies so high above its line, as a share of its size. */
const MIDDLE = 0.3
const UNIT: Box = [0, 0, 1, 1]
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity]

function asGlyph(glyph: unknown): {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
} {
  if (typeof glyph !== 'object' || glyph === null) return { unicode: '', width: 0, isSpace: false }
  return {
    unicode: 'unicode' in glyph ? String(glyph.unicode) : '',
    width: 'width' in glyph ? Number(glyph.width) || 0 : 0,
    isSpace: 'isSpace' in glyph && glyph.isSpace === true,
  }
}

function asGroup(group: unknown): { readonly matrix: Matrix; readonly isMask: boolean } {
  if (typeof group !== 'object' || group === null) return { matrix: SAME, isMask: false }
  return {
    matrix: asMatrix('matrix' in group ? group.matrix : null),
    isMask: 'smask' in group && Boolean(group.smask),
  }
}

/** What a named state of graphics says of how a fill hides (8.4.5). */
function withLook(state: State, entries: unknown): State {
  let next = state
  for (const entry of Array.isArray(entries) ? (entries as readonly unknown[]) : []) {
    const [name, value]: readonly unknown[] = Array.isArray(entry) ? entry : []
    if (name === 'ca') next = { ...next, alpha: Number(value) }
    else if (name === 'BM') next = { ...next, blend: String(value) }
    else if (name === 'SMask') next = { ...next, isMasked: Boolean(value) }
    else if (name === 'LW') next = { ...next, lineWidth: Number(value) }
    else if (name === 'Font' && Array.isArray(value)) next = { ...next, size: Number(value[1]) }
  }
  return next
}

/** A colour as PDF.js writes it. */
const asColor = (value: unknown): Light | null =>
  typeof value === 'string' && value.startsWith('#') ? readLight(value.slice(1)) : null

function clippedBy(state: State, box: Box | null, matrix: Matrix): Pick<State, 'clip' | 'isClipRough'> {
  if (!box) return { clip: state.clip, isClipRough: state.isClipRough }
  return {
    clip: within(state.clip, placed(box, matrix)),
    isClipRough: state.isClipRough || !isSquare(matrix),
  }
}

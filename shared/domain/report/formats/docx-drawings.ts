import { SIDE, type LineEnd } from '../../charts/line-end'
import type { NumberLine } from '../../charts/number-line'
import { piecesOfLine } from '../../charts/pieces-of-line'
import type { TimeLine } from '../../charts/time-line'
import { words } from '../../../words/words'
import { escapeXml } from './xml'

/** English Metric Units in a CSS pixel, and in the width of the text on a page. */
const PIXEL = 9525
const TEXT_WIDTH = 6_200_000

/** Pixels: above the first row, a row, from the top of a row to its bar, below the axis, across a dot and a letter. */
const TOP = 6
const ROW = 38
const MARK = 26
const AXIS = 24
const DOT = 10
const LETTER = 7.5

const INK = '2F4A86'
const HAIRLINE = 'CFCAC0'
const WORD_SHAPE = 'http://schemas.microsoft.com/office/word/2010'

/** What a drawing holds besides the namespaces of the text. */
export const DRAWING_SPACES = `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wpg="${WORD_SHAPE}/wordprocessingGroup" xmlns:wps="${WORD_SHAPE}/wordprocessingShape"`

/** What is collected while pictures are put into a document. */
export type Pictures = {
  /** PNG files in Base64, each once. */
  readonly pictures: string[]
  /** What each picture and drawing shows, in words. */
  readonly drawn: string[]
}

/** A paragraph with a PNG, no wider than the text, no higher than two thirds of it. */
export function pictureParagraph(base64: string, of: string, gathered: Pictures): string {
  const { pictures } = gathered
  if (!pictures.includes(base64)) pictures.push(base64)
  const [across, down] = pngSize(base64)
  const scale = Math.min(PIXEL, TEXT_WIDTH / across, TEXT_WIDTH / 1.5 / down)
  const extent = `cx="${Math.round(across * scale)}" cy="${Math.round(down * scale)}"`
  const shape = `<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture${pictures.indexOf(base64) + 1}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
  return `<w:p><w:r>${inlineOf(extent, of, 'http://schemas.openxmlformats.org/drawingml/2006/picture', shape, gathered)}</w:r></w:p>`
}

type Bar = (NumberLine | TimeLine)['bars'][number]

/**
 * A number line or a time line, drawn with shapes that Word can change; its words stand in where a program has no shapes. A line with
 * many rows is drawn in several paragraphs, on the same axis.
 */
export function lineParagraphs(line: NumberLine | TimeLine, gathered: Pictures): string {
  const pieces = piecesOfLine<Bar>(line.bars)
  return pieces.map((bars, at) => pieceParagraph(line, bars, gathered, at === pieces.length - 1)).join('')
}

function pieceParagraph(
  line: NumberLine | TimeLine,
  bars: readonly Bar[],
  gathered: Pictures,
  isLast: boolean,
): string {
  const { conflict } = words.report
  const title = line.kind === 'time-line' ? conflict.timeLine : conflict.numberLine(line.unit)
  const each = bars.map((bar) => words.reader.fact(bar.label, bar.words))
  const description = words.reader.fact(title, words.formats.inTurn(each))
  const bottom = TOP + bars.length * ROW
  const scale = Math.min(PIXEL, TEXT_WIDTH / line.width)
  const extent = `cx="${Math.round(line.width * scale)}" cy="${Math.round((bottom + AXIS) * scale)}"`
  const shapes = [
    straight(0, bottom, line.width, bottom, HAIRLINE),
    ...line.ticks.flatMap(({ x, label }) => [
      straight(x, TOP, x, bottom + 4, HAIRLINE),
      tickLabel(x, bottom + 4, label, line.width),
    ]),
    ...bars.flatMap((bar) => barOf(bar, line.width)),
  ]
  const inPixels = `x="0" y="0"/><a:ext ${extent}/><a:chOff x="0" y="0"/><a:chExt cx="${line.width * PIXEL}" cy="${(bottom + AXIS) * PIXEL}"/>`
  const group = `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off ${inPixels}</a:xfrm></wpg:grpSpPr>${shapes.map((shape, at) => shape(at + 1)).join('')}</wpg:wgp>`
  const drawing = inlineOf(extent, description, `${WORD_SHAPE}/wordprocessingGroup`, group, gathered)
  return `<w:p>${isLast ? '<w:pPr><w:keepNext/></w:pPr>' : ''}<w:r><mc:AlternateContent><mc:Choice Requires="wpg">${drawing}</mc:Choice><mc:Fallback><w:t xml:space="preserve">${escapeXml(description)}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`
}

function inlineOf(extent: string, of: string, uri: string, content: string, gathered: Pictures): string {
  gathered.drawn.push(of)
  const id = gathered.drawn.length
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${id}" name="${id}" descr="${escapeXml(of)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`
}

type Shape = (id: number) => string

function barOf(bar: Bar, width: number): readonly Shape[] {
  const { from, to, label, row } = bar
  const y = TOP + row * ROW + MARK
  const says = `${label}  ${bar.words}`
  const start = Math.max(0, (from.mark === 'open' ? SIDE / 2 : from.x) - 5)
  const fits = start + says.length * LETTER <= width
  const ends = from.x === to.x ? [from] : [from, to]
  return [
    fits ? box(start, y - MARK, width - start, 18, says, 'left') : box(0, y - MARK, width, 18, says, 'right'),
    ...(from.x === to.x ? [] : [straight(from.x, y, to.x, y, INK, { from, to })]),
    ...ends.filter(({ mark }) => mark !== 'open').map(({ x, mark }) => dot(x, y, mark === 'included')),
  ]
}

const extentOf = (x: number, y: number, across: number, down: number): string =>
  `<a:xfrm><a:off x="${Math.round(x * PIXEL)}" y="${Math.round(y * PIXEL)}"/><a:ext cx="${Math.round(across * PIXEL)}" cy="${Math.round(down * PIXEL)}"/></a:xfrm>`

const filled = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

const arrow = (end: LineEnd | undefined, name: string): string =>
  end?.mark === 'open' ? `<a:${name} type="triangle"/>` : ''

/** A line; where it is that of a figure, an open end has an arrow. */
function straight(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  ends: { readonly from: LineEnd; readonly to: LineEnd } | null = null,
): Shape {
  const width = ends === null ? PIXEL : 2 * PIXEL
  return (id) =>
    `<wps:wsp><wps:cNvPr id="${id}" name=""/><wps:cNvCnPr/><wps:spPr>${extentOf(x1, y1, x2 - x1, y2 - y1)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${width}">${filled(colour)}${arrow(ends?.from, 'headEnd')}${arrow(ends?.to, 'tailEnd')}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`
}

function dot(x: number, y: number, isFull: boolean): Shape {
  return (id) =>
    `<wps:wsp><wps:cNvPr id="${id}" name=""/><wps:cNvSpPr/><wps:spPr>${extentOf(x - DOT / 2, y - DOT / 2, DOT, DOT)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${filled(isFull ? INK : 'FFFFFF')}<a:ln w="${2 * PIXEL}">${filled(INK)}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`
}

function box(
  x: number,
  y: number,
  across: number,
  down: number,
  text: string,
  side: 'left' | 'right' | 'center',
): Shape {
  return (id) =>
    `<wps:wsp><wps:cNvPr id="${id}" name=""/><wps:cNvSpPr txBox="1"/><wps:spPr>${extentOf(x, y, across, down)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="TableText"/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${side}"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>`
}

/** What is centred under a tick on one line, and does not leave the picture. */
function tickLabel(x: number, y: number, label: string, width: number): Shape {
  const across = Math.min(width, Math.max(2 * SIDE, label.length * LETTER))
  const start = Math.max(0, Math.min(width - across, x - across / 2))
  return box(start, y, across, AXIS - 4, label, 'center')
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** How wide and high a PNG is, in pixels (11.2.2 of its standard). */
function pngSize(base64: string): readonly [number, number] {
  const bits = Array.from(base64.slice(20, 32))
    .map((sign) => SIGNS.indexOf(sign).toString(2).padStart(6, '0'))
    .join('')
  const at = (byte: number): number => Number.parseInt(bits.slice((byte - 15) * 8, (byte - 11) * 8), 2) || 1
  return [at(16), at(20)]
}

import { BLACK, sightOf, WHITE } from '../marks/sight'
import type { Sight } from '../marks/sight'
import { builtInFormat } from '../sheets/format-cell'
import type { XmlAttributes } from '../xml/read-xml'
import { readXmlParts } from '../xml/read-xml-parts'

/** The styles of cells, by the numbers that cells name. */
export type CellStyles = {
  /** The codes of their formats. */
  readonly codes: readonly string[]
  /** Which of them strike out. */
  readonly struck: ReadonlySet<number>
  /** How what stands in them is seen. */
  readonly sights: readonly Sight[]
}

/** Reads the styles of the cells of a workbook (ISO/IEC 29500-1, 18.8). */
export function readCellStyles(xml: string): CellStyles {
  const own = new Map<number, string>()
  const codes: string[] = []
  const fonts: { isStruck: boolean; color: string | null }[] = []
  const grounds: (string | null)[] = []
  const struck = new Set<number>()
  const sights: Sight[] = []
  let list = ''
  readXmlParts(xml, {
    open(name, attributes) {
      if (LISTS.has(name)) list = name
      const font = list === 'fonts' ? fonts.at(-1) : undefined
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (list === 'fonts' && name === 'font') fonts.push({ isStruck: false, color: BLACK })
      if (font && name === 'strike') font.isStruck = attributes['val'] !== '0'
      if (font && name === 'color') font.color = colorOf(attributes)
      if (list === 'fills' && name === 'fill') grounds.push(WHITE)
      if (list === 'fills' && name === 'patternFill' && (attributes['patternType'] ?? 'none') !== 'none')
        grounds[grounds.length - 1] = null
      if (list === 'fills' && name === 'gradientFill') grounds[grounds.length - 1] = null
      if (name === 'patternFill' && attributes['patternType'] !== 'solid') return 'skip'
      if (list === 'fills' && name === 'fgColor') grounds[grounds.length - 1] = colorOf(attributes)
      if (name !== 'xf' || list !== 'cellXfs') return undefined
      const id = Number(attributes['numFmtId'] ?? 0)
      const { isStruck = false, color = BLACK } = fonts[Number(attributes['fontId'] ?? 0)] ?? {}
      if (isStruck) struck.add(codes.length)
      sights.push(sightOf({ color, ground: grounds[Number(attributes['fillId'] ?? 0)] ?? null }))
      codes.push(own.get(id) ?? builtInFormat(id))
      return undefined
    },
    close(name) {
      if (name === list) list = ''
    },
  })
  return { codes, struck, sights }
}

const LISTS = new Set(['fonts', 'fills', 'cellXfs', 'cellStyleXfs', 'dxfs'])

/** The colours of the window and its letters, by the numbers of the first palette and of themes (18.8.3, 18.8.27). */
const INDEXED: Readonly<Record<string, string>> = {
  0: BLACK,
  1: WHITE,
  8: BLACK,
  9: WHITE,
  64: BLACK,
  65: WHITE,
}
const THEME: Readonly<Record<string, string>> = { 0: WHITE, 1: BLACK }

/** A colour as six hexadecimal digits; null where it is not known. */
function colorOf({ rgb, theme, indexed, tint = '0' }: XmlAttributes): string | null {
  if (Number(tint) !== 0) return null
  if (rgb !== undefined) return rgb.length === 8 ? rgb.slice(2) : null
  if (theme !== undefined) return THEME[theme] ?? null
  return indexed === undefined ? null : (INDEXED[indexed] ?? null)
}

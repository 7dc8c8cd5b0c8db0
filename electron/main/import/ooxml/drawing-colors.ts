import { readLight } from '../marks/sight'
import type { Paint } from '../marks/sight'
import type { XmlAttributes } from '../xml/read-xml'
import { readXmlParts } from '../xml/read-xml-parts'

/** The colours that a theme gives names, as six hexadecimal digits (ISO/IEC 29500-1, 20.1.6.2). */
export type Theme = ReadonlyMap<string, string>

/** Reads the colours of a theme, and the names by which the slides of a master call them. */
export function readTheme(theme: string, master: string): Theme {
  const colors = new Map<string, string>()
  let name = ''
  readXmlParts(theme, {
    open(element, attributes) {
      if (element === 'fmtScheme' || element === 'fontScheme') return 'skip'
      const color = element === 'sysClr' ? attributes['lastClr'] : attributes['val']
      if (!element.endsWith('Clr')) name = element
      else if (color !== undefined) colors.set(name, color)
      return undefined
    },
  })
  const renamed = new Map([
    ...colors,
    ...Object.entries(USUAL).flatMap(([own, of]) => entryOf(colors, own, of)),
  ])
  readXmlParts(master, {
    open(element, attributes) {
      if (element !== 'clrMap') return
      for (const [own, of] of Object.entries(attributes))
        for (const [key, color] of entryOf(colors, own, of)) renamed.set(key, color)
    },
  })
  return renamed
}

const USUAL = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }
const entryOf = (colors: Theme, own: string, of: string): readonly (readonly [string, string])[] => {
  const color = colors.get(of)
  return color === undefined ? [] : [[own, color]]
}

/** What a colour colours: the letters of a run, their marker, what is inside of a shape, or its letters where they have none of their own. */
const AREAS: Readonly<Record<string, 'color' | 'marker' | 'ground' | 'letters'>> = {
  rPr: 'color',
  highlight: 'marker',
  spPr: 'ground',
  fontRef: 'letters',
}

/** Lines, shadows and other drawings beside the colour of letters and shapes; what they are filled with is no plain colour. */
const ASIDE = new Set('ln,uLn,uFill,effectLst,effectDag,gradFill,pattFill,lnRef,fillRef,effectRef'.split(','))

/** Follows the colours of runs and shapes as they are read: `paint` is that of the open run. */
export function followColors(theme: Theme) {
  const open: string[] = []
  let run: Paint = {}
  let ground: string | null = null
  let letters: string | null = theme.get('tx1') ?? null
  const set = (area: (typeof AREAS)[string], color: string | null): void => {
    if (area === 'color') run = { ...run, color }
    else if (area === 'marker') run = { ...run, marker: color }
    else if (area === 'ground') ground = color
    else letters = color
  }
  return {
    open(this: void, name: string, attributes: XmlAttributes): 'skip' | void {
      if (ASIDE.has(name)) return 'skip'
      if (SHAPES.has(name)) [ground, letters] = [null, theme.get('tx1') ?? null]
      if (name === 'r' || name === 'fld') run = {}
      if (AREAS[name] !== undefined) open.push(name)
      const area = AREAS[open.at(-1) ?? '']
      if (area === undefined) return undefined
      if (name.endsWith('Clr')) set(area, colorOf(name, attributes, theme))
      // What is lighter, darker or lets light through is another colour.
      else if (CHANGES.has(name)) set(area, null)
      return undefined
    },
    close(this: void, name: string): void {
      if (open.at(-1) === name) open.pop()
      if (name === 'sp') ground = null
    },
    paint: (): Paint => ({
      ...run,
      color: run.color === undefined && run.marker ? letters : (run.color ?? null),
      ground,
    }),
  }
}

const SHAPES = new Set(['sp', 'pic', 'cxnSp', 'graphicFrame'])
const CHANGES = new Set(
  'lumMod,lumOff,tint,shade,alpha,satMod,hueMod,inv,comp,gray,gamma,invGamma'.split(','),
)

function colorOf(name: string, { val = '', lastClr }: XmlAttributes, theme: Theme): string | null {
  const color = name === 'schemeClr' ? theme.get(val) : name === 'sysClr' ? lastClr : val
  return name === 'prstClr' ? (PRESET[val] ?? null) : readLight(color) === null ? null : (color ?? null)
}

const PRESET: Readonly<Record<string, string>> = { black: '000000', white: 'ffffff' }

import type { Rise } from '../marks/raised'
import { readColor } from '../marks/sight'
import { readXmlParts } from '../xml/read-xml-parts'
import { roleOfName, roleOfOutline } from './paragraph-role'
import type { Role } from './paragraph-role'

/** What a style or a run says of words. */
export type RunLook = {
  readonly raised?: Rise | 'none'
  readonly struck?: boolean
  readonly hidden?: boolean
  /** Null for a colour that Word chooses, so that it is seen. */
  readonly color?: string | null
  readonly ground?: string | null
  readonly marker?: string | null
}

/** The place of a paragraph in a numbered list. */
export type ListPlace = { readonly list: string; readonly level: number }

export type WordStyle = {
  readonly look: RunLook
  readonly place: ListPlace | null
  readonly role: Role
}

/** A style as it is written. */
type OwnStyle = {
  look: RunLook
  list: string | null
  level: number
  basedOn: string | null
  name: string
  outline: string
}

const newStyle = (): OwnStyle => ({ look: {}, list: null, level: 0, basedOn: null, name: '', outline: '' })

/** The styles of a document by their ids (ISO/IEC 29500-1, 17.7), what they are based on taken in. */
export function readWordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const own = new Map<string, OwnStyle>()
  let id: string | null = null
  readXmlParts(xml, {
    open: (name, attributes) => {
      if (name === 'style') {
        id = attributes['w:styleId'] ?? null
        if (id !== null) own.set(id, newStyle())
        return
      }
      const style = id === null ? undefined : own.get(id)
      if (!style) return
      if (name === 'basedOn') style.basedOn = attributes['w:val'] ?? null
      else if (name === 'name') style.name = attributes['w:val'] ?? ''
      else if (name === 'outlineLvl') style.outline = attributes['w:val'] ?? ''
      else if (name === 'numId') style.list = attributes['w:val'] ?? null
      else if (name === 'ilvl') style.level = Number(attributes['w:val'] ?? 0)
      else style.look = { ...style.look, ...lookOf(name, attributes) }
    },
    close: (name) => {
      if (name === 'style') id = null
    },
  })
  const styles = new Map<string, WordStyle>()
  for (const start of own.keys()) {
    const chain: string[] = []
    for (
      let at: string | null = start;
      at !== null && !chain.includes(at) && own.has(at);
      at = own.get(at)?.basedOn ?? null
    )
      chain.push(at)
    const look: RunLook = {}
    let place: ListPlace | null = null
    let role: Role = null
    for (const each of chain.toReversed()) {
      const style = own.get(each)
      if (!style) continue
      Object.assign(look, style.look)
      if (style.list !== null) place = { list: style.list, level: style.level }
      const named = roleOfName(style.name)
      role = roleOfOutline(style.outline, named === undefined ? role : named)
    }
    styles.set(start, { look, place, role })
  }
  return styles
}

/** The look that one property of a run gives its words (17.3.2); empty for a property without one. */
export function lookOf(name: string, attributes: Readonly<Record<string, string>>): RunLook {
  const value = attributes['w:val'] ?? ''
  const isOn = !/^(?:0|false|off|none)$/u.test(value)
  switch (name) {
    case 'vertAlign':
      return { raised: value === 'superscript' ? 'sup' : value === 'subscript' ? 'sub' : 'none' }
    case 'position':
      // In half points: what is raised by more than a point is above the line.
      return Math.abs(Number(value)) >= 3 ? { raised: Number(value) > 0 ? 'sup' : 'sub' } : {}
    case 'strike':
    case 'dstrike':
      return { struck: isOn }
    case 'vanish':
    case 'webHidden':
      return name === 'vanish' ? { hidden: isOn } : {}
    case 'color':
      return { color: value === 'auto' ? null : value }
    case 'highlight':
      return { marker: readColor(value) }
    case 'shd':
      if (/^(?:clear|nil)?$/u.test(value))
        return /^auto$|^$/u.test(attributes['w:fill'] ?? '') ? {} : { ground: attributes['w:fill'] ?? null }
      return { ground: value === 'solid' ? (attributes['w:color'] ?? null) : null }
    default:
      return {}
  }
}

import type { Look } from '../rich/rich-text'
import { readColor } from '../marks/sight'
import { roleOfName } from '../docx/paragraph-role'
import type { Role } from '../docx/paragraph-role'
import { readXml } from '../xml/read-xml'
import type { XmlAttributes } from '../xml/read-xml'

/** What a style does to words: struck, raised, hidden. */
export type OpenLook = Look & { readonly hidden?: boolean }

/** One level of a list: how its numbers are written; null for bullets. */
export type ListLevel = {
  readonly kind: string
  readonly before: string
  readonly after: string
  readonly start: number
} | null

/** The styles of an OpenDocument file, as far as they change what words say (OpenDocument 1.3, part 3, 16 and 20). */
export type OpenStyles = {
  readonly lookOf: (style: string | undefined) => OpenLook
  /** What the names of a paragraph's style and of those that it rests on say; null where they say nothing. */
  readonly roleOf: (style: string | undefined) => Role
  readonly levelOf: (list: string | undefined, level: number) => ListLevel
  /** Whether tables, sections, rows or columns of this style are shown. */
  readonly isHidden: (style: string | undefined) => boolean
}

type Style = { readonly parent: string | undefined; look: OpenLook }

/** A style may have a parent that has one, and so on; what goes on longer leads round in a circle. */
const MOST_PARENTS = 20

/** Reads the styles of the files that hold some: those of the document, and the automatic ones of its text. */
export function readOpenStyles(files: readonly string[]): OpenStyles {
  const styles = new Map<string, Style>()
  const lists = new Map<string, Map<number, ListLevel>>()
  for (const xml of files) readStyles(xml, styles, lists)
  const lookOf = (name: string | undefined): OpenLook => {
    const looks: OpenLook[] = []
    for (let at = name; at !== undefined && looks.length < MOST_PARENTS; at = styles.get(at)?.parent)
      looks.push(styles.get(at)?.look ?? {})
    const struck = looks.find((look) => look.struck !== undefined)
    const raised = looks.find((look) => look.raised !== undefined)
    const hidden = looks.find((look) => look.hidden !== undefined)
    const color = looks.find((look) => look.color !== undefined)?.color
    const ground = looks.find((look) => look.ground !== undefined)?.ground
    // What a style does not say holds as it does around it.
    return {
      ...(struck ? { struck: struck.struck === true } : {}),
      ...(raised ? { raised: raised.raised } : {}),
      ...(hidden ? { hidden: hidden.hidden === true } : {}),
      ...(color === undefined ? {} : { color }),
      ...(ground === undefined ? {} : { ground }),
    }
  }
  return {
    lookOf,
    roleOf: (name) => {
      let at = name
      for (let depth = 0; at !== undefined && depth < MOST_PARENTS; depth += 1) {
        const role = roleOfName(styleName(at))
        if (role !== undefined) return role
        at = styles.get(at)?.parent
      }
      return null
    },
    levelOf: (list, level) => lists.get(list ?? '')?.get(level) ?? null,
    isHidden: (style) => lookOf(style).hidden === true,
  }
}

/** The name of a style as its author gave it: signs that may not stand in a name are written as `_20_`. */
const styleName = (name: string): string =>
  name.replace(/_([\da-f]{2,4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Whether a row or a column is not shown, whatever its style. */
export const isCollapsed = (attributes: XmlAttributes): boolean =>
  /^(?:collapse|filter)$/u.test(attributes['table:visibility'] ?? '')

function readStyles(
  xml: string,
  styles: Map<string, Style>,
  lists: Map<string, Map<number, ListLevel>>,
): void {
  let style: Style | null = null
  let levels: Map<number, ListLevel> | null = null
  readXml(xml, {
    open(name, attributes) {
      switch (name) {
        case 'office:body':
        case 'office:master-styles':
          return 'skip'
        case 'style:style':
          style = { parent: attributes['style:parent-style-name'], look: {} }
          styles.set(attributes['style:name'] ?? '', style)
          return
        case 'style:text-properties':
          if (style) style.look = { ...style.look, ...textLook(attributes) }
          return
        case 'style:paragraph-properties':
        case 'style:table-cell-properties':
          if (style) style.look = { ...groundLook(attributes['fo:background-color']), ...style.look }
          return
        case 'style:graphic-properties':
          if (style && attributes['draw:fill'] !== undefined)
            style.look = {
              ...style.look,
              ground:
                attributes['draw:fill'] === 'solid' ? readColor(attributes['draw:fill-color'] ?? '') : null,
            }
          return
        case 'style:table-properties':
          if (style && attributes['table:display'] === 'false') style.look = { ...style.look, hidden: true }
          return
        case 'style:drawing-page-properties':
          if (style && attributes['presentation:visibility'] === 'hidden')
            style.look = { ...style.look, hidden: true }
          return
        case 'style:section-properties':
          if (style && attributes['text:display'] === 'none') style.look = { ...style.look, hidden: true }
          return
        case 'text:list-style':
        case 'text:outline-style':
          levels = new Map()
          lists.set(attributes['style:name'] ?? '', levels)
          return
        case 'text:list-level-style-number':
        case 'text:outline-level-style':
          levels?.set(Number(attributes['text:level'] ?? 1), levelOf(attributes))
          return
      }
    },
    close(name) {
      if (name === 'style:style') style = null
      if (name === 'text:list-style' || name === 'text:outline-style') levels = null
    },
  })
}

function textLook(attributes: XmlAttributes): OpenLook {
  const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type']
  const color = attributes['fo:color']
  const [position] = (attributes['style:text-position'] ?? '').trim().split(/\s+/u)
  const offset = position === 'super' ? 1 : position === 'sub' ? -1 : Number.parseFloat(position ?? '')
  return {
    ...(color === undefined ? {} : { color: readColor(color) }),
    ...groundLook(attributes['fo:background-color']),
    ...(line === undefined ? {} : { struck: line !== 'none' }),
    ...(Number.isNaN(offset) ? {} : { raised: offset > 0 ? 'sup' : offset < 0 ? 'sub' : null }),
    ...(attributes['text:display'] === undefined ? {} : { hidden: attributes['text:display'] === 'none' }),
  }
}

const groundLook = (ground: string | undefined): OpenLook =>
  ground === undefined || ground === 'transparent' ? {} : { ground: readColor(ground) }

function levelOf(attributes: XmlAttributes): ListLevel {
  const kind = attributes['style:num-format'] ?? ''
  return kind === ''
    ? null
    : {
        kind,
        before: attributes['style:num-prefix'] ?? '',
        after: attributes['style:num-suffix'] ?? '',
        start: Number(attributes['text:start-value'] ?? 1),
      }
}

/** How often a cell, a column or a row stands, as its attribute says: once where it says nothing, or nothing that can be. */
export function timesIn(attributes: XmlAttributes, of: 'columns' | 'rows'): number {
  const times = Math.floor(Number(attributes[`table:number-${of}-repeated`] ?? 1))
  return times >= 1 ? times : 1
}

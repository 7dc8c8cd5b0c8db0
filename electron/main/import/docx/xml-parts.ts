import { readXml } from '../rich/read-xml'
import type { XmlAttributes } from '../rich/read-xml'

/** Goes through an XML file once, by the names of its elements without their namespaces. */
export function readXmlParts(
  xml: string,
  {
    open,
    text,
    close,
  }: {
    readonly open: (name: string, attributes: XmlAttributes) => void
    readonly text?: (words: string) => void
    readonly close?: (name: string) => void
  },
): void {
  readXml(xml, {
    open: (name, attributes) => {
      open(localName(name), attributes)
    },
    ...(text ? { text } : {}),
    close: (name) => close?.(localName(name)),
  })
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The texts of the elements of an XML file, by name without its namespace; the first of each name. */
export function readXmlFields(xml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let words = ''
  readXmlParts(xml, {
    open: () => {
      words = ''
    },
    text: (more) => {
      words += more
    },
    close: (name) => {
      if (!fields.has(name) && words.trim() !== '') fields.set(name, words.trim())
      words = ''
    },
  })
  return fields
}

/** What a part of a package points to (ISO/IEC 29500-2, 9.3). */
export type Relation = { readonly id: string; readonly target: string; readonly type: string }

/** The relations of a part of a package, in their order. */
export function readRelations(xml: string): readonly Relation[] {
  const relations: Relation[] = []
  readXmlParts(xml, {
    open: (name, attributes) => {
      if (name === 'Relationship')
        relations.push({
          id: attributes['Id'] ?? '',
          target: attributes['Target'] ?? '',
          type: attributes['Type'] ?? '',
        })
    },
  })
  return relations
}

import { readXml } from './read-xml'
import type { XmlReader } from './read-xml'

/** Goes through an XML file once, by the names of its elements without their prefixes: programs choose these as they like. */
export function readXmlParts(xml: string, { open, text, close }: XmlReader): void {
  readXml(xml, {
    open: (name, attributes) => open(localName(name), attributes),
    ...(text ? { text } : {}),
    close: (name) => close?.(localName(name)),
  })
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The texts of the elements of an XML file, by name without its prefix; the first of each name. */
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

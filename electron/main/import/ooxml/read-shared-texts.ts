import { createCellText } from '../sheets/cell-text'
import type { CellText } from '../sheets/cell-text'
import type { Look } from '../rich/rich-text'
import type { XmlAttributes } from '../xml/read-xml'
import { readXmlParts } from '../xml/read-xml-parts'
import { isSet } from './read-parts'

/** A text of a cell; `hasColors` if some of it has a colour of its own. */
export type SharedText = CellText & { readonly hasColors: boolean }

/** Reads a text of a cell from its elements (ISO/IEC 29500-1, 18.4): runs that may be struck or raised, without how they are spoken. */
export function createTextReader() {
  const text = createCellText()
  let look: Look = {}
  let isText = false
  let hasColors = false
  return {
    open(this: void, name: string, attributes: XmlAttributes): 'skip' | void {
      if (name === 'rPh') return 'skip'
      if (name === 'r') look = {}
      if (name === 'strike') look = { ...look, struck: isSet(attributes['val']) }
      if (name === 'vertAlign') look = { ...look, raised: raisedBy(attributes['val']) }
      if (name === 'color') hasColors = true
      if (name === 't') isText = true
      return undefined
    },
    text(this: void, words: string): void {
      if (isText) text.add(words, look)
    },
    close(this: void, name: string): void {
      if (name === 't') isText = false
      if (name === 'r') look = {}
    },
    finish: (): SharedText => ({ ...text.finish(), hasColors }),
  }
}

function raisedBy(value: string | undefined): Look['raised'] {
  if (value === 'superscript') return 'sup'
  return value === 'subscript' ? 'sub' : null
}

/** The texts that the cells of a workbook share, in order. */
export function readSharedTexts(xml: string): readonly SharedText[] {
  const texts: SharedText[] = []
  let reader = createTextReader()
  readXmlParts(xml, {
    open(name, attributes) {
      if (name === 'si') reader = createTextReader()
      return reader.open(name, attributes)
    },
    text: (words) => reader.text(words),
    close(name) {
      reader.close(name)
      if (name === 'si') texts.push(reader.finish())
    },
  })
  return texts
}

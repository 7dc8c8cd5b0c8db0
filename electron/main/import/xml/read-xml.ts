import { Parser } from 'htmlparser2'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is done with the elements of an XML file, by their names with the usual prefix. */
export type XmlReader = {
  /** Answers `skip` for an element whose contents are not read; it is not closed then. */
  readonly open: (name: string, attributes: XmlAttributes) => 'skip' | void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Goes through an XML file once, in its order. Entities of its own are not expanded. */
export function readXml(xml: string, { open, text, close }: XmlReader): void {
  /** How many elements are open within one that is skipped. */
  let skipped = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || open(name, attributes) === 'skip') skipped += 1
      },
      ontext(words) {
        if (skipped === 0) text?.(words)
      },
      onclosetag(name) {
        if (skipped > 0) skipped -= 1
        else close?.(name)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
}

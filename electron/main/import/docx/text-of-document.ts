import { Parser } from 'htmlparser2'

/** Words that are not there for the reader: deleted or moved away (17.13.5), codes of fields, pictures, second renderings. */
const DROPPED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'pict',
  'sdtPr',
  'rPrChange',
  'pPrChange',
])

/**
 * The words of a part of a Word document (ISO/IEC 29500-1, WordprocessingML): its paragraphs with an empty line between them, a
 * table's rows as lines with tabs between cells. Insertions that were not yet accepted are in it, deletions are not; hidden
 * words are not.
 */
export function textOfDocument(xml: string): string {
  const paragraphs: string[] = []
  let words = ''
  let run = ''
  let isRunHidden = false
  let inRunProperties = false
  let isText = false
  let dropped = 0
  /** The cells of the rows that are open, from the outermost table inwards. */
  const rows: string[][] = []
  const cells: string[][] = []

  const endParagraph = (): void => {
    const text = words.trim()
    words = ''
    if (text === '') return
    const cell = cells.at(-1)
    if (cell) cell.push(text)
    else paragraphs.push(text)
  }
  // Maps, since the names come from the file: an object has `__proto__` and `toString` by birth.
  const openers = mapOf<(attributes: Readonly<Record<string, string>>) => void>({
    t: () => (isText = true),
    r: () => {
      run = ''
      isRunHidden = false
    },
    rPr: () => (inRunProperties = true),
    vanish: (attributes) => {
      if (inRunProperties && !/^(?:0|false|off)$/u.test(attributes['w:val'] ?? '')) isRunHidden = true
    },
    tab: () => (run += '\t'),
    br: (attributes) =>
      (run += attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? ' ' : '\n'),
    cr: () => (run += '\n'),
    noBreakHyphen: () => (run += '\u2011'),
    softHyphen: () => (run += '\u00AD'),
    tr: () => rows.push([]),
    tc: () => cells.push([]),
  })
  const closers = mapOf<() => void>({
    t: () => (isText = false),
    rPr: () => (inRunProperties = false),
    r: () => {
      if (!isRunHidden) words += run
      run = ''
    },
    p: endParagraph,
    tc: () => {
      const cell = cells.pop()
      if (cell) rows.at(-1)?.push(cell.join(' '))
    },
    tr: () => {
      const row = rows.pop()?.join('\t') ?? ''
      const outer = cells.at(-1)
      if (row.trim() !== '') (outer ?? paragraphs).push(row)
    },
  })
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name)
        if (DROPPED.has(local)) dropped += 1
        else if (dropped === 0) openers.get(local)?.(attributes)
      },
      ontext(text) {
        if (isText && dropped === 0) run += text
      },
      onclosetag(name) {
        const local = localName(name)
        if (DROPPED.has(local)) dropped -= 1
        else if (dropped === 0) closers.get(local)?.()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  return paragraphs.join('\n\n')
}

/** The texts of the elements of an XML file, by name without its namespace; the first of each name. */
export function readXmlFields(xml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let text = ''
  const parser = new Parser(
    {
      onopentag: () => (text = ''),
      ontext: (more) => (text += more),
      onclosetag(name) {
        const local = localName(name)
        if (!fields.has(local) && text.trim() !== '') fields.set(local, text.trim())
        text = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  return fields
}

const mapOf = <T>(members: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(members))

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

import { posix } from 'node:path'
import { err, ok } from '../../../../shared/result'
import type { Metadata, Stated } from '../../../../shared/schema/article'
import { countLetters, leftOut } from '../../../../shared/domain/import/loss'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { decodeText } from './decode-text'
import { createListNumbers } from '../docx/list-numbers'
import { readZip } from '../docx/read-zip'
import type { ZipFault } from '../docx/read-zip'
import { textOfDocument } from '../docx/text-of-document'
import type { PartText } from '../docx/text-of-document'
import { readWordStyles } from '../docx/word-styles'
import { readRelations, readXmlFields } from '../docx/xml-parts'
import { readFileDate } from '../facts/file-date'
import { formats } from './formats'
import { oneLine } from '../html/clean-page'
import { readPiece, struckNotes } from '../html/read-page'
import { asLanguage } from '../html/state-facts'

/** More than any report has: a book of a thousand pages unpacks to a tenth of it. */
const LARGEST_UNPACKED = 50_000_000
/** Documents within documents are read so deep. */
const DEEPEST = 2

const PROPERTIES = 'docProps/core.xml'
const isWanted = (entry: string): boolean =>
  entry === PROPERTIES ||
  entry === '_rels/.rels' ||
  /^word\/(?!media\/|theme\/|fonts\/|embeddings\/).*\.(?:xml|rels|html?|xhtml|txt|docx)$/iu.test(entry)

const { refused } = words.importing
const said = words.readings

const refusals: Readonly<Record<ZipFault, (name: string) => string>> = {
  damaged: refused.packed.damaged,
  encrypted: refused.protected,
  'too-large': (name) => refused.packed.tooLarge(name, LARGEST_UNPACKED / 1_000_000),
}

type Entries = ReadonlyMap<string, Buffer>

/**
 * Reads a Word document: the text as it is with all changes accepted, the marks of its notes where they hang, then the notes, and
 * what stands at the edges of its pages; its properties as metadata. Comments are kept as a fact.
 */
export const readDocx: ArticleReader = async (bytes, name) => {
  const zip = readZip(bytes, isWanted, LARGEST_UNPACKED)
  if (!zip.ok) return err(zip.fault === 'too-large' ? 'too-large' : 'unreadable', refusals[zip.fault](name))
  const read = readPackage(zip.entries, 0)
  if (read === null) return err('unreadable', refused.packed.noTextPart(name))
  const properties = zip.entries.get(PROPERTIES)
  const { text, hasNotes, hasEdges, comments, struck, inserted, deleted, pictures, parts } = read
  const letters = countLetters(text)
  return ok({
    text,
    mediaType: formats.docx.mediaType,
    metadata: properties ? stateProperties(readXmlFields(properties.toString('utf8'))) : noMetadata,
    notes: [
      ...(hasNotes ? [words.importing.notes.endNotes] : []),
      ...(hasEdges ? [said.edges] : []),
      ...(inserted + deleted > 0 ? [said.tracked(inserted, deleted)] : []),
      ...struckNotes(struck),
      ...(comments.length > 0 ? [said.comments(comments)] : []),
    ],
    loss: {
      visible: letters + countLetters(comments.join('')),
      read: letters,
      left: leftOut({ struck: struck.length, comments: comments.length, deleted, pictures, parts }),
    },
  })
}

type ReadPackage = Omit<PartText, 'notes'> & {
  readonly hasNotes: boolean
  readonly hasEdges: boolean
  readonly comments: readonly string[]
  /** How many files in the document were not read. */
  readonly parts: number
}

function readPackage(entries: Entries, depth: number): ReadPackage | null {
  const xmlOf = (entry: string): string => entries.get(entry)?.toString('utf8') ?? ''
  const main = mainPart(entries)
  if (main === null) return null
  const relations = readRelations(
    xmlOf(posix.join(posix.dirname(main), '_rels', `${posix.basename(main)}.rels`)),
  )
  const pathOf = (target: string): string =>
    target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(main), target)
  const related = (kind: string): string =>
    xmlOf(pathOf(relations.find(({ type }) => type.endsWith(`/${kind}`))?.target ?? `${kind}.xml`))

  let parts = 0
  const struck: string[] = []
  const marks = createMarks()
  const styles = readWordStyles(related('styles'))
  const numberOf = createListNumbers(related('numbering'))
  const chunkOf = (id: string): string => {
    const chunk = entries.get(pathOf(relations.find((relation) => relation.id === id)?.target ?? ''))
    const read = chunk ? readChunk(chunk, depth) : null
    if (read === null) parts += 1
    struck.push(...(read?.struck ?? []))
    return read?.text ?? ''
  }
  const surroundings = { styles, numberOf, markOf: marks.markOf, chunkOf }
  const read = (xml: string): PartText => textOfDocument(xml, surroundings)

  const body = read(xmlOf(main))
  const footnotes = read(related('footnotes'))
  const endnotes = read(related('endnotes'))
  const comments = read(related('comments'))
  const notes = [...marks.inOrder('footnote', footnotes.notes), ...marks.inOrder('endnote', endnotes.notes)]
  const text = [body.text, ...notes].filter((part) => part !== '').join('\n\n')
  const edges = edgesOf(
    [...entries.keys()]
      .filter((entry) => /^word\/(?:header|footer)\d*\.xml$/u.test(entry))
      .toSorted()
      .map((entry) => read(xmlOf(entry)).text),
    text,
  )
  return {
    text: [text, ...edges].filter((part) => part !== '').join('\n\n'),
    hasNotes: notes.length > 0,
    hasEdges: edges.length > 0,
    comments: [...comments.notes.values()].map(({ text: comment, author }) =>
      oneLine(author === '' ? comment : said.commentBy(author, comment)),
    ),
    struck: [...body.struck, ...footnotes.struck, ...endnotes.struck, ...struck],
    inserted: body.inserted + footnotes.inserted,
    deleted: body.deleted + footnotes.deleted,
    pictures: body.pictures,
    parts,
  }
}

/** The part in which the text stands, by what the package says; Word Online writes `document2.xml`. */
function mainPart(entries: Entries): string | null {
  const relations = readRelations(entries.get('_rels/.rels')?.toString('utf8') ?? '')
  const target = relations.find(({ type }) => type.endsWith('/officeDocument'))?.target.replace(/^\//u, '')
  const candidates = [
    target ?? '',
    'word/document.xml',
    ...[...entries.keys()].filter((entry) => /^word\/document\d*\.xml$/u.test(entry)),
  ]
  return candidates.find((entry) => entries.has(entry)) ?? null
}

/** What stands at the edges of the pages, each once, but for what the text says itself and what numbers the pages. */
function edgesOf(texts: readonly string[], text: string): readonly string[] {
  const own = oneLine(text)
  return [...new Set(texts)].filter(
    (edge) => (countLetters(edge) >= 12 || /\p{N}/u.test(edge)) && !own.includes(oneLine(edge)),
  )
}

/** A file in the document: a page, a text, or another document; null for one that is not read. */
function readChunk(
  bytes: Buffer,
  depth: number,
): { readonly text: string; readonly struck: readonly string[] } | null {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const zip = depth < DEEPEST ? readZip(bytes, isWanted, LARGEST_UNPACKED) : null
    return zip?.ok ? readPackage(zip.entries, depth + 1) : null
  }
  const { text } = decodeText(bytes)
  if (/^\s*(?:\{\\rtf|MIME-Version:)/iu.test(text)) return null
  if (!/<(?:html|body|p|div|table)[\s>]/iu.test(text)) return { text: text.trim(), struck: [] }
  const piece = readPiece(text)
  return { text: piece.text, struck: piece.struck }
}

/** Numbers the notes of a document in the order in which the text names them. */
function createMarks() {
  const ids = { footnote: [] as string[], endnote: [] as string[] }
  /** Where there are both kinds, those at the end have small Roman numerals in Word; here all are counted in one row. */
  const all: string[] = []
  return {
    markOf: (kind: 'footnote' | 'endnote', id: string): string => {
      const key = `${kind} ${id}`
      if (!all.includes(key)) {
        all.push(key)
        ids[kind].push(id)
      }
      return `[${all.indexOf(key) + 1}]`
    },
    /** The notes that the text names, in its order with their marks, then the others as they come. */
    inOrder: (kind: 'footnote' | 'endnote', notes: PartText['notes']): readonly string[] => [
      ...ids[kind].flatMap((id) => {
        const note = notes.get(id)
        return note ? [`[${all.indexOf(`${kind} ${id}`) + 1}] ${note.text}`] : []
      }),
      ...[...notes].filter(([id]) => !ids[kind].includes(id)).map(([, { text }]) => text),
    ],
  }
}

/**
 * What the properties state (ISO/IEC 29500-2, 11). The day on which a file was made says nothing about publication, so it counts as
 * that of the last change, where no other is given.
 */
function stateProperties(fields: ReadonlyMap<string, string>): Metadata {
  return {
    ...noMetadata,
    title: stated(oneLine(fields.get('title') ?? '')),
    byline: stated(oneLine(fields.get('creator') ?? '')),
    modified: stated(readFileDate(fields.get('modified') ?? fields.get('created') ?? '')),
    language: stated(asLanguage(fields.get('language') ?? '')),
  }
}

function stated(value: string | null): Stated | null {
  return value ? { value, basis: 'document-property' } : null
}

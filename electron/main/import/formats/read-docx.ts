import { err, ok } from '../../../../shared/result'
import { quotingNote } from '../../../../shared/domain/import/import-notes'
import { countLetters, leftOut } from '../../../../shared/domain/import/loss'
import { joinPassages, placeParts, plain, shiftStructure } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import type { Span } from '../../../../shared/domain/span'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { decodeText } from './decode-text'
import { commentsAmong } from '../docx/comment-ranges'
import type { ReadComments } from '../docx/comment-ranges'
import { createListNumbers } from '../docx/list-numbers'
import { noteName, textOfDocument } from '../docx/text-of-document'
import type { PartText } from '../docx/text-of-document'
import { readWordStyles } from '../docx/word-styles'
import { PROPERTIES, stateOfficeFacts } from '../ooxml/office-facts'
import { mainPart, pathOfType, readAddresses, readRelations } from '../ooxml/read-parts'
import { formats } from './formats'
import { oneLine } from '../html/one-line'
import { notesAmong } from '../html/notes-of-page'
import { leadingOut } from '../html/ranges-of-page'
import { readPiece } from '../html/read-page'
import { openPackage } from '../zip/open-package'
import type { Package } from '../zip/open-package'
import { readXmlParts } from '../xml/read-xml-parts'
import { pathFrom } from '../zip/path-from'

/** More than any report has: a book of a thousand pages unpacks to a tenth of it. */
const LARGEST_UNPACKED = 50_000_000
/** Documents within documents are read so deep. */
const DEEPEST = 2

const isWanted = (entry: string): boolean =>
  entry === PROPERTIES ||
  entry === '_rels/.rels' ||
  /^word\/(?!media\/|theme\/|fonts\/|embeddings\/).*\.(?:xml|rels|html?|xhtml|txt|docx)$/iu.test(entry)

/**
 * Reads a Word document: the text as it is with all changes accepted, the marks of its notes where they hang, then the notes, and
 * what stands at the edges of its pages; its properties as metadata. Comments are kept as a fact, and beside the text on the words they hang on.
 */
export const readDocx: ArticleReader = async (bytes, name) => {
  const opened = openPackage(bytes, name, isWanted, LARGEST_UNPACKED)
  if (!opened.ok) return opened
  const read = readPackage(opened.value, 0)
  if (read === null) return err('unreadable', words.importing.refused.packed.noTextPart(name))
  const {
    text,
    structure,
    hasNotes,
    hasEdges,
    comments,
    struck,
    inserted,
    deleted,
    pictures,
    parts,
    unseen,
  } = read
  const letters = countLetters(text)
  return ok({
    text,
    structure,
    mediaType: formats.docx.mediaType,
    metadata: stateOfficeFacts(opened.value.textOf(PROPERTIES) ?? ''),
    notes: [
      ...(hasNotes ? [{ kind: 'endNotes' } as const] : []),
      ...(hasEdges ? [{ kind: 'edges' } as const] : []),
      ...(inserted + deleted > 0 ? [{ kind: 'trackedChanges', inserted, deleted } as const] : []),
      ...quotingNote('struckWords', struck),
      ...quotingNote('commentsMade', comments),
    ],
    loss: {
      visible: letters + countLetters(comments.join('')),
      read: letters,
      left: leftOut({
        struck: struck.length,
        comments: comments.length,
        deleted,
        pictures,
        parts,
        ...unseen,
      }),
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

function readPackage({ paths, bytesOf, textOf }: Package, depth: number): ReadPackage | null {
  const xmlOf = (path: string): string => textOf(path) ?? ''
  const main = [
    // What the package says; Word Online writes `document2.xml`.
    mainPart(textOf),
    'word/document.xml',
    ...paths.filter((path) => /^word\/document\d*\.xml$/u.test(path)),
  ].find((path) => path !== null && paths.includes(path))
  if (!main) return null
  const relations = readRelations(textOf, main)
  const related = (kind: string): string => pathOfType(relations, kind) ?? pathFrom(main, `${kind}.xml`)

  let parts = 0
  const struck: string[] = []
  const marks = createMarks()
  const styles = readWordStyles(xmlOf(related('styles')))
  const numberOf = createListNumbers(xmlOf(related('numbering')))
  const chunkOf = (id: string): Passage => {
    const path = relations.get(id)?.path ?? ''
    const chunk = bytesOf(path)
    const read = chunk ? readChunk(chunk, path, depth) : null
    if (read === null) parts += 1
    struck.push(...(read?.struck ?? []))
    return read ?? plain('')
  }
  const read = (path: string): PartText => {
    const addresses = readAddresses(textOf, path)
    const addressOf = (id: string): string => leadingOut(addresses.get(id) ?? '')
    return textOfDocument(xmlOf(path), { styles, numberOf, markOf: marks.markOf, chunkOf, addressOf })
  }

  const body = read(main)
  const footnotes = read(related('footnotes'))
  const endnotes = read(related('endnotes'))
  const comments = read(related('comments'))
  const notes = [...marks.inOrder('footnote', footnotes.notes), ...marks.inOrder('endnote', endnotes.notes)]
  const { text } = joinParts([body, ...notes], comments.notes)
  const edges = edgesOf(
    paths
      .filter((path) => /^word\/(?:header|footer)\d*\.xml$/u.test(path))
      .toSorted()
      .map(read),
    text,
  )
  return {
    ...joinParts([body, ...notes, ...edges], comments.notes),
    hasNotes: notes.length > 0,
    hasEdges: edges.length > 0,
    comments: [...comments.notes.values()].map(({ text: comment, author }) =>
      oneLine(author === '' ? comment : `${author}: ${comment}`),
    ),
    struck: [...body.struck, ...footnotes.struck, ...endnotes.struck, ...struck],
    inserted: body.inserted + footnotes.inserted,
    deleted: body.deleted + footnotes.deleted,
    pictures: body.pictures,
    unseen: {
      hidden: body.unseen.hidden + footnotes.unseen.hidden + endnotes.unseen.hidden,
      covered: body.unseen.covered + footnotes.unseen.covered + endnotes.unseen.covered,
    },
    parts,
  }
}

/** The body of a document, then its notes and what stands at the edges of its pages; the marks of the notes are tied to these. */
function joinParts(all: readonly (Passage & { readonly name?: string })[], comments: ReadComments): Passage {
  const parts = all.filter(({ text }) => text !== '')
  const { text, structure } = joinPassages(parts, BETWEEN)
  const bodies = new Map<string, Span>()
  for (const { start, end, part } of placeParts(parts, (each) => each.text, BETWEEN))
    if (part.name !== undefined) bodies.set(part.name, { start, end })
  const commented = commentsAmong(structure.links, comments)
  const { links, notes } = notesAmong(commented.links, bodies, text)
  const remarks = [...(structure.comments ?? []), ...commented.comments]
  return {
    text,
    structure: {
      ...structure,
      links,
      notes: [...structure.notes, ...notes],
      ...(remarks.length > 0 && { comments: remarks }),
    },
  }
}

const BETWEEN = '\n\n'

/** What stands at the edges of the pages, each once, but for what the text says itself and what numbers the pages. */
function edgesOf(parts: readonly Passage[], text: string): readonly Passage[] {
  const own = oneLine(text)
  const different = new Map(parts.map((part) => [part.text, part]))
  return [...different.values()].filter(
    ({ text: edge }) => (countLetters(edge) >= 12 || /\p{N}/u.test(edge)) && !own.includes(oneLine(edge)),
  )
}

/** A file in the document: a page, a text, or another document; null for one that is not read. */
function readChunk(
  bytes: Uint8Array,
  path: string,
  depth: number,
): (Passage & { readonly struck: readonly string[] }) | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const opened = depth < DEEPEST ? openPackage(bytes, path, isWanted, LARGEST_UNPACKED) : null
    return opened?.ok ? readPackage(opened.value, depth + 1) : null
  }
  const { text } = decodeText(bytes)
  if (path.includes('/diagrams/')) return { ...plain(wordsOfDiagram(text)), struck: [] }
  if (path.includes('/charts/')) return null
  if (/^\s*(?:\{\\rtf|MIME-Version:)/iu.test(text)) return null
  if (!/<(?:html|body|p|div|table)[\s>]/iu.test(text)) return { ...plain(text.trim()), struck: [] }
  return readPiece(text)
}

/** The words of the shapes of a diagram (ISO/IEC 29500-1, 21.4), one after the other. */
function wordsOfDiagram(xml: string): string {
  const paragraphs: string[] = []
  let open = ''
  readXmlParts(xml, {
    open: () => undefined,
    text: (part) => void (open += part),
    close: (name) => {
      if (name !== 'p') return
      if (open.trim() !== '') paragraphs.push(oneLine(open))
      open = ''
    },
  })
  return paragraphs.join('\n\n')
}

/** Numbers the notes of a document in the order in which the text names them. */
function createMarks() {
  const ids = { footnote: [] as string[], endnote: [] as string[] }
  /** Where there are both kinds, those at the end have small Roman numerals in Word; here all are counted in one row. */
  const all: string[] = []
  return {
    markOf: (kind: 'footnote' | 'endnote', id: string): string => {
      const key = noteName(kind, id)
      if (!all.includes(key)) {
        all.push(key)
        ids[kind].push(id)
      }
      return `[${all.indexOf(key) + 1}]`
    },
    /** The notes that the text names, in its order with their marks, then the others as they come. */
    inOrder: (
      kind: 'footnote' | 'endnote',
      notes: PartText['notes'],
    ): readonly (Passage & { readonly name?: string })[] => [
      ...ids[kind].flatMap((id) => {
        const note = notes.get(id)
        if (!note) return []
        const name = noteName(kind, id)
        const mark = `[${all.indexOf(name) + 1}] `
        return [{ text: mark + note.text, structure: shiftStructure(note.structure, mark.length), name }]
      }),
      ...[...notes].filter(([id]) => !ids[kind].includes(id)).map(([, note]) => note),
    ],
  }
}

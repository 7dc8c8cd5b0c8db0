import { getDocumentProxy } from 'unpdf'
import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import type { Metadata, Stated } from '../../../../shared/schema/article'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { words } from '../../../../shared/words/words'
import type { PlacedWord } from '../../../../shared/domain/recognition/text-of-pages'
import type { RecognisedPage } from '../../../../shared/domain/recognition/recognised'
import { findPlainPictures, pictureShare } from '../recognise/draw-page'
import { putScansIn } from '../pdf/put-scans-in'
import type { ArticleReader, OnRead, ReadArticle } from './article-reader'
import { readFileDate } from '../facts/file-date'
import { LONGEST_TEXT } from './formats'
import { oneLine } from '../html/one-line'
import { asLanguage } from '../html/state-facts'
import { createCharacterMaps } from '../pdf/character-maps'
import type { CharacterMaps } from '../pdf/character-maps'
import { countingNote, quotingNote } from '../../../../shared/domain/import/import-notes'
import { countLetters, leftOut } from '../../../../shared/domain/import/loss'
import { findStrokes, readLayers } from '../pdf/drawn-strokes'
import type { Page } from '../pdf/drawn-strokes'
import { readPageNotes } from '../pdf/page-notes'
import { readDrawing } from '../pdf/drawn-letters'
import type { IsShown } from '../pdf/drawn-letters'
import { countOutside, takeOutUnseen, withPlainPictures } from '../pdf/unseen-words'
import type { PlainPicture } from '../pdf/unseen-words'
import { takeOutStruck } from '../pdf/struck-words'
import { dropRunningLines } from '../pdf/drop-running-lines'
import { joinLines } from '../pdf/join-lines'
import { hasLetterForms } from '../pdf/letter-forms'
import { findLinkedWords } from '../pdf/linked-words'
import type { LinkedWords } from '../pdf/linked-words'
import { readPageTags, withRoles } from '../pdf/page-tags'
import type { PageTags } from '../pdf/page-tags'
import { startOfPages, structureOfPages } from '../pdf/pdf-structure'
import { readLines } from '../pdf/read-lines'
import type { PdfLine } from '../pdf/pdf-line'
import { SoftHyphens } from '../pdf/soft-hyphens'

const { refused } = words.importing

/** Letters whose font says nothing of what they are come as controls, or as replacements. */
const UNREAD = /[^\P{Cc}\t\n\f\r\u0085]|\p{Co}|\uFFFD/gu
/** More of them than this share, and there is no reading the text. */
const MOST_UNREAD = 0.3

/** No picture is drawn: none is unpacked. */
const NO_PICTURE = 1

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** Reads a PDF: its printed lines joined to paragraphs, running heads and page numbers left out. Pictures of text hold no text. */
export const readPdf: ArticleReader = (bytes, name, onRead) => readPrinted(bytes, name, onRead, null)

/** Reads pages by their numbers that are pictures of text. */
export type ReadScans = (pages: readonly number[]) => Promise<Result<readonly RecognisedPage[]>>

/** What is printed on the pages of a PDF, and where it has scanned pages among them what a machine reads there; null: these are left out. */
export async function readPrinted(
  bytes: Uint8Array,
  name: string,
  onRead: OnRead,
  readScans: ReadScans | null,
): Promise<Result<ReadPrinted>> {
  const maps = createCharacterMaps()
  const opened = await openDocument(bytes, name, maps, NO_PICTURE)
  if (!opened.ok) return opened
  const document = opened.value
  const look = createLook(bytes, name)
  try {
    const isShown = await layersOf(document)
    const pages: (readonly PdfLine[])[] = []
    const hyphens = new SoftHyphens()
    let length = 0
    let hasForms = false
    let [fields, unseen, covered] = [0, 0, 0]
    const comments: string[] = []
    const struck: string[] = []
    const linked: LinkedWords[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const content = await readPage(document, number)
      if (content === null) return damagedPage(name, number, document.numPages)
      const { page, text, tags } = content
      const { whole: operators, own } = await readLayers(page)
      const drawn = await hyphens.putBack(own, text)
      hasForms ||= drawn.some((item) => 'str' in item && hasLetterForms(item.str))
      const { notes, fields: filled, comments: marked, strokes, links, laid } = await readPageNotes(page)
      const drawing = await withPlainPictures(await readDrawing(operators, laid, isShown), () =>
        look.at(number),
      )
      const seen = takeOutUnseen(drawing, drawn)
      unseen += seen.unseen + countOutside(drawing.letters, page.view)
      covered += seen.covered
      const { items, struck: out } = takeOutStruck(
        [...seen.items, ...drawing.stamped],
        [...strokes, ...(await findStrokes(own))],
      )
      struck.push(...out)
      fields += filled
      comments.push(...marked)
      const lines = readLines(items, notes, tags).map(withoutUnread)
      page.cleanup()
      pages.push(lines)
      linked.push(...findLinkedWords(links, items, lines))
      if (number % 50 === 0) onRead(number / document.numPages)
      length += lines.reduce((sum, line) => sum + line.text.length, 0)
      if (length > LONGEST_TEXT) return tooLong(name, number, document.numPages)
    }
    if (length === 0) return maps.isIncomplete() ? unreadableLetters(name) : withoutText(bytes, name, pages)
    const scans = await findScans(bytes, name, pages)
    const scanned = readScans && scans.length > 0 ? await readScans(scans) : ok([])
    if (!scanned.ok) return scanned
    const { pages: body, running, isPaged } = dropRunningLines(pages)
    const lines = joinLines(body, new Set(scans.map((page) => page - 1)))
    const labels = await labelsOf(document)
    const labelled = body.map((page, at) => ({ lines: page, label: labels[at] ?? String(at + 1) }))
    const printed = { text: lines.text, structure: structureOfPages(lines, labelled, linked) }
    const whole = putScansIn(printed, scanned.value, startOfPages(lines, labelled))
    const joined = whole.text
    const unread = joined.match(/\uFFFD/gu)?.length ?? 0
    if (unread > joined.length * MOST_UNREAD) return unreadableLetters(name)
    // What repeats on every page says nothing new, but for a figure that the text does not have.
    const once = running.filter((line) => /\p{N}/u.test(line) && !joined.includes(line))
    const text = [joined, ...once].join('\n\n')
    const letters = countLetters(text)
    return ok({
      text,
      structure: whole.structure,
      words: whole.words,
      mediaType: 'application/pdf',
      metadata: await stateProperties(document),
      notes: [
        { kind: 'linesJoined' },
        ...(hasForms ? [{ kind: 'letterForms' } as const] : []),
        ...(maps.isIncomplete() ? [{ kind: 'lettersLeftOut' } as const] : []),
        ...(isPaged ? [{ kind: 'runningHeads' } as const] : []),
        ...quotingNote('runningLines', once),
        ...quotingNote('struckWords', struck),
        ...quotingNote('commentsMade', comments),
        ...countingNote('filledFields', fields),
        ...countingNote('unreadLetters', unread),
      ],
      loss: {
        visible: letters + unread,
        read: letters,
        left: leftOut({
          scans: scans.length - scanned.value.length,
          letters: unread,
          comments: comments.length,
          struck: struck.length,
          hidden: unseen,
          covered,
        }),
      },
    })
  } finally {
    await look.end()
    await document.destroy()
  }
}

/** What is printed, and the words that a machine read in it. */
type ReadPrinted = ReadArticle & { readonly words: readonly PlacedWord[] }

/** A page with fewer letters may be a scan on which only a number or a stamp is printed. */
const FEW_LETTERS = 80
/** So much of a page is a picture where it is a scan: less where nothing else is on it. */
const SHARE_ALONE = 0.2
const SHARE_BESIDE = 0.5
/** So many pages are looked at; those behind them that have no letters are taken for like them. */
const MOST_LOOKED_AT = 40
/** Larger pictures are not unpacked only to see where they lie: a text is worth more than that. */
const LARGEST_LOOKED_AT = 40_000_000

/** The pages of a PDF with text that are pictures, by their numbers. */
async function findScans(
  bytes: Uint8Array,
  name: string,
  pages: readonly (readonly PdfLine[])[],
): Promise<readonly number[]> {
  const few = pages.flatMap((lines, at) => {
    const letters = countLetters(lines.map(({ text }) => text).join(''))
    return letters < FEW_LETTERS ? [{ number: at + 1, letters }] : []
  })
  if (few.length === 0) return []
  const opened = await openDocument(bytes, name, createCharacterMaps(), LARGEST_LOOKED_AT)
  if (!opened.ok) return []
  const found: number[] = []
  try {
    for (const { number, letters } of few.slice(0, MOST_LOOKED_AT)) {
      const page = await opened.value.getPage(number)
      if ((await pictureShare(page)) >= (letters === 0 ? SHARE_ALONE : SHARE_BESIDE)) found.push(number)
      page.cleanup()
    }
    const further = few.slice(MOST_LOOKED_AT).filter(({ letters }) => letters === 0)
    return found.length === 0 ? [] : [...found, ...further.map(({ number }) => number)]
  } catch {
    // A page that cannot be looked at is none that could be read.
    return found
  } finally {
    await opened.value.destroy()
  }
}

/** Looks at the pictures of one colour on pages, which may lie over their words; the file is opened once more when the first is asked for. */
function createLook(bytes: Uint8Array, name: string) {
  let opened: Promise<Result<PdfDocument>> | null = null
  let looked = 0
  return {
    async at(this: void, number: number): Promise<readonly PlainPicture[]> {
      looked += 1
      if (looked > MOST_LOOKED_AT) return []
      opened ??= openDocument(bytes, name, createCharacterMaps(), LARGEST_LOOKED_AT)
      const document = await opened
      if (!document.ok) return []
      try {
        const page = await document.value.getPage(number)
        const found = await findPlainPictures(page)
        page.cleanup()
        return found
      } catch {
        return []
      }
    },
    async end(this: void): Promise<void> {
      const document = await opened
      if (document?.ok) await document.value.destroy()
    },
  }
}

/** A picture on a scanned page may have so many pixels. */
const LARGEST_SCAN = 120_000_000

/** Opens a PDF whose pages are pictures, so that these can be looked at. */
export function openScan(bytes: Uint8Array, name: string): Promise<Result<PdfDocument>> {
  return openDocument(bytes, name, createCharacterMaps(), LARGEST_SCAN)
}

/** Nothing of the file is compiled, and pictures with more pixels than `largestPicture` are not unpacked. */
async function openDocument(
  bytes: Uint8Array,
  name: string,
  { BinaryDataFactory }: CharacterMaps,
  largestPicture: number,
): Promise<Result<PdfDocument>> {
  try {
    // PDF.js takes the bytes away from whoever gives them.
    return ok(
      await getDocumentProxy(new Uint8Array(bytes), {
        verbosity: 0,
        useSystemFonts: false,
        useWorkerFetch: false,
        BinaryDataFactory,
        cMapPacked: false,
        isEvalSupported: false,
        useWasm: false,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        maxImageSize: largestPicture,
      }),
    )
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return isLocked
      ? err('unreadable', refused.protected(name))
      : err('unreadable', refused.pdf.damaged(name), String(error))
  }
}

/** A page and what is written on it; null where the library cannot read it: it is not there, or leads round in a circle. */
async function readPage(
  document: PdfDocument,
  number: number,
): Promise<{
  readonly page: Page
  readonly text: Awaited<ReturnType<Page['getTextContent']>>
  readonly tags: PageTags
} | null> {
  try {
    const page = await document.getPage(number)
    const tags = await readPageTags(page)
    const text = await page.getTextContent({ includeMarkedContent: tags.roles.size > 0 })
    return { page, text: withRoles(text, tags), tags }
  } catch {
    return null
  }
}

/** Which layers of a document are shown when it is opened; all where it does not say. */
async function layersOf(document: PdfDocument): Promise<IsShown> {
  try {
    const layers = await document.getOptionalContentConfig()
    return (layer) => layers.isVisible(layer)
  } catch {
    return () => true
  }
}

/** The longest number that a page may have. */
const LONGEST_LABEL = 20

/** The numbers that a document gives its pages; none where it gives none, or they cannot be read. */
async function labelsOf(document: PdfDocument): Promise<readonly (string | undefined)[]> {
  try {
    const labels = (await document.getPageLabels()) ?? []
    return labels.map((label) => (label.trim() === '' || label.length > LONGEST_LABEL ? undefined : label))
  } catch {
    return []
  }
}

function withoutUnread(line: PdfLine): PdfLine {
  const clear = (text: string): string => text.replace(UNREAD, '\uFFFD')
  if (line.text.search(UNREAD) < 0) return line
  return {
    ...line,
    text: clear(line.text),
    ...(line.cells && { cells: line.cells.map((cell) => ({ ...cell, text: clear(cell.text) })) }),
  }
}

function damagedPage(name: string, number: number, pages: number): Result<never> {
  return err('unreadable', refused.pdf.damagedPage(name, number, pages))
}

/** Why there is no text: the pages are pictures (a scan), there are none, or what draws them cannot be followed. */
async function withoutText(
  bytes: Uint8Array,
  name: string,
  pages: readonly (readonly PdfLine[])[],
): Promise<Result<never>> {
  if (pages.length < 1) return err('unreadable', refused.pdf.noPages(name))
  // A picture may also stand in the content of its page (8.9.7), packed with it.
  return holdsPictures(bytes) || (await findScans(bytes, name, pages)).length > 0
    ? err('pictured', refused.pdf.pictures(name))
    : err('unreadable', refused.pdf.noText(name))
}

/** A picture is a stream, and what a stream is stands unpacked in the file (ISO 32000-1, 7.5.7): `/Subtype /Image`. */
function holdsPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image(?![A-Za-z])/u.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  )
}

function unreadableLetters(name: string): Result<never> {
  return err('unreadable', refused.pdf.letters(name))
}

function tooLong(name: string, page: number, pages: number): Result<never> {
  return err('too-large', refused.pdf.tooLong(name, page, pages, LONGEST_TEXT))
}

/** What programs write as a title when nobody gave one. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|rtf|odt|pdf|indd|qxd|pages|tex))$/iu

/**
 * What the properties of the document state (ISO 32000-1, 14.3): XMP before the older dictionary. The day on which the file was
 * made says nothing about publication, so it counts as that of the last change, where no other is given.
 */
async function stateProperties(document: PdfDocument): Promise<Metadata> {
  const { info, metadata } = await document.getMetadata()
  const properties = new Map<string, unknown>(Object.entries(info))
  return {
    ...noMetadata,
    title: stated(asTitle, metadata?.get('dc:title'), properties.get('Title')),
    byline: stated(oneLine, metadata?.get('dc:creator'), properties.get('Author')),
    outlet: stated(oneLine, metadata?.get('prism:publicationname')),
    published: stated(readFileDate, metadata?.get('prism:publicationdate')),
    modified: stated(readFileDate, properties.get('ModDate'), properties.get('CreationDate')),
    language: stated(asLanguage, properties.get('Language'), metadata?.get('dc:language')),
  }
}

function asTitle(value: string): string | null {
  return NO_TITLE.test(value.trim()) ? null : oneLine(value)
}

function stated(read: (value: string) => string | null, ...values: readonly unknown[]): Stated | null {
  const value = values
    .flatMap((each) => (Array.isArray(each) ? each.join(', ') : each))
    .map((each) => (typeof each === 'string' && each.trim() !== '' ? read(each) : null))
    .find((each) => each)
  return value ? { value, basis: 'document-property' } : null
}

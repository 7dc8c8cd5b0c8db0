import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { notReadNotes } from '../../../../shared/domain/import/import-notes'
import { lossOf } from '../../../../shared/domain/import/loss'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { pictureOrientation } from '../../../../shared/domain/originals/picture-orientation'
import { pictureSize } from '../../../../shared/domain/originals/picture-size'
import { tellKind } from '../../../../shared/domain/originals/tell-kind'
import { findFigures } from '../../../../shared/domain/recognition/find-figures'
import type { RecognisedPage } from '../../../../shared/domain/recognition/recognised'
import { textOfPages } from '../../../../shared/domain/recognition/text-of-pages'
import { noStructure } from '../../../../shared/domain/structure/map-structure'
import { words } from '../../../../shared/words/words'
import { detectLanguage } from '../facts/detect-language'
import { withHead } from '../facts/head-facts'
import type { OnRead, ReadArticle } from '../formats/article-reader'
import { LONGEST_TEXT } from '../formats/formats'
import { openScan, readPrinted } from '../formats/read-pdf'
import { drawPage } from './draw-page'
import type { Engine } from './engine'

const said = words.recognition.refused

/** A picture with more pixels takes more memory than its reading may have. */
const MOST_PIXELS = 60_000_000

type Read = {
  readonly pages: readonly RecognisedPage[]
  readonly undrawn: number
  readonly mediaType: string
}

/** Reads the words in a picture, or on the pages of a scan, by machine: every figure in them waits for a person. */
export async function readPictured(
  bytes: Uint8Array,
  name: string,
  languages: readonly string[],
  engine: Engine,
  onRead: OnRead,
): Promise<Result<ReadArticle>> {
  const kind = tellKind(bytes, name)
  if (kind.kind === 'pdf') {
    const mixed = await readMixed(bytes, name, languages, engine, onRead)
    if (mixed) return mixed
  }
  const read =
    kind.kind === 'pdf'
      ? await readScan(bytes, name, engine, onRead)
      : readPicture(bytes, name, kind.kind === 'picture' ? kind.mediaType : '', engine, onRead)
  if (!read.ok) return read
  const { pages, undrawn, mediaType } = read.value
  const recognised = textOfPages(pages)
  const { text, structure } = recognised
  if (!/[\p{L}\p{N}]/u.test(text)) return err('unreadable', said.noWords(name, languages))
  if (text.length > LONGEST_TEXT)
    return err('too-large', words.importing.refused.tooLong(name, text.length, LONGEST_TEXT))
  const language = detectLanguage(text) ?? stated(languages)
  const tag = language?.value ?? 'en'
  return ok({
    text,
    structure,
    mediaType,
    metadata: withHead({ ...noMetadata, language }, text, tag),
    notes: [{ kind: 'readByMachine' }, ...notReadNotes({ parts: undrawn })],
    machine: { languages: [...languages], figures: [...findFigures(recognised, tag)] },
    loss: lossOf(text, { parts: undrawn }),
  })
}

/** Reads a PDF of which some pages have text and others are pictures; null where none has text. */
async function readMixed(
  bytes: Uint8Array,
  name: string,
  languages: readonly string[],
  engine: Engine,
  onRead: OnRead,
): Promise<Result<ReadArticle> | null> {
  const read = await readPrinted(bytes, name, onRead, async (pages) => {
    const scan = await readScan(bytes, name, engine, onRead, pages)
    // A page without words that can be read is left out, and told.
    return scan.ok ? ok(scan.value.pages.filter(({ paragraphs }) => paragraphs.flat(2).length > 0)) : scan
  })
  if (!read.ok) return null
  const { words: placed, ...article } = read.value
  if (placed.length === 0) return ok(article)
  const { text, structure, metadata, notes } = article
  const language = metadata.language ?? detectLanguage(text) ?? stated(languages)
  const recognised = { text, structure: structure ?? noStructure, words: placed }
  return ok({
    ...article,
    metadata: { ...metadata, language },
    notes: [...notes, { kind: 'readByMachine' }],
    machine: {
      languages: [...languages],
      figures: [...findFigures(recognised, language?.value ?? 'en')],
    },
  })
}

/** The language that data of Tesseract is of, as a tag (BCP 47), by its name; null where that tells none. */
function languageTag(name: string): string | null {
  const [first = ''] = name.split('_')
  try {
    const tag = new Intl.Locale(first).language
    return /^[a-z]{2}$/u.test(tag) ? tag : null
  } catch {
    return null
  }
}

function stated([first = '']: readonly string[]): ReadArticle['metadata']['language'] {
  const tag = languageTag(first)
  return tag === null ? null : { value: tag, basis: 'journalist' }
}

function readPicture(
  bytes: Uint8Array,
  name: string,
  mediaType: string,
  engine: Engine,
  onRead: OnRead,
): Result<Read> {
  const size = pictureSize(bytes, mediaType)
  if (!size || size.width < 1 || size.height < 1) return err('unreadable', said.damaged(name))
  if (size.width * size.height > MOST_PIXELS)
    return err('too-large', said.tooLarge(name, size.width, size.height, MOST_PIXELS))
  const orientation = mediaType === 'image/jpeg' ? pictureOrientation(bytes) : 1
  const [width, height] = orientation > 4 ? [size.height, size.width] : [size.width, size.height]
  const paragraphs = engine.read({ bytes, width, height, orientation }, onRead)
  return paragraphs
    ? ok({ pages: [{ page: null, paragraphs }], undrawn: 0, mediaType })
    : err('unreadable', said.damaged(name))
}

async function readScan(
  bytes: Uint8Array,
  name: string,
  engine: Engine,
  onRead: OnRead,
  /** The numbers of the pages; without them all are read. */
  only?: readonly number[],
): Promise<Result<Read>> {
  const opened = await openScan(bytes, name)
  if (!opened.ok) return opened
  const document = opened.value
  const pages: RecognisedPage[] = []
  let undrawn = 0
  try {
    const numbers = only ?? Array.from({ length: document.numPages }, (_, at) => at + 1)
    for (const [at, number] of numbers.entries()) {
      const page = await document.getPage(number)
      const picture = await drawPage(page)
      page.cleanup()
      const share = (part: number): number => (at + part) / numbers.length
      onRead(share(0))
      const paragraphs = picture && engine.read(picture, (part) => onRead(share(part)))
      if (paragraphs) pages.push({ page: number, paragraphs })
      else undrawn += 1
    }
    return ok({ pages, undrawn, mediaType: 'application/pdf' })
  } finally {
    await document.destroy()
  }
}

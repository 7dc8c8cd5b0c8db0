import { words } from '../../../../shared/words/words'
import { isCutCompound } from '../compound/read-compound'
import { namesInZip, readZip } from '../zip/read-zip'
import type { Format } from './formats'
import type { Refusal } from './read-signature'

const said = words.fileKinds

type Contained = Format | Refusal

/** What stands in a ZIP archive of a kind, by the names of its entries. The first that fits counts. */
const byEntry: readonly (readonly [entry: RegExp, kind: Contained])[] = [
  [/^word\//u, 'docx'],
  [/^xl\/workbook\.bin$/u, said.binaryWorkbook],
  [/^xl\//u, 'xlsx'],
  [/^ppt\//u, 'pptx'],
  [/^visio\//u, said.drawing],
  [/^(?:FixedDocSeq\.fdseq|FixedDocumentSequence\.fdseq|_rels\/FixedDoc)/iu, said.printed],
  [/^META-INF\/container\.xml$/u, 'epub'],
  [/^datapackage\.json$/u, said.savedSite],
]

/** The first entry of an OpenDocument file and of an EPUB is its media type, stored as it is (OpenDocument 1.3, part 2, 3.3). */
const byMediaType: readonly (readonly [mediaType: RegExp, kind: Contained])[] = [
  [/opendocument\.text/u, 'odt'],
  [/opendocument\.spreadsheet/u, 'ods'],
  [/opendocument\.presentation/u, 'odp'],
  [/opendocument/u, said.drawing],
  [/epub\+zip/u, 'epub'],
]

/** Documents of Apple are told apart by their names alone. */
const apple: Readonly<Partial<Record<string, Refusal>>> = {
  pages: said.pages,
  numbers: said.numbers,
  key: said.keynote,
}

/** What a ZIP archive is: a document of a kind that is read, of one that is not, or just an archive. */
export function kindOfZip(bytes: Uint8Array, head: string, extension: string): Contained {
  const mediaType =
    /^[^]{30}mimetype(?:[^]{0,64})application\/[\w.+-]+/u.exec(head)?.[0] ?? packedMediaType(bytes)
  const told = byMediaType.find(([type]) => type.test(mediaType))
  if (told) return told[1]
  const names = namesInZip(bytes)
  const known = byEntry.find(([entry]) => names.some((name) => entry.test(name)))
  if (known) return known[1]
  const isApple = names.some((name) => /^(?:Index\/|Index\.zip$|index\.(?:xml|apxl)$)/u.test(name))
  return (
    (isApple ? apple[extension] : undefined) ??
    (names.length === 0 && head.includes('word/') ? 'docx' : said.zip)
  )
}

/** The media type of an archive that does not begin with it, or has it packed. */
function packedMediaType(bytes: Uint8Array): string {
  const zip = readZip(bytes, (name) => name === 'mimetype', 1000)
  return zip.ok ? (zip.entries.get('mimetype')?.toString('latin1') ?? '') : ''
}

/** What an OLE compound file is ([MS-CFB]), by the names of its streams. The first that fits counts. */
const byStream: readonly (readonly [stream: string, kind: Contained])[] = [
  ['EncryptedPackage', said.locked],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', said.oldPowerPoint],
  ['Workbook', said.oldExcel],
  ['Book', said.oldExcel],
  ['__properties_version1.0', 'msg'],
  ['VisioDocument', said.drawing],
  ['Quill', said.publisher],
]

/** What an OLE compound file is. */
export function kindOfCompound(bytes: Uint8Array): Contained {
  if (isCutCompound(bytes)) return said.cutOff
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return (
    byStream.find(([stream]) => content.includes(Buffer.from(`${stream}\0`, 'utf16le')))?.[1] ?? said.compound
  )
}

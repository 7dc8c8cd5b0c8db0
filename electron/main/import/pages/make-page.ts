import type { PageOf, TableOf } from '../../../../shared/domain/originals/tell-kind'
import { decodeText } from '../formats/decode-text'
import { declaredEncoding } from '../html/declared-encoding'
import { holdLinks } from './hold-links'
import { pageOfArchive } from './page-of-archive'
import { pageOfMail } from './page-of-mail'
import { pageOfDrawing, pageOfText, pageOfTranscript } from './plain-pages'
import { sheetsOf } from './sheets-of'
import { pagesOfTiff } from './pages-of-tiff'

/** What pages are made of: files of text, of which they are HTML; tables, of which they are JSON; and TIFF, of which they are a PDF. */
export type Made = PageOf | TableOf | 'tiff'

const asJson =
  (of: TableOf) =>
  (bytes: Uint8Array, name: string): Uint8Array =>
    Buffer.from(JSON.stringify(sheetsOf[of](bytes, name)))

const makers: Readonly<
  Record<Made, (bytes: Uint8Array, name: string) => string | Uint8Array | Promise<string>>
> = {
  // As it is, but in UTF-8: what it may do is said by the policy of its frame.
  'web-page': (bytes) => holdLinks(decodeText(bytes, declaredEncoding(bytes)).text),
  'web-archive': pageOfArchive,
  mail: pageOfMail,
  drawing: pageOfDrawing,
  transcript: (bytes) => pageOfTranscript(decodeText(bytes).text),
  csv: asJson('csv'),
  xlsx: asJson('xlsx'),
  ods: asJson('ods'),
  tiff: pagesOfTiff,
  text: (bytes) => pageOfText(decodeText(bytes).text),
}

/**
 * The page that shows a file, HTML or PDF. That of a text is shown in a frame where no script runs and nothing is loaded: what the page needs
 * stands in it.
 */
export async function makePage(bytes: Uint8Array, name: string, of: Made): Promise<string | Uint8Array> {
  return makers[of](bytes, name)
}

import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader, OnRead, ReadArticle } from './article-reader'
import { detectLanguage } from '../facts/detect-language'
import { withHead } from '../facts/head-facts'
import { formats, LONGEST_TEXT } from './formats'
import type { Format } from './formats'
import { takeOutOverstruck } from '../marks/overstruck'
import { keepTables } from './keep-tables'
import { readDoc } from './read-doc'
import { readDocx } from './read-docx'
import { readEpub } from './read-epub'
import { readHtml } from './read-html'
import { readMail } from '../mail/read-mail'
import { readMbox } from '../mail/read-mbox'
import { readMsg } from '../mail/read-msg'
import { readMarkdown } from './read-markdown'
import { readMhtml } from './read-mhtml'
import { readOpenSlides, readOpenText } from './read-open-text'
import { readPdf } from './read-pdf'
import { readPlainText } from './read-plain-text'
import { readRtf } from './read-rtf'
import { readPowerPoint } from './read-slides'
import { readExcel, readOpenTable } from './read-spreadsheet'
import { readSubtitles } from './read-subtitles'
import { readTable } from './read-table'
import { pointOut } from '../../../../shared/domain/import/point-out'
import { noStructure } from '../../../../shared/domain/structure/map-structure'
import { tellFormat } from './tell-format'

const readers: Readonly<Record<Format, ArticleReader>> = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
  mhtml: readMhtml,
  mail: readMail,
  mbox: readMbox,
  msg: readMsg,
  pdf: readPdf,
  docx: readDocx,
  doc: readDoc,
  odt: readOpenText,
  odp: readOpenSlides,
  rtf: readRtf,
  table: readTable,
  subtitles: readSubtitles,
  xlsx: readExcel,
  ods: readOpenTable,
  pptx: readPowerPoint,
  epub: readEpub,
}

/**
 * Reads the bytes of a file as an article, whatever its format: its text, what it states about itself, and its language
 * where the file states none. Touches no file and no network. What cannot be read is refused with the reason.
 */
export async function readArticle(
  bytes: Uint8Array,
  name: string,
  onRead: OnRead = () => {},
): Promise<Result<ReadArticle>> {
  if (bytes.length === 0) return err('unreadable', words.importing.refused.empty(name))
  const format = tellFormat(bytes, name)
  if (!format.ok) return format
  const answer = await readers[format.value](bytes, name, onRead)
  if (!answer.ok) return answer
  const read = keepTables(takeOutOverstruck(answer.value))
  const { text, metadata } = read
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text))
    return err('unreadable', words.importing.refused.without(name, formats[format.value].title))
  if (text.length > LONGEST_TEXT)
    return err('too-large', words.importing.refused.tooLong(name, text.length, LONGEST_TEXT))
  const language = metadata.language ?? detectLanguage(text)
  const notes = [...read.notes, ...pointOut(text, read.structure ?? noStructure)]
  return ok({ ...read, notes, metadata: withHead({ ...metadata, language }, text, language?.value ?? 'en') })
}

import { words } from '../../../../shared/words/words'

const inOrder = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'mail',
  'mbox',
  'msg',
  'pdf',
  'docx',
  'doc',
  'odt',
  'odp',
  'rtf',
  'table',
  'subtitles',
  'xlsx',
  'ods',
  'pptx',
  'epub',
] as const

/** The kinds of file that become articles. */
export type Format = (typeof inOrder)[number]

/** What is known of a format before a file of it is opened. `largest` is in bytes. */
export type FormatFacts = {
  readonly title: string
  readonly extensions: readonly string[]
  readonly mediaType: string
  readonly largest: number
}

const titles = words.importing.formats

const MB = 1_000_000

/** The formats, in the order in which the dialog offers them. Pages, mails and PDFs carry pictures: they may be larger. */
export const formats: Readonly<Record<Format, FormatFacts>> = {
  text: { title: titles.text, extensions: ['txt', 'text'], mediaType: 'text/plain', largest: 8 * MB },
  markdown: {
    title: titles.markdown,
    extensions: ['md', 'markdown'],
    mediaType: 'text/markdown',
    largest: 8 * MB,
  },
  html: {
    title: titles.html,
    extensions: ['html', 'htm', 'xhtml'],
    mediaType: 'text/html',
    largest: 50 * MB,
  },
  mhtml: {
    title: titles.mhtml,
    extensions: ['mhtml', 'mht'],
    mediaType: 'multipart/related',
    largest: 50 * MB,
  },
  mail: { title: titles.mail, extensions: ['eml'], mediaType: 'message/rfc822', largest: 50 * MB },
  mbox: {
    title: titles.mbox,
    extensions: ['mbox', 'mbx'],
    mediaType: 'application/mbox',
    largest: 50 * MB,
  },
  msg: { title: titles.msg, extensions: ['msg'], mediaType: 'application/vnd.ms-outlook', largest: 50 * MB },
  pdf: { title: titles.pdf, extensions: ['pdf'], mediaType: 'application/pdf', largest: 100 * MB },
  docx: {
    title: titles.docx,
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    largest: 50 * MB,
  },
  doc: { title: titles.doc, extensions: ['doc', 'dot'], mediaType: 'application/msword', largest: 50 * MB },
  odt: {
    title: titles.odt,
    extensions: ['odt', 'ott'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    largest: 50 * MB,
  },
  odp: {
    title: titles.odp,
    extensions: ['odp', 'otp'],
    mediaType: 'application/vnd.oasis.opendocument.presentation',
    largest: 100 * MB,
  },
  rtf: { title: titles.rtf, extensions: ['rtf'], mediaType: 'application/rtf', largest: 50 * MB },
  table: {
    title: titles.table,
    extensions: ['csv', 'tsv', 'tab'],
    mediaType: 'text/csv',
    largest: 8 * MB,
  },
  subtitles: {
    title: titles.subtitles,
    extensions: ['srt', 'vtt'],
    mediaType: 'text/vtt',
    largest: 8 * MB,
  },
  xlsx: {
    title: titles.xlsx,
    extensions: ['xlsx', 'xlsm', 'xltx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    largest: 50 * MB,
  },
  ods: {
    title: titles.ods,
    extensions: ['ods', 'ots'],
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    largest: 50 * MB,
  },
  pptx: {
    title: titles.pptx,
    extensions: ['pptx', 'pptm', 'ppsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    largest: 100 * MB,
  },
  epub: { title: titles.epub, extensions: ['epub'], mediaType: 'application/epub+zip', largest: 100 * MB },
}

/** Every extension that can be imported, without its dot. */
export const articleExtensions: readonly string[] = Object.values(formats).flatMap(
  (facts) => facts.extensions,
)

/** The largest text that an article may have, in UTF-16 units: about four hundred pages of a book. */
export const LONGEST_TEXT = 2_000_000

/** The format that a file's name promises. Null for a format that cannot be read. */
export function formatOfName(name: string): Format | null {
  const extension = extensionOfName(name)
  return inOrder.find((format) => formats[format].extensions.includes(extension)) ?? null
}

/** The extension of a file's name in lower case, without its dot; empty where there is none. */
export function extensionOfName(name: string): string {
  return /[^.]\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}

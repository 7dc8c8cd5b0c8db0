// oxlint-disable no-control-regex -- bytes as Latin-1, zeros and all
import { isCaptions, isDrawing, isMail, isPage, isWebArchive } from './text-signs'

/** The kinds of table whose cells are drawn as a grid. */
export type TableOf = 'csv' | 'xlsx' | 'ods'

/** The kinds of page made from a file of text, shown in a frame of its own without scripts. */
export type PageOf = 'web-page' | 'web-archive' | 'mail' | 'drawing' | 'transcript' | 'text'

/** What a kept file is, as far as it can be looked at. `mediaType` is what the window is told that its bytes are. */
export type FileKind =
  | { readonly kind: 'pdf' }
  /** Its pages are made a PDF to be drawn. */
  | { readonly kind: 'tiff' }
  | { readonly kind: 'picture' | 'audio' | 'video'; readonly mediaType: string }
  | { readonly kind: 'page'; readonly of: PageOf }
  | { readonly kind: 'table'; readonly of: TableOf }
  | { readonly kind: 'other' }

/** So much of a file is looked at, in bytes; what tells a kind stands at its beginning. */
export const KIND_WITHIN = 4096

type Binary = Exclude<FileKind, { kind: 'page' }>

const picture = (mediaType: string): Binary => ({ kind: 'picture', mediaType })
const audio = (mediaType: string): Binary => ({ kind: 'audio', mediaType })
const video = (mediaType: string): Binary => ({ kind: 'video', mediaType })

/** What files begin with, byte for byte as Latin-1, and what they are then. The first that fits holds. */
const signs: readonly (readonly [RegExp, (extension: string) => Binary])[] = [
  [/^[\s\S]{0,1019}%PDF-/u, () => ({ kind: 'pdf' })],
  [/^\u0089PNG\r\n\u001A\n/u, () => picture('image/png')],
  [/^\u00FF\u00D8\u00FF/u, () => picture('image/jpeg')],
  [/^(?:II\*\0|MM\0\*)/u, () => ({ kind: 'tiff' })],
  [/^GIF8[79]a/u, () => picture('image/gif')],
  [/^RIFF[\s\S]{4}WEBP/u, () => picture('image/webp')],
  [/^BM[\s\S]{4}\0{4}/u, () => picture('image/bmp')],
  [/^[\s\S]{4}ftypavi[fs]/u, () => picture('image/avif')],
  [/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|jx)/u, () => ({ kind: 'other' })],
  [/^[\s\S]{4}ftypM4[AB] /u, () => audio('audio/mp4')],
  [/^[\s\S]{4}ftyp/u, () => video('video/mp4')],
  [
    /^\u001AE\u00DF\u00A3/u,
    (extension) => (extension === 'weba' || extension === 'mka' ? audio('audio/webm') : video('video/webm')),
  ],
  [
    /^PK\u0003\u0004/u,
    (extension) => (Object.hasOwn(byZip, extension) ? byZip[extension] : undefined) ?? { kind: 'other' },
  ],
  [/^OggS[\s\S]{0,100}theora/u, () => video('video/ogg')],
  [/^OggS/u, () => audio('audio/ogg')],
  [/^RIFF[\s\S]{4}WAVE/u, () => audio('audio/wav')],
  [/^fLaC/u, () => audio('audio/flac')],
  [/^ID3[\u0002-\u0004]/u, () => audio('audio/mpeg')],
  [/^\u00FF[\u00F0\u00F1\u00F8\u00F9]/u, () => audio('audio/aac')],
  [/^\u00FF[\u00E2\u00E3\u00F2\u00F3\u00FA\u00FB]/u, () => audio('audio/mpeg')],
]

/** Workbooks, which are archives as others are, by the ends of their names. */
const byZip: Readonly<Record<string, Binary>> = {
  xlsx: { kind: 'table', of: 'xlsx' },
  xlsm: { kind: 'table', of: 'xlsx' },
  ods: { kind: 'table', of: 'ods' },
}

const byExtension: Readonly<Record<string, PageOf | 'table'>> = {
  html: 'web-page',
  htm: 'web-page',
  xhtml: 'web-page',
  mhtml: 'web-archive',
  mht: 'web-archive',
  eml: 'mail',
  svg: 'drawing',
  srt: 'transcript',
  vtt: 'transcript',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
}

/** Tells a kept file by what its bytes begin with; by its name only which kind of text it is. */
export function tellKind(head: Uint8Array, name: string): FileKind {
  const bytes = head.subarray(0, KIND_WITHIN)
  const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const sign = signs.find(([begin]) => begin.test(latin))
  if (sign) return sign[1](extension)
  if (!isText(latin)) return { kind: 'other' }
  const of = textOf(latin, extension)
  return of === 'table' ? { kind: 'table', of: 'csv' } : { kind: 'page', of }
}

/** Text has no zeros but in UTF-16, which is known by its mark or by a zero in every other byte, and hardly any other controls. */
function isText(latin: string): boolean {
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(latin)) return true
  if (/^(?:[^\0]\0){8,}/u.test(latin) || /^(?:\0[^\0]){8,}/u.test(latin)) return true
  const controls = latin.match(/[\0-\u0008\u000E-\u001A\u001C-\u001F]/gu)?.length ?? 0
  return !latin.includes('\0') && controls <= latin.length / 100
}

function textOf(latin: string, extension: string): PageOf | 'table' {
  const begin = latin
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/u, '')
    .replaceAll('\0', '')
    .trimStart()
  if (isWebArchive(begin)) return 'web-archive'
  if (isCaptions(begin)) return 'transcript'
  const named = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
  if (named !== undefined) return named
  if (isPage(begin)) return 'web-page'
  if (isDrawing(begin)) return 'drawing'
  return isMail(begin) ? 'mail' : 'text'
}

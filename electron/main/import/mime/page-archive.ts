import { restoreWindowsLetters } from '../formats/decode-bytes'
import { decodeText, unreadableEncoding } from '../formats/decode-text'
import type { DecodedText } from '../formats/decode-text'
import { declaredEncoding } from '../html/declared-encoding'
import { parameter, readMimeParts } from './mime-parts'
import type { MimePart } from './mime-parts'

/** A web page saved as one file (MHTML, RFC 2557): what the file says of it, the page, and all that was saved, other pages among it. */
export type PageArchive = {
  readonly headers: MimePart['headers']
  /** The page that was saved; null where there is none. */
  readonly page: MimePart | null
  readonly parts: readonly MimePart[]
}

/** Takes an archive apart. */
export function readPageArchive(bytes: Uint8Array): PageArchive {
  const { headers, parts } = readMimeParts(bytes)
  const pages = parts.filter(isPage)
  // The page that was saved is the part that the archive starts with (RFC 2387, 3.2).
  const start = parameter(headers.get('content-type') ?? '', 'start')
  const first = pages.find((part) => start !== '' && part.headers.get('content-id') === start)
  return { headers, page: first ?? pages[0] ?? null, parts }
}

/** Whether a part of an archive is a page, or what a frame shows. */
export function isPage({ headers }: MimePart): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(headers.get('content-type') ?? '')
}

/** A page in the encoding that its part declares, or that it declares itself. */
export function decodePage(page: MimePart): DecodedText {
  const decoded = decodeText(page.bytes, encodingOf(page))
  return { ...decoded, text: restoreWindowsLetters(decoded.text) }
}

/** The encoding of a text, where no letter of it can be told; null where it is read. */
export const unreadablePart = (part: MimePart): string | null =>
  unreadableEncoding(part.bytes, encodingOf(part))

function encodingOf({ headers, bytes }: MimePart): string | null {
  const charset = parameter(headers.get('content-type') ?? '', 'charset')
  return charset === '' ? declaredEncoding(bytes) : charset
}

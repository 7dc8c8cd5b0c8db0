import { decodeText } from '../formats/decode-text'
import type { MimePart } from '../mime/mime-parts'
import { decodePage, readPageArchive } from '../mime/page-archive'
import { embedParts } from './embed-parts'
import type { Part } from './embed-parts'
import { holdLinks } from './hold-links'
import { linesOf } from './plain-pages'
import { shell } from './shell'

/** A web page that was saved as one file (MHTML, RFC 2557), with the pictures and styles that were saved with it. */
export function pageOfArchive(bytes: Uint8Array): string {
  const { page, parts } = readPageArchive(bytes)
  if (!page) return shell(linesOf(decodeText(bytes).text))
  return holdLinks(embedParts(decodePage(page).text, parts.filter((part) => part !== page).map(namedPart)))
}

/** A MIME part under the addresses by which its page refers to it. */
function namedPart({ headers, bytes }: MimePart): Part {
  const id = headers.get('content-id')?.replace(/^\s*<|>\s*$/gu, '')
  const location = headers.get('content-location')?.trim()
  return {
    names: [...(id ? [`cid:${id}`] : []), ...(location ? [location] : [])],
    mediaType: /^\s*([^\s;]+)/u.exec(headers.get('content-type') ?? '')?.[1] ?? 'text/plain',
    bytes,
  }
}

import { decodeText } from '../formats/decode-text'
import { embedParts } from './embed-parts'
import type { Part } from './embed-parts'
import { holdLinks } from './hold-links'
import { linesOf } from './plain-pages'
import { shell } from './shell'

/** A web page that was saved as one file (MHTML, RFC 2557), with the pictures and styles that were saved with it. */
export function pageOfArchive(bytes: Uint8Array): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const parts = readParts(source)
  const root = parts.find(({ mediaType }) => /^(?:text\/html|application\/xhtml\+xml)$/iu.test(mediaType))
  if (!root) return shell(linesOf(decodeText(bytes).text))
  const page = decodeText(root.bytes, root.charset).text
  const others = parts.filter((part) => part !== root)
  return holdLinks(embedParts(page, others))
}

type MimePart = Part & { readonly charset: string | null }

/** So deep may parts lie in one another. */
const DEEPEST = 8

/** The parts of a message in MIME (RFC 2045 and 2046), those within others too. */
function readParts(source: string, depth = 0): readonly MimePart[] {
  const end = /\r?\n\r?\n/u.exec(source)
  const headers = readHeaders(end ? source.slice(0, end.index) : source)
  const body = end ? source.slice(end.index + end[0].length) : ''
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(type)
  if (/^\s*multipart\//iu.test(type) && boundary && depth < DEEPEST) {
    const pieces = `\n${body}`.split(`\n--${boundary[1] ?? boundary[2] ?? ''}`)
    return pieces
      .slice(1)
      .filter((piece) => !piece.startsWith('--'))
      .flatMap((piece) => readParts(piece.replace(/^[^\n]*\n/u, ''), depth + 1))
  }
  const id = headers.get('content-id')?.replace(/^\s*<|>\s*$/gu, '')
  const location = headers.get('content-location')?.trim()
  return [
    {
      names: [...(id ? [`cid:${id}`] : []), ...(location ? [location] : [])],
      mediaType: /^\s*([^\s;]+)/u.exec(type)?.[1] ?? 'text/plain',
      charset: /charset\s*=\s*"?([^\s";]+)/iu.exec(type)?.[1] ?? null,
      bytes: decodeBody(body, headers.get('content-transfer-encoding')?.trim().toLowerCase() ?? ''),
    },
  ]
}

function readHeaders(block: string): ReadonlyMap<string, string> {
  const lines = block.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([^:\s]+):\s*(.*)$/u.exec(line) ?? []
      return name === undefined ? [] : [[name.toLowerCase(), value ?? ''] as const]
    }),
  )
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replaceAll(/[ \t]*=\r?\n/gu, '')
    .replaceAll(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

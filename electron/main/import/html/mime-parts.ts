/** A part of a multipart file: its headers by name in lower case, and its bytes, decoded from their transfer encoding. */
export type MimePart = { readonly headers: ReadonlyMap<string, string>; readonly bytes: Buffer }

/** No archive of a page has more parts. */
const MOST_PARTS = 5000

/** The headers of a multipart file (RFC 2046, 5.1), and its parts in order. A file without parts is one part. */
export function readMimeParts(bytes: Uint8Array): {
  readonly headers: MimePart['headers']
  readonly parts: readonly MimePart[]
} {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const whole = splitHead(source)
  const boundary = parameter(whole.headers.get('content-type') ?? '', 'boundary')
  if (boundary === '') return { headers: whole.headers, parts: [decode(whole)] }
  const pieces = whole.body.split(`--${boundary}`, MOST_PARTS + 1).slice(1)
  const end = pieces.findIndex((piece) => piece.startsWith('--'))
  const parts = (end < 0 ? pieces : pieces.slice(0, end)).map((piece) =>
    decode(splitHead(piece.replace(/^[ \t]*\r?\n/u, ''))),
  )
  return { headers: whole.headers, parts }
}

/** What a header says of itself by name: `charset=utf-8`; empty where it does not. */
export function parameter(header: string, name: string): string {
  const wanted = name.toLowerCase()
  for (const [, key = '', quoted, plain] of header.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/gu))
    if (key.toLowerCase() === wanted) return quoted ?? plain ?? ''
  return ''
}

type Head = { readonly headers: MimePart['headers']; readonly body: string }

function splitHead(source: string): Head {
  const [gap = '', at = source.length] = ((found) => (found ? [found[0], found.index] : []))(
    /\r?\n\r?\n/u.exec(source),
  )
  const isBodyOnly = /^\r?\n/u.test(source)
  const head = isBodyOnly ? '' : source.slice(0, at)
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/u.exec(line) ?? []
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value)
  }
  return { headers, body: isBodyOnly ? source : source.slice(at + gap.length) }
}

function decode({ headers, body }: Head): MimePart {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  if (encoding === 'base64') return { headers, bytes: Buffer.from(body, 'base64') }
  return { headers, bytes: Buffer.from(encoding === 'quoted-printable' ? unquote(body) : body, 'latin1') }
}

/** Quoted-printable (RFC 2045, 6.7). */
function unquote(body: string): string {
  return body
    .replace(/[ \t]*=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

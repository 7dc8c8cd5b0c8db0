/** A part of a multipart file: its headers by name in lower case, and its bytes, decoded from their transfer encoding. */
export type MimePart = { readonly headers: ReadonlyMap<string, string>; readonly bytes: Buffer }

/** No archive of a page has more parts, or parts so deep in one another. */
const MOST_PARTS = 5000
const DEEPEST = 8

/** The headers of a multipart file (RFC 2046, 5.1), and its parts in order, those within others too. A file without parts is one part. */
export function readMimeParts(bytes: Uint8Array): {
  readonly headers: MimePart['headers']
  readonly parts: readonly MimePart[]
} {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const whole = splitHead(source)
  return { headers: whole.headers, parts: partsOf(whole, 0) }
}

function partsOf(whole: Head, depth: number): readonly MimePart[] {
  const type = whole.headers.get('content-type') ?? ''
  const boundary = parameter(type, 'boundary')
  const isParted = boundary !== '' && (depth === 0 || /^\s*multipart\//iu.test(type))
  if (!isParted || depth > DEEPEST) return [decode(whole)]
  const pieces = `\n${whole.body}`.split(`\n--${boundary}`, MOST_PARTS + 1).slice(1)
  const end = pieces.findIndex((piece) => piece.startsWith('--'))
  return (end < 0 ? pieces : pieces.slice(0, end)).flatMap((piece) =>
    partsOf(splitHead(piece.replace(/^[ \t]*\r?\n/u, '').replace(/\r$/u, '')), depth + 1),
  )
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

/** Quoted-printable (RFC 2045, 6.7): a space before the sign that a line goes on is one of its words. */
function unquote(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** The metadata of a PDF. */
export type PdfFacts = { readonly title: string; readonly author: string; readonly subject: string }

const PROGRAM = 'Plumbline'

/**
 * A PDF that says of itself what it is, by an update at its end (ISO 32000-1, 7.5.6), in place of what its printer said: title, author
 * and subject, and no browser. Its title is what a reader shows. A file that is not built as Chromium's printer builds one is given back
 * as it is.
 */
export function withPdfFacts(bytes: Uint8Array, facts: PdfFacts): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const info = /\/Info (\d+) 0 R/u.exec(trailer)?.[1]
  const root = /\/Root (\d+) 0 R/u.exec(trailer)?.[1]
  const size = /\/Size (\d+)/u.exec(trailer)?.[1]
  const before = /startxref\s+(\d+)/u.exec(trailer)?.[1]
  if (!info || !root || !size || !before) return bytes
  const catalog = objectOf(text, root)
  const made = objectOf(text, info)
  if (catalog === null || made === null) return bytes
  const dates = [...made.matchAll(/\/(?:Creation|Mod)Date \([^)]*\)/gu)].map(([date]) => date)
  const entries = [
    `/Title ${textString(facts.title)}`,
    ...(facts.author === '' ? [] : [`/Author ${textString(facts.author)}`]),
    `/Subject ${textString(facts.subject)}`,
    `/Creator ${textString(PROGRAM)}`,
    `/Producer ${textString(PROGRAM)}`,
    ...dates,
  ]
  const metadata = xmpOf(facts)
  const metadataId = Number(size)
  const objects = [
    [
      Number(root),
      `${catalog.slice(0, -2)}\n/ViewerPreferences <</DisplayDocTitle true>>\n/Metadata ${metadataId} 0 R\n>>`,
    ],
    [Number(info), `<<${entries.join('\n')}>>`],
    [
      metadataId,
      `<</Type /Metadata /Subtype /XML /Length ${Buffer.byteLength(metadata)}>>\nstream\n${metadata}\nendstream`,
    ],
  ] as const
  return appendObjects(bytes, objects, { size: metadataId + 1, root, info, before })
}

/** The dictionary of an object, from `<<` to `>>`; null where it is not written plainly. */
function objectOf(text: string, id: string): string | null {
  const at = text.indexOf(`\n${id} 0 obj`)
  const body = at < 0 ? '' : text.slice(text.indexOf('obj', at) + 3, text.indexOf('endobj', at)).trim()
  return body.startsWith('<<') && body.endsWith('>>') ? body : null
}

function appendObjects(
  bytes: Uint8Array,
  objects: readonly (readonly [number, string])[],
  trailer: { readonly size: number; readonly root: string; readonly info: string; readonly before: string },
): Uint8Array {
  let added = '\n'
  const rows: string[] = []
  for (const [id, body] of objects) {
    const at = bytes.length + Buffer.byteLength(added)
    rows.push(`${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    added += `${id} 0 obj\n${body}\nendobj\n`
  }
  const table = bytes.length + Buffer.byteLength(added)
  added += `xref\n${rows.join('')}trailer\n<</Size ${trailer.size}\n/Root ${trailer.root} 0 R\n/Info ${trailer.info} 0 R\n/Prev ${trailer.before}>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(added)])
}

/** A text in UTF-16 with its mark in front, in hexadecimal, which every reader takes. */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/** The same in XML, where PDF/UA wants it. */
function xmpOf({ title, author, subject }: PdfFacts): string {
  const [t, a, s] = [title, author, subject].map(escapeXml)
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${t}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>${a}</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${s}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}

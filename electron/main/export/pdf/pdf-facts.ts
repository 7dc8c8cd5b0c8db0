import { accessibleObjects } from './pdf-accessible'
import { appendObjects, readPdfObjects, textString, withEntries } from './pdf-objects'

/** The metadata of a PDF, and what the places are called that its links lead to. */
export type PdfFacts = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly linked: Readonly<Record<string, string>>
}

const PROGRAM = 'Plumbline'

/**
 * A PDF that says of itself what it is, in place of what its printer said: title, author and subject, and no browser; its title is what a
 * reader shows. Its links and its outline are as PDF/UA wants them. A file that is not built as Chromium's printer builds one is given
 * back as it is.
 */
export function withPdfFacts(bytes: Uint8Array, facts: PdfFacts): Uint8Array {
  const pdf = readPdfObjects(bytes)
  if (pdf === null) return bytes
  const { root, info, size } = pdf.trailer
  const catalog = pdf.dictionary(root)
  const made = pdf.dictionary(info)
  if (catalog === null || made === null) return bytes
  const dates = [...made.matchAll(/\/(?:Creation|Mod)Date \([^)]*\)/gu)].map(([date]) => date)
  const metadata = xmpOf(facts)
  const shown = catalog.includes('/ViewerPreferences') ? [] : ['/ViewerPreferences <</DisplayDocTitle true>>']
  const objects = new Map([
    ...accessibleObjects(pdf, facts.linked),
    [root, withEntries(catalog, ...shown, `/Metadata ${size} 0 R`)],
    [
      info,
      withEntries(
        '<<>>',
        `/Title ${textString(facts.title)}`,
        ...(facts.author === '' ? [] : [`/Author ${textString(facts.author)}`]),
        `/Subject ${textString(facts.subject)}`,
        `/Creator ${textString(PROGRAM)}`,
        `/Producer ${textString(PROGRAM)}`,
        ...dates,
      ),
    ],
    [
      size,
      `<</Type /Metadata /Subtype /XML /Length ${Buffer.byteLength(metadata)}>>\nstream\n${metadata}\nendstream`,
    ],
  ])
  return appendObjects(bytes, objects, pdf.trailer)
}

/** The same in XML, where PDF/UA wants it. */
function xmpOf({ title, author, subject }: PdfFacts): string {
  const [t, a, s] = [title, author, subject].map(escapeXml)
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${t}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>${a}</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${s}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}

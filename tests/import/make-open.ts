import { strToU8, zipSync } from 'fflate'

const NAMESPACES = ['office', 'text', 'table', 'style', 'draw', 'presentation', 'xlink', 'svg', 'fo']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

/** An OpenDocument file of a kind (`text`, `spreadsheet`, `presentation`) with this body, as LibreOffice puts it together. */
export function makeOpen(
  kind: string,
  body: string,
  {
    styles = '',
    meta = '',
    parts = {},
  }: {
    readonly styles?: string
    readonly meta?: string
    readonly parts?: Readonly<Record<string, string>>
  } = {},
): Uint8Array {
  const files = {
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${NAMESPACES}><office:styles/></office:document-styles>`,
    'meta.xml': `<office:document-meta ${NAMESPACES}><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  )
}

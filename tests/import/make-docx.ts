import { strToU8, zipSync } from 'fflate'

/** A Word document with this body (WordprocessingML inside `w:body`), and these core properties and further parts. */
export function makeDocx(
  body: string,
  properties = '',
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties>${properties}</cp:coreProperties>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph of one run. */
export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

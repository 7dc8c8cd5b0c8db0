/** A line of a made page: where it starts, in points from the lower left corner, its words, and the size of its letters. */
export type PageLine = readonly [left: number, baseline: number, words: string, size?: number]

/** A PDF written by hand, with these pages in Helvetica, and these entries in its information dictionary. */
export function makePdf(pages: readonly (readonly PageLine[])[], info = '', trailer = ''): Uint8Array {
  const pageIds = pages.map((_, at) => 5 + 2 * at)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((lines, at) => {
      const content = `BT ${lines.map(show).join(' ')} ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  const parts = ['%PDF-1.4\n']
  const offsets: number[] = []
  let length = 9
  for (const [at, object] of objects.entries()) {
    const part = `${at + 1} 0 obj\n${object}\nendobj\n`
    offsets.push(length)
    parts.push(part)
    length += part.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`,
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  )
  return Buffer.from(parts.join(''), 'latin1')
}

function show([left, baseline, words, size = 11]: PageLine): string {
  return `/F ${size} Tf 1 0 0 1 ${left} ${baseline} Tm (${words.replace(/[\\()]/gu, String.raw`\$&`)}) Tj`
}

/** A line of a made page: where it starts, in points from the lower left corner, its words, and the size of its letters. */
export type PageLine = readonly [left: number, baseline: number, words: string, size?: number]

/** A PDF written by hand, with these pages in Helvetica, and these entries in its information dictionary. */
export function makePdf(pages: readonly (readonly PageLine[])[], info = '', trailer = ''): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  return assemble(
    pages.map((lines) => lines.map(show).join(' ')),
    [font, `<< ${info} >>`],
    `/Info 4 0 R ${trailer}`,
  )
}

/** The same with entries of its catalogue, as labels of its pages are. */
export function makeCatalogPdf(pages: readonly (readonly PageLine[])[], catalog: string): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  return assemble(
    pages.map((lines) => lines.map(show).join(' ')),
    [font],
    '',
    '',
    { catalog },
  )
}

/** The same in a font that has a letter for each UTF-16 unit, half as wide as it is high, and says which letter each is. */
export function makeUnicodePdf(pages: readonly (readonly PageLine[])[]): Uint8Array {
  const map = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    '1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
  ].join(' ')
  return assemble(
    pages.map((lines) => lines.map((line) => showCodes(line, codesOf(line[2]))).join(' ')),
    [
      '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 6 0 R >>`,
      `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
      descriptor,
    ],
  )
}

/** A page with what is drawn on it (the operators of its content, the font named `F`), and these annotations. */
export function makeDrawnPdf(drawn: string, annotations = ''): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  return assemble([`q ${drawn} Q`], [font], '', annotations)
}

/** A page with what is drawn on it, which may name the layer `H`: it is off when the document is opened. */
export function makeLayeredPdf(drawn: string): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  return assemble([`q ${drawn} Q`], [font], '', '', {
    catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /Order [6 0 R] >> >>',
    resources: '/Properties << /H 6 0 R >>',
    more: ['<< /Type /OCG /Name (Draft) >>'],
  })
}

/** A part of a page that is tagged: what it is, and its lines, or the parts in it. */
export type Tagged = readonly [role: string, content: readonly PageLine[] | readonly Tagged[]]

/** A page whose parts are tagged (ISO 32000-1, 14.7), in the order in which they are drawn. */
export function makeTaggedPdf(parts: readonly Tagged[]): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  const drawn: string[] = []
  const marked: number[] = []
  const elements: string[] = []
  // Behind the catalogue, the pages, the font, the page and its content come the root of the tags and the parts.
  const root = 6
  const add = ([role, content]: Tagged, parent: number): number => {
    const own = elements.push('') + root
    const kids = content.map((each: PageLine | Tagged): string => {
      if (typeof each[0] === 'string') return `${add(each as Tagged, own)} 0 R`
      const number = marked.push(own) - 1
      drawn.push(`/${role} << /MCID ${number} >> BDC BT ${show(each as PageLine)} ET EMC`)
      return String(number)
    })
    elements[own - root - 1] =
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg 4 0 R /K [${kids.join(' ')}] >>`
    return own
  }
  const kids = parts.map((part) => `${add(part, root)} 0 R`).join(' ')
  const nums = marked.map((own) => `${own} 0 R`).join(' ')
  return assemble([`q ${drawn.join(' ')} Q`], [font], '', '', {
    catalog: `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R`,
    page: '/StructParents 0',
    more: [`<< /Type /StructTreeRoot /K [${kids}] /ParentTree << /Nums [0 [${nums}]] >> >>`, ...elements],
  })
}

/** One line in a font of an Adobe collection (`GB1`, `Japan1`), in codes of a predefined character map, in hexadecimal. */
export function makeCollectionPdf(map: string, collection: string, codes: string): Uint8Array {
  return assemble(
    [showCodes([72, 700, ''], codes)],
    [
      `<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /${map} /DescendantFonts [4 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>`,
      descriptor,
    ],
  )
}

const descriptor =
  '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'

/** UTF-16 units in hexadecimal. */
export function codesOf(words: string): string {
  return Array.from({ length: words.length }, (_, at) =>
    words.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')
}

/** A page that is a picture, which fills it: a JPEG, or a byte of grey for each pixel. */
export type ScannedPage = {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  readonly isJpeg: boolean
}

/** Pages with lines, and pages that were scanned. */
export function makeScannedPdf(pages: readonly (readonly PageLine[] | ScannedPage)[]): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  const scans = pages.flatMap((page) => ('bytes' in page ? [page] : []))
  const objects = scans.map(({ width, height, bytes, isJpeg }) => {
    const filter = isJpeg ? '/Filter /DCTDecode /ColorSpace /DeviceRGB' : '/ColorSpace /DeviceGray'
    return `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 ${filter} /Length ${bytes.length} >>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`
  })
  const first = 4 + 2 * pages.length
  let scan = 0
  return assemble(
    pages.map((page) => {
      if ('bytes' in page) return `q 595 0 0 842 0 0 cm /I${scan++} Do Q`
      return page.map(show).join(' ')
    }),
    [font],
    '',
    '',
    {
      more: objects,
      resources: `/XObject << ${scans.map((_, at) => `/I${at} ${first + at} 0 R`).join(' ')} >>`,
    },
  )
}

/** A document of these pages; `fonts` are the objects from number 3 on, the first of them the font of every page. */
function assemble(
  pages: readonly string[],
  fonts: readonly string[],
  trailer = '',
  annotations = '',
  {
    catalog = '',
    page = '',
    more = [],
    resources = '',
  }: { catalog?: string; page?: string; more?: readonly string[]; resources?: string } = {},
): Uint8Array {
  const first = 3 + fonts.length
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}] >>`,
    ...fonts,
    ...pages.flatMap((words, at) => {
      const content = words.startsWith('q ') ? words : `BT ${words} ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> ${resources} >> /Contents ${first + 1 + 2 * at} 0 R ${page} ${annotations === '' ? '' : `/Annots [${annotations}]`} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    ...more,
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
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  )
  return Buffer.from(parts.join(''), 'latin1')
}

function show([left, baseline, words, size = 11]: PageLine): string {
  return `/F ${size} Tf 1 0 0 1 ${left} ${baseline} Tm (${words.replace(/[\\()]/gu, String.raw`\$&`)}) Tj`
}

function showCodes([left, baseline, , size = 11]: PageLine, codes: string): string {
  return `/F ${size} Tf 1 0 0 1 ${left} ${baseline} Tm <${codes}> Tj`
}

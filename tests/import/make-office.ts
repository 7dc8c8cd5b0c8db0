import { strToU8, zipSync } from 'fflate'

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const relations = (targets: Readonly<Record<string, readonly [type: string, target: string]>>): string =>
  `<Relationships>${Object.entries(targets)
    .map(
      ([id, [type, target]]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const root = (target: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': relations({ rId1: ['officeDocument', target] }),
})

/** A sheet of a workbook: its name, what stands in `<worksheet>`, and whether it is hidden. */
export type MadeSheet = { readonly name: string; readonly xml: string; readonly state?: string }

/** A workbook of Excel with these sheets, shared texts (`<si>` each) and styles. */
export function makeXlsx(
  sheets: readonly MadeSheet[],
  {
    shared = '',
    styles = '',
    properties = '',
    parts = {},
  }: {
    readonly shared?: string
    readonly styles?: string
    readonly properties?: string
    readonly parts?: Readonly<Record<string, string>>
  } = {},
): Uint8Array {
  return zip({
    ...root('xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      ...Object.fromEntries(
        sheets.map((_, at) => [`rId${at + 1}`, ['worksheet', `worksheets/sheet${at + 1}.xml`] as const]),
      ),
      rId98: ['sharedStrings', 'sharedStrings.xml'],
      rId99: ['styles', '/xl/styles.xml'],
    }),
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
    ...parts,
  })
}

/** A slide: what stands in its tree of shapes, the words of its notes, and whether it is shown. */
export type MadeSlide = { readonly shapes: string; readonly notes?: string; readonly isHidden?: boolean }

const paragraph = (words: string): string => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`

/** A shape with one paragraph for each text. */
export const shape = (...texts: readonly string[]): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 1" descr="99 people"/></p:nvSpPr><p:txBody>${texts.map(paragraph).join('')}</p:txBody></p:sp>`

/** A presentation of PowerPoint, whose slides stand in the archive in the reverse of their order. */
export function makePptx(slides: readonly MadeSlide[]): Uint8Array {
  const number = (at: number): number => slides.length - at
  return zip({
    ...root('ppt/presentation.xml'),
    'ppt/presentation.xml': `<p:presentation xmlns:r="r"><p:sldIdLst>${slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      Object.fromEntries(
        slides.map((_, at) => [`rId${at + 1}`, ['slide', `slides/slide${number(at)}.xml`] as const]),
      ),
    ),
    ...Object.fromEntries(
      slides.flatMap(({ shapes, notes, isHidden }, at) => [
        [
          `ppt/slides/slide${number(at)}.xml`,
          `<p:sld${isHidden ? ' show="0"' : ''}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`,
        ],
        ...(notes === undefined
          ? []
          : [
              [
                `ppt/slides/_rels/slide${number(at)}.xml.rels`,
                relations({ rId1: ['notesSlide', `../notesSlides/notesSlide${number(at)}.xml`] }),
              ],
              [
                `ppt/notesSlides/notesSlide${number(at)}.xml`,
                `<p:notes><p:sp><p:nvSpPr><p:nvPr><p:ph type="sldNum"/></p:nvPr></p:nvSpPr><p:txBody>${paragraph('7')}</p:txBody></p:sp><p:sp><p:nvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:txBody>${paragraph(notes)}</p:txBody></p:sp></p:notes>`,
              ],
            ]),
      ]),
    ),
  })
}

/** A book with these chapters, in the reverse of the order in which they stand in the archive. */
export function makeEpub(
  chapters: readonly string[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = chapters.map((_, at) => `text/part ${chapters.length - at}.xhtml`)
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(
      Object.entries({
        'META-INF/container.xml':
          '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        'OEBPS/book.opf': `<package><metadata><dc:title>The toll</dc:title><dc:creator>Ana Ruel</dc:creator><dc:creator>Ivo Tam</dc:creator><dc:publisher>Karsa Books</dc:publisher><dc:date>2024-05-03</dc:date><dc:language>en</dc:language></metadata><manifest>${names
          .map(
            (name, at) => `<item id="c${at}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
          )
          .join(
            '',
          )}<item id="css" href="a.css" media-type="text/css"/></manifest><spine>${names.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
        ...Object.fromEntries(
          chapters
            .map(
              (body, at) =>
                [
                  `OEBPS/${names[at]}`,
                  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`,
                ] as const,
            )
            .toReversed(),
        ),
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  })
}

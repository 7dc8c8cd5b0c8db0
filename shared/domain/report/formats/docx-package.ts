import { holdsIsolated, textDirection } from '../../text/text-direction'
import type { PaperSize } from '../../../schema/report-choices'
import { DRAWING_SPACES, type Pictures } from './docx-drawings'
import { docxStyles } from './docx-styles'
import {
  contentTypesOf,
  coreOf,
  escapeXml,
  MEDIA,
  OFFICE,
  packageRelationsOf,
  type Parts,
  relationsOf,
  XML,
} from './xml'
import { ofPage, words } from '../../../words/words'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A comment in the margin. */
type Comment = { readonly author: string; readonly at: string; readonly text: string }

/** The footnotes, link addresses and comments collected while a document is written. */
export type Gathered = Pictures & {
  readonly notes: string[]
  readonly addresses: string[]
  readonly comments: Comment[]
}

export const nothingGathered = (): Gathered => ({
  notes: [],
  addresses: [],
  comments: [],
  pictures: [],
  drawn: [],
})

type Written = Gathered & {
  readonly body: string
  /** What stands above each page, and at its foot before the number. */
  readonly head: string
  readonly foot: string
  readonly paper: PaperSize
}

/** Width and height of a page, and what is left free at each side of it, in twentieths of a point. */
const sizes = { A4: [11906, 16838], Letter: [12240, 15840] } as const satisfies Record<PaperSize, unknown>
const MARGIN = 1020

export const widthOfText = (paper: PaperSize): number => sizes[paper][0] - 2 * MARGIN

/** A Word document (ISO/IEC 29500) of what was written, by its parts. */
export function docxPackageOf(
  { body, notes, addresses, comments, pictures, head, foot, paper }: Written,
  facts: Parameters<typeof coreOf>[0],
): Parts {
  const [across, down] = sizes[paper]
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="${across}" w:h="${down}"/><w:pgMar w:top="1247" w:right="${MARGIN}" w:bottom="1134" w:left="${MARGIN}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  return {
    '[Content_Types].xml': contentTypesOf([
      ['word/document.xml', `${WORD}.document.main+xml`],
      ['word/styles.xml', `${WORD}.styles+xml`],
      ['word/numbering.xml', `${WORD}.numbering+xml`],
      ['word/settings.xml', `${WORD}.settings+xml`],
      ['word/fontTable.xml', `${WORD}.fontTable+xml`],
      ['word/footnotes.xml', `${WORD}.footnotes+xml`],
      ...(comments.length === 0 ? [] : [['word/comments.xml', `${WORD}.comments+xml`] as const]),
      ['word/header1.xml', `${WORD}.header+xml`],
      ['word/footer1.xml', `${WORD}.footer+xml`],
    ]),
    '_rels/.rels': packageRelationsOf('word/document.xml'),
    'docProps/core.xml': coreOf(facts),
    'word/document.xml': `${XML}<w:document ${SPACES} ${DRAWING_SPACES}><w:body>${body}${section}</w:body></w:document>`,
    'word/styles.xml': docxStyles,
    'word/numbering.xml': `${XML}<w:numbering ${SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/settings.xml': `${XML}<w:settings ${SPACES}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
    'word/fontTable.xml': fontTable,
    'word/footnotes.xml': footnotesOf(notes),
    ...(comments.length === 0 ? {} : { 'word/comments.xml': commentsOf(comments) }),
    'word/header1.xml': `${XML}<w:hdr ${SPACES}>${plainParagraph('Header', head)}</w:hdr>`,
    'word/footer1.xml': `${XML}<w:ftr ${SPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${textRun(foot)}${field('PAGE')}${textRun(words.reporting.printed.of)}${field('NUMPAGES')}</w:p></w:ftr>`,
    ...Object.fromEntries(pictures.map((picture, at) => [`${MEDIA}${at + 1}.png`, picture])),
    'word/_rels/document.xml.rels': relationsOf([
      { id: 'rIdStyles', type: `${OFFICE}/styles`, target: 'styles.xml' },
      { id: 'rIdNumbering', type: `${OFFICE}/numbering`, target: 'numbering.xml' },
      { id: 'rIdSettings', type: `${OFFICE}/settings`, target: 'settings.xml' },
      { id: 'rIdFonts', type: `${OFFICE}/fontTable`, target: 'fontTable.xml' },
      { id: 'rIdFootnotes', type: `${OFFICE}/footnotes`, target: 'footnotes.xml' },
      { id: 'rIdHeader', type: `${OFFICE}/header`, target: 'header1.xml' },
      { id: 'rIdFooter', type: `${OFFICE}/footer`, target: 'footer1.xml' },
      ...(comments.length === 0
        ? []
        : [{ id: 'rIdComments', type: `${OFFICE}/comments`, target: 'comments.xml' }]),
      ...pictures.map((_, at) => ({
        id: `rIdPicture${at + 1}`,
        type: `${OFFICE}/image`,
        target: `media/${at + 1}.png`,
      })),
      ...addresses.map((target, at) => ({
        id: `rIdLink${at + 1}`,
        type: `${OFFICE}/hyperlink`,
        target,
        isExternal: true,
      })),
    ]),
  }
}

/** How a paragraph is set: in the direction of its words; a sentence of ours in that of the document, whoever it names. */
export function styleOf(
  style: string,
  text: string,
  { isOurs = holdsIsolated(text), keepsNext = false } = {},
): string {
  const dir = isOurs ? ofPage.dir : textDirection(text)
  return `<w:pPr><w:pStyle w:val="${style}"/>${keepsNext ? '<w:keepNext/>' : ''}${dir === 'rtl' ? '<w:bidi/>' : ''}</w:pPr>`
}

/** What stands in for our fonts where they are not installed: a serif for the serif, and letters of the same kind. */
const fontTable = `${XML}<w:fonts ${SPACES}><w:font w:name="Source Serif 4"><w:altName w:val="Georgia"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="Inter"><w:altName w:val="Arial"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="Noto Naskh Arabic"><w:altName w:val="Traditional Arabic"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`

export function plainParagraph(style: string, text: string): string {
  return `<w:p>${styleOf(style, text)}${textRun(text)}</w:p>`
}

export function textRun(text: string, properties = ''): string {
  const lines = text
    .replaceAll(/\s*\n\s*/gu, '\n')
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

const field = (name: string): string => `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`

function footnotesOf(notes: readonly string[]): string {
  const each = notes.map(
    (note, at) =>
      `<w:footnote w:id="${at + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${textRun(` ${note}`)}</w:p></w:footnote>`,
  )
  return `${XML}<w:footnotes ${SPACES}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${each.join('')}</w:footnotes>`
}

function commentsOf(comments: readonly Comment[]): string {
  const each = comments.map(
    ({ author, at, text }, id) =>
      `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:date="${escapeXml(at)}">${plainParagraph('CommentText', text)}</w:comment>`,
  )
  return `${XML}<w:comments ${SPACES}>${each.join('')}</w:comments>`
}

/** Words with a comment at their margin. */
export function commented(runs: string, comment: Comment, { comments }: Pick<Gathered, 'comments'>): string {
  const id = comments.length
  comments.push(comment)
  return `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
}

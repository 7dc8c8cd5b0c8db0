import { textDirection } from '../../text/text-direction'
import type { Report } from '../report'
import { docxStyles } from './docx-styles'
import type { Block, Run } from './blocks'
import { outlineOf } from './outline'
import {
  contentTypesOf,
  coreOf,
  escapeXml,
  OFFICE,
  packageRelationsOf,
  type Parts,
  relationsOf,
  XML,
} from './xml'
import { words } from '../../../words/words'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** What a document gathers while it is written: its footnotes and the addresses that it links to. */
type Gathered = { readonly notes: string[]; readonly addresses: string[] }

/** The report as the parts of a Word document (ISO/IEC 29500): real headings, tables and links, and each source as a footnote. */
export function docxPartsOf(report: Report, facts: Parameters<typeof coreOf>[0]): Parts {
  const gathered: Gathered = { notes: [], addresses: [] }
  const body = outlineOf(report)
    .map((block) => blockOf(block, gathered))
    .join('')
  const isLetter = report.choices.paper === 'Letter'
  const size = isLetter ? 'w:w="12240" w:h="15840"' : 'w:w="11906" w:h="16838"'
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz ${size}/><w:pgMar w:top="1247" w:right="1020" w:bottom="1134" w:left="1020" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  return {
    '[Content_Types].xml': contentTypesOf([
      ['word/document.xml', `${WORD}.document.main+xml`],
      ['word/styles.xml', `${WORD}.styles+xml`],
      ['word/numbering.xml', `${WORD}.numbering+xml`],
      ['word/settings.xml', `${WORD}.settings+xml`],
      ['word/footnotes.xml', `${WORD}.footnotes+xml`],
      ['word/header1.xml', `${WORD}.header+xml`],
      ['word/footer1.xml', `${WORD}.footer+xml`],
    ]),
    '_rels/.rels': packageRelationsOf('word/document.xml'),
    'docProps/core.xml': coreOf(facts),
    'word/document.xml': `${XML}<w:document ${SPACES}><w:body>${body}${section}</w:body></w:document>`,
    'word/styles.xml': docxStyles,
    'word/numbering.xml': `${XML}<w:numbering ${SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="start"/><w:pPr><w:ind w:start="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/settings.xml': `${XML}<w:settings ${SPACES}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
    'word/footnotes.xml': footnotesOf(gathered.notes),
    'word/header1.xml': `${XML}<w:hdr ${SPACES}>${plainParagraph('Header', words.report.pageTitle(report.title))}</w:hdr>`,
    'word/footer1.xml': `${XML}<w:ftr ${SPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${textRun(footOf(report))}${field('PAGE')}${textRun(words.reporting.printed.of)}${field('NUMPAGES')}</w:p></w:ftr>`,
    'word/_rels/document.xml.rels': relationsOf([
      { id: 'rIdStyles', type: `${OFFICE}/styles`, target: 'styles.xml' },
      { id: 'rIdNumbering', type: `${OFFICE}/numbering`, target: 'numbering.xml' },
      { id: 'rIdSettings', type: `${OFFICE}/settings`, target: 'settings.xml' },
      { id: 'rIdFootnotes', type: `${OFFICE}/footnotes`, target: 'footnotes.xml' },
      { id: 'rIdHeader', type: `${OFFICE}/header`, target: 'header1.xml' },
      { id: 'rIdFooter', type: `${OFFICE}/footer`, target: 'footer1.xml' },
      ...gathered.addresses.map((target, at) => ({
        id: `rIdLink${at + 1}`,
        type: `${OFFICE}/hyperlink`,
        target,
        isExternal: true,
      })),
    ]),
  }
}

function footOf({ title, signing: { version } }: Report): string {
  return `${version === null ? title : words.reporting.printed.foot(title, version.seq, version.hash)}   `
}

function blockOf(block: Block, gathered: Gathered): string {
  switch (block.kind) {
    case 'heading':
      return plainParagraph(block.level === 1 ? 'Title' : `Heading${block.level - 1}`, block.text)
    case 'paragraph':
      return runsParagraph('Normal', block.runs, gathered)
    case 'quote':
      return runsParagraph('Quote', block.runs, gathered)
    case 'item':
      return runsParagraph('ListParagraph', block.runs, gathered)
    case 'table':
      return tableOf(block.columns, block.rows)
  }
}

const styleOf = (style: string, text: string): string =>
  `<w:pPr><w:pStyle w:val="${style}"/>${textDirection(text) === 'rtl' ? '<w:bidi/>' : ''}</w:pPr>`

function plainParagraph(style: string, text: string): string {
  return `<w:p>${styleOf(style, text)}${textRun(text)}</w:p>`
}

function runsParagraph(style: string, runs: readonly Run[], gathered: Gathered): string {
  const text = runs.map((run) => run.text).join('')
  return `<w:p>${styleOf(style, text)}${runs.map((run) => runOf(run, gathered)).join('')}</w:p>`
}

function runOf({ text, isBold, isSoft, href, note }: Run, { notes, addresses }: Gathered): string {
  const properties = `${isBold ? '<w:b/><w:bCs/>' : ''}${isSoft ? '<w:color w:val="595959"/>' : ''}${textDirection(text) === 'rtl' ? '<w:rtl/>' : ''}`
  if (href !== undefined) {
    addresses.push(href)
    return `<w:hyperlink r:id="rIdLink${addresses.length}">${textRun(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`
  }
  if (note === undefined) return textRun(text, properties)
  notes.push(note)
  return `${textRun(text, properties)}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.length}"/></w:r>`
}

function textRun(text: string, properties = ''): string {
  const lines = text
    .replaceAll(/\s*\n\s*/gu, '\n')
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

const field = (name: string): string => `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string, style: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${plainParagraph(style, text)}</w:tc>`
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map((text) => cell(text, 'TableHead')).join('')}</w:tr>`
  const body = rows.map((row) => `<w:tr>${row.map((text) => cell(text, 'TableText')).join('')}</w:tr>`)
  const grid = columns.map(() => '<w:gridCol/>').join('')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>${plainParagraph('Normal', '')}`
}

function footnotesOf(notes: readonly string[]): string {
  const each = notes.map(
    (note, at) =>
      `<w:footnote w:id="${at + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${textRun(` ${note}`)}</w:p></w:footnote>`,
  )
  return `${XML}<w:footnotes ${SPACES}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${each.join('')}</w:footnotes>`
}

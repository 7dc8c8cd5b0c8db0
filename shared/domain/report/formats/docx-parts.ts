import { textDirection } from '../../text/text-direction'
import type { Report } from '../report'
import type { Block, Run } from './blocks'
import {
  commented,
  docxPackageOf,
  type Gathered,
  nothingGathered,
  plainParagraph,
  styleOf,
  textRun,
} from './docx-package'
import { lineParagraphs, pictureParagraph } from './docx-drawings'
import { outlineOf } from './outline'
import type { coreOf, Parts } from './xml'
import { words } from '../../../words/words'

/** The report as the parts of a Word document: real headings, tables and links, each source as a footnote, what is to be corrected as a comment. */
export function docxPartsOf(report: Report, facts: Parameters<typeof coreOf>[0]): Parts {
  const gathered = nothingGathered()
  const by = { author: facts.author || words.reporting.claim.nobody, at: facts.at }
  const body = outlineOf(report)
    .map((block) => blockOf(block, gathered, by))
    .join('')
  const { paper } = report.choices
  return docxPackageOf(
    { ...gathered, body, head: words.report.pageTitle(report.title), foot: footOf(report), paper },
    facts,
  )
}

type Author = { readonly author: string; readonly at: string }

function footOf({ signing: { version } }: Report): string {
  return version === null ? '' : `${words.reporting.printed.foot(version.seq, version.hash)}   `
}

function blockOf(block: Block, gathered: Gathered, by: Author): string {
  switch (block.kind) {
    case 'heading':
      return plainParagraph(block.level === 1 ? 'Title' : `Heading${block.level - 1}`, block.text)
    case 'paragraph':
      return runsParagraph('Normal', block.runs, gathered, by)
    case 'quote':
      return runsParagraph('Quote', block.runs, gathered, by)
    case 'item':
      return runsParagraph('ListParagraph', block.runs, gathered, by)
    case 'picture':
      return pictureParagraph(block.address.replace(/^data:[^,]*,/u, ''), block.of, gathered)
    case 'line':
      return lineParagraphs(block.line, gathered)
    case 'table':
      return tableOf(block.columns, block.rows)
  }
}

function runsParagraph(style: string, runs: readonly Run[], gathered: Gathered, by: Author): string {
  const text = runs.map((run) => run.text).join('')
  return `<w:p>${styleOf(style, text)}${runs.map((run) => runOf(run, gathered, by)).join('')}</w:p>`
}

function runOf({ text, isBold, isSoft, href, note, comment }: Run, gathered: Gathered, by: Author): string {
  const { notes, addresses } = gathered
  const properties = `${isBold ? '<w:b/><w:bCs/>' : ''}${isSoft ? '<w:color w:val="595959"/>' : ''}${textDirection(text) === 'rtl' ? '<w:rtl/>' : ''}`
  if (href !== undefined) {
    addresses.push(href)
    return `<w:hyperlink r:id="rIdLink${addresses.length}">${textRun(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`
  }
  if (comment !== undefined) return commented(textRun(text, properties), { ...by, text: comment }, gathered)
  if (note === undefined) return textRun(text, properties)
  notes.push(note)
  return `${textRun(text, properties)}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.length}"/></w:r>`
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map((text) => cell(text, 'TableHead')).join('')}</w:tr>`
  const body = rows.map((row) => `<w:tr>${row.map((text) => cell(text, 'TableText')).join('')}</w:tr>`)
  const grid = columns.map(() => '<w:gridCol/>').join('')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>${plainParagraph('Normal', '')}`
}

function cell(text: string, style: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${plainParagraph(style, text)}</w:tc>`
}

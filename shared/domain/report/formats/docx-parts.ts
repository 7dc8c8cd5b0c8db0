import { holdsIsolated, textDirection } from '../../text/text-direction'
import type { PaperSize } from '../../../schema/report-choices'
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
  widthOfText,
} from './docx-package'
import { lineParagraphs, pictureParagraph } from './docx-drawings'
import { outlineOf } from './outline'
import type { coreOf, Parts } from './xml'
import { words } from '../../../words/words'

/** The report as the parts of a Word document: real headings, tables and links, each source as a footnote, what is to be corrected as a comment. */
export function docxPartsOf(report: Report, facts: Parameters<typeof coreOf>[0]): Parts {
  const gathered = nothingGathered()
  const { paper } = report.choices
  const by = { author: facts.author || words.reporting.claim.nobody, at: facts.at }
  const body = outlineOf(report)
    .map((block) => blockOf(block, gathered, by, paper))
    .join('')
  return docxPackageOf(
    { ...gathered, body, head: words.report.pageTitle(report.title), foot: footOf(report), paper },
    facts,
  )
}

type Author = { readonly author: string; readonly at: string }

function footOf({ signing: { version } }: Report): string {
  return version === null ? '' : `${words.reporting.printed.foot(version.seq, version.hash)}   `
}

function blockOf(block: Block, gathered: Gathered, by: Author, paper: PaperSize): string {
  switch (block.kind) {
    case 'heading':
      return plainParagraph(block.level === 1 ? 'Title' : `Heading${block.level - 1}`, block.text)
    case 'paragraph':
      return runsParagraph('Normal', block, gathered, by)
    case 'quote':
      return runsParagraph('Quote', block, gathered, by)
    case 'item':
      return runsParagraph('ListParagraph', block, gathered, by)
    case 'picture':
      return pictureParagraph(block.address.replace(/^data:[^,]*,/u, ''), block.of, gathered)
    case 'line':
      return lineParagraphs(block.line, gathered)
    case 'table':
      return tableOf(block.columns, block.rows, widthOfText(paper))
  }
}

function runsParagraph(
  style: string,
  { runs, keepsNext = false }: Extract<Block, { readonly runs: unknown }>,
  gathered: Gathered,
  by: Author,
): string {
  const text = runs.map((run) => run.text).join('')
  // What begins with a label, or says whence and when, is ours.
  const isOurs = holdsIsolated(text) || (style !== 'Quote' && (runs[0]?.isBold || runs[0]?.isSoft))
  return `<w:p>${styleOf(style, text, { isOurs, keepsNext })}${runs.map((run) => runOf(run, gathered, by)).join('')}</w:p>`
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

/** Rows of more letters may go over two pages. */
const LONG_ROW = 1500

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const widths = widthsOf([columns, ...rows], width)
  const rowOf = (texts: readonly string[], style: string, properties: string): string =>
    `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${texts.map((text, at) => cell(text, style, widths[at] ?? 0)).join('')}</w:tr>`
  const body = rows.map((row) =>
    rowOf(row, 'TableText', row.join('').length > LONG_ROW ? '' : '<w:cantSplit/>'),
  )
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')
  const head = rowOf(columns, 'TableHead', '<w:cantSplit/><w:tblHeader/>')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>${plainParagraph('Normal', '')}`
}

function cell(text: string, style: string, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${plainParagraph(style, text)}</w:tc>`
}

/** So many letters in a line are enough for any column. */
const WIDE = 40
const NARROW = 3
/** A word in bold wide letters, and the space beside it. */
const ROOM = 3

/** How wide columns are, in twentieths of a point: by their longest word at least, by their longest line at most, up to that of a sentence. */
function widthsOf(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const asked = (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((row) => row[column] ?? '')
    const word = longest(texts.flatMap((text) => text.split(/\s+/u)))
    const line = longest(texts.flatMap((text) => text.split('\n')))
    return Math.max(NARROW, Math.min(word, WIDE) + ROOM, Math.min(line, WIDE))
  })
  const all = asked.reduce((sum, each) => sum + each, 0)
  return asked.map((each) => Math.floor((each / all) * width))
}

const longest = (texts: readonly string[]): number =>
  texts.reduce((all, { length }) => Math.max(all, length), 0)

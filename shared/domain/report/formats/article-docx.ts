import { segmentHighlights } from '../../anchors/segment-highlights'
import type { Span } from '../../span'
import { splitParagraphs } from '../../text/split-paragraphs'
import type { Table } from '../../../schema/structure'
import { words } from '../../../words/words'
import type { PrintedArticle } from '../render-article-html'
import {
  commented,
  docxPackageOf,
  type Gathered,
  nothingGathered,
  plainParagraph,
  styleOf,
  textRun,
} from './docx-package'
import type { coreOf, Parts } from './xml'

/** How marked words are set. */
const MARKED = '<w:b/><w:bCs/><w:shd w:val="clear" w:color="auto" w:fill="E4E8F5"/>'

/**
 * An article with its marks as the parts of a Word document: each marked passage has the verdict at its foot, and where a correction is
 * suggested that stands at its margin as a comment.
 */
export function articleDocxOf(article: PrintedArticle, facts: Parameters<typeof coreOf>[0]): Parts {
  const gathered = nothingGathered()
  const body = [
    plainParagraph('Title', article.title),
    ...article.facts
      .filter(([, value]) => value !== '')
      .map(([term, value]) => plainParagraph('Normal', words.reader.fact(term, value))),
    ...bodyOf(article, gathered, { author: facts.author || words.reporting.claim.nobody, at: facts.at }),
    plainParagraph('Normal', article.colophon),
  ]
  return docxPackageOf(
    { ...gathered, body: body.join(''), head: article.title, foot: '', paper: 'A4' },
    facts,
  )
}

type Author = { readonly author: string; readonly at: string }

function bodyOf(article: PrintedArticle, gathered: Gathered, by: Author): readonly string[] {
  const { text, structure } = article
  const done = new Set<Table>()
  return splitParagraphs(text).flatMap((line): readonly string[] => {
    const isIn = ({ start, end }: Span): boolean => start <= line.start && line.start < end
    const table = structure.tables.find((each) => each.rows.some(isIn))
    if (table) {
      if (done.has(table)) return []
      done.add(table)
      return [tableOf(table, article, gathered, by)]
    }
    const style = structure.headings.some(isIn) ? 'Heading2' : 'Normal'
    return [paragraphOf(style, line, article, gathered, by)]
  })
}

function paragraphOf(
  style: string,
  span: Span,
  article: PrintedArticle,
  gathered: Gathered,
  by: Author,
): string {
  const { text, marks, claims } = article
  const runs = segmentHighlights(span, marks).map(({ start, end, ids, endsHere }) => {
    const piece = text.slice(start, end)
    const ended = claims.filter(({ id }) => endsHere.includes(id))
    let run = ids.length === 0 ? textRun(piece) : textRun(piece, MARKED)
    for (const { correction } of ended)
      if (correction !== '') run = commented(run, { ...by, text: correction }, gathered)
    const notes = ended.map(({ name, verdict, reasoning }) => {
      gathered.notes.push(
        [words.reader.fact(name, `${verdict.symbol} ${verdict.label}`), reasoning].filter(Boolean).join('. '),
      )
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${gathered.notes.length}"/></w:r>`
    })
    return run + notes.join('')
  })
  return `<w:p>${styleOf(style, text.slice(span.start, span.end))}${runs.join('')}</w:p>`
}

function tableOf({ rows }: Table, article: PrintedArticle, gathered: Gathered, by: Author): string {
  const width = Math.max(
    1,
    ...rows.map(({ cells }) => cells.reduce((all, { columns = 1 }) => all + columns, 0)),
  )
  const body = rows.map(({ cells }) => {
    const made = cells.map((cell) => {
      const style = cell.head === undefined ? 'TableText' : 'TableHead'
      return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/><w:gridSpan w:val="${cell.columns ?? 1}"/></w:tcPr>${paragraphOf(style, cell, article, gathered, by)}</w:tc>`
    })
    return `<w:tr>${made.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(width)}</w:tblGrid>${body.join('')}</w:tbl>${plainParagraph('Normal', '')}`
}

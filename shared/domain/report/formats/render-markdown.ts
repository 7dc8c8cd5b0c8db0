import type { Report } from '../report'
import { showInvisible } from '../html/html'
import type { Block, Run } from './blocks'
import { outlineOf } from './outline'
import { words } from '../../../words/words'

/** The report as Markdown (CommonMark with tables and footnotes): what somebody wrote stays words, and never becomes a mark. */
export function renderReportMarkdown(report: Report): string {
  const notes: string[] = []
  const blocks = outlineOf(report).map((block) => renderBlock(block, notes))
  const foot = notes.map((note, at) => `[^${at + 1}]: ${note}`)
  return `${[...blocks, ...foot].join('\n\n')}\n`
}

function renderBlock(block: Block, notes: string[]): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${onOneLine(block.text)}`
    case 'paragraph':
      return renderRuns(block.runs, notes)
    case 'item':
      return `- ${renderRuns(block.runs, notes)}`
    case 'quote':
      return renderRuns(block.runs, notes)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n>\n')
    case 'picture':
      return `![${onOneLine(block.of)}](<${block.address}>)`
    // Its figures stand in the table beside it.
    case 'line':
      return block.line.bars
        .map((bar) => `- ${onOneLine(words.reader.fact(bar.label, bar.words))}`)
        .join('\n')
    case 'table':
      return [block.columns, block.columns.map(() => null), ...block.rows]
        .map((row) => `| ${row.map((cell) => (cell === null ? '---' : renderCell(cell))).join(' | ')} |`)
        .join('\n')
  }
}

function renderRuns(runs: readonly Run[], notes: string[]): string {
  return runs
    .map((run) => renderRun(run, notes))
    .join('')
    .trim()
}

function renderRun({ text, isBold, href, note }: Run, notes: string[]): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(closeUp(text)) ?? []
  const plain = escapeMarkdown(inner)
  const marked = isBold && inner !== '' ? `**${plain}**` : plain
  const shown = href === undefined ? marked : `[${plain}](<${href}>)`
  if (note !== undefined) notes.push(onOneLine(note))
  return `${before}${shown}${note === undefined ? '' : `[^${notes.length}]`}${after}`
}

const closeUp = (text: string): string => text.replaceAll(/\s*\n\s*/gu, '\n')
const onOneLine = (text: string): string => escapeMarkdown(text.replaceAll(/\s+/gu, ' ').trim())
const renderCell = (text: string): string =>
  escapeMarkdown(text).replaceAll(/\n/gu, '<br>').replaceAll('|', '\\|')

/** Text as it may stand in Markdown: its marks escaped, those of HTML by their names. */
function escapeMarkdown(text: string): string {
  return showInvisible(text)
    .replaceAll(/[\\`*_[\]~^$]/gu, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/^(\s*)([#+-])(?=\s)/gmu, (_, space: string, mark: string) => `${space}\\${mark}`)
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gmu, (_, number: string, mark: string) => `${number}\\${mark}`)
}

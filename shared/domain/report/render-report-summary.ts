import type { Report } from './report'

/** The report in a few lines of plain text, for the command line. It ends without a line break. */
export function renderReportSummary({ title, summary }: Report): string {
  const { conflictsOpen, conflictsResolved, conflictsDismissed } = summary
  const dismissed = conflictsDismissed.length === 0 ? '' : `, ${conflictsDismissed.length} dismissed`
  const rows: readonly (readonly [string, string | number])[] = [
    ['Articles', summary.articles],
    ['Claims', summary.claims],
    ...summary.verdicts.map(({ verdict, count }) => [`  ${verdict.symbol} ${verdict.label}`, count] as const),
    ['Conflicts', `${conflictsOpen.length} open, ${conflictsResolved.length} resolved${dismissed}`],
    ['Claims without evidence', summary.withoutEvidence.length],
    ['Claims on one independent source', summary.onOneSource.length],
  ]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return [title, ...rows.map(([name, value]) => `${name.padEnd(width)}${value}`)].map(onOneLine).join('\n')
}

/** A title or a verdict is data: it must not be able to move the cursor, or to look like further lines. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
}

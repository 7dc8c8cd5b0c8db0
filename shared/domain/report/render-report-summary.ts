import type { Report } from './report'

/** The report in a few lines, for the command line. Titles and labels stand in them as they are. */
export function renderReportSummary({ title, summary }: Report): readonly string[] {
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
  return [title, ...rows.map(([name, value]) => `${name.padEnd(width)}${value}`)]
}

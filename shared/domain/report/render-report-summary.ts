import type { Report } from './report'
import { words } from '../../words/words'

const said = words.report
const of = said.summary

/** The report in a few lines, for the command line. Titles and labels stand in them as they are. */
export function renderReportSummary({ title, summary }: Report): readonly string[] {
  const { conflictsOpen, conflictsResolved, conflictsDismissed } = summary
  const rows: readonly (readonly [string, string | number])[] = [
    [said.parts.articles, summary.articles],
    [said.parts.claims, summary.claims],
    ...summary.verdicts.map(({ verdict, count }) => [`  ${verdict.symbol} ${verdict.label}`, count] as const),
    [
      said.parts.conflicts,
      of.conflictCounts(conflictsOpen.length, conflictsResolved.length, conflictsDismissed.length),
    ],
    [of.claimsWithoutEvidence, summary.withoutEvidence.length],
    [of.claimsOnOneSource, summary.onOneSource.length],
  ]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return [title, ...rows.map(([name, value]) => `${name.padEnd(width)}${value}`)]
}

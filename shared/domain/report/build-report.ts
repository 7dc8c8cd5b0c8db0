import { vagueRuleOf } from '../vague-rule'
import { describeInstant } from '../describe/describe-instant'
import { buildArticles } from './build-articles'
import { buildClaims, showVerdict } from './build-claims'
import { buildConflicts } from './build-conflicts'
import { createQuoter } from './build-quotes'
import { buildSources } from './build-sources'
import { buildSummary } from './build-summary'
import type { Report } from './report'
import { createReportIndex } from './report-index'
import type { ReportInput } from './report-input'

export type { Report, ReportInput }

/** Everything that the verification report of a project says; in time proportional to the length of what it is given. */
export function buildReport(input: ReportInput): Report {
  const index = createReportIndex(input)
  const quote = createQuoter(index)
  const claims = buildClaims(index, quote)
  const conflicts = buildConflicts(index, quote)
  const { history } = input
  const { verdictScale } = index.project
  return {
    title: index.say(index.project.title),
    madeAt: describeInstant(input.at),
    madeBy: index.say(input.by),
    programVersion: input.programVersion,
    workedBy: [...new Set(history.map(({ by }) => index.say(by)))].filter((by) => by !== ''),
    summary: buildSummary(index, claims, conflicts),
    claims,
    conflicts,
    articles: buildArticles(index),
    sources: buildSources(index),
    scale: { title: verdictScale.title, steps: verdictScale.steps.map(showVerdict) },
    method: index.say(index.project.method),
    vagueRule: vagueRuleOf(index.project),
    history: history.map(({ seq, at, by, operation }) => ({
      seq,
      at: `${at.slice(0, 10)} ${at.slice(11, 19)}`,
      by: index.say(by),
      operation: index.say(operation),
    })),
    historyHash: history.at(-1)?.hash ?? null,
  }
}

import { vagueRuleOf } from '../vague-rule'
import { describeInstant } from '../describe/describe-instant'
import { buildArticles } from './build-articles'
import { buildEvents } from './events/build-events'
import { buildQuestions } from './events/build-questions'
import { buildFindings } from './build-findings'
import { buildHistory } from './build-history'
import { buildCorrections, buildSigning } from './build-signing'
import { buildClaims, showVerdict } from './build-claims'
import { buildConflicts } from './build-conflicts'
import { createQuoter } from './build-quotes'
import { buildSources } from './build-sources'
import { buildSummary } from './build-summary'
import type { Report } from './report'
import { createReportIndex, type ReportIndex } from './report-index'
import type { ReportInput } from './report-input'

export type { Report, ReportInput }

/** Everything that the verification report of a project says; in time proportional to the length of what it is given. */
export function buildReport(input: ReportInput): Report {
  const index = createReportIndex(input)
  const quote = createQuoter(index)
  const claims = buildClaims(index, quote, input.ledgers)
  const conflicts = buildConflicts(index, quote)
  const { history } = input
  const lines = buildHistory(index, history)
  const articles = buildArticles(index)
  const used = usedArticles(index)
  const { scale } = index
  return {
    title: index.say(index.project.title),
    choices: { ...index.choices, imprint: index.say(index.choices.imprint) },
    signing: buildSigning(index, history, lines),
    findings: buildFindings(index, claims, conflicts),
    leftOut: index.leftOut,
    corrections: buildCorrections(index),
    unusedArticles: articles.filter(({ id }) => !used.has(id)).map(({ number, name }) => ({ number, name })),
    madeAt: describeInstant(input.at),
    madeBy: index.say(input.by),
    programVersion: input.programVersion,
    workedBy: [...new Set(history.map(({ by }) => index.say(by)))].filter((by) => by !== ''),
    summary: buildSummary(index, claims, conflicts),
    claims,
    conflicts,
    events: buildEvents(index, input.ledgers),
    questions: buildQuestions(input.question.values(), index, used),
    articles: articles.filter(({ id }) => used.has(id)).map(({ id: _, ...article }) => article),
    sources: buildSources(index),
    scale: { title: scale.title, steps: scale.steps.map(showVerdict) },
    method: index.say(index.project.method),
    vagueRule: vagueRuleOf(index.project),
    history: lines,
    historyHash: history.at(-1)?.hash ?? null,
  }
}

/** The articles that a claim of the report stands in, or rests on, and those that tell of an event in it. */
function usedArticles({ claims, sources, events }: ReportIndex): ReadonlySet<string> {
  const told = events.flatMap(({ tellings }) => tellings.map(({ articleId }) => articleId))
  const made = claims.all.flatMap(({ occurrences, evidence }) => [
    ...occurrences.map(({ articleId }) => articleId),
    ...evidence.flatMap(({ sourceId }) => sources.byId.get(sourceId)?.articleId ?? []),
  ])
  return new Set([...told, ...made])
}

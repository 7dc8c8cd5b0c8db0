import { hasEvidence, isSupported } from '../sources/has-evidence'
import { showVerdict } from './build-claims'
import type { ReportClaim, ReportConflict, ReportSummary } from './report'
import type { ReportIndex } from './report-index'

/** What an editor wants to know first: how many claims stand where, and which of them still need work. */
export function buildSummary(
  index: ReportIndex,
  claims: readonly ReportClaim[],
  conflicts: readonly ReportConflict[],
): ReportSummary {
  const inState = (kind: ReportConflict['state']['kind']) =>
    conflicts.filter(({ state }) => state.kind === kind).map(({ number }) => number)
  return {
    articles: index.articles.all.length,
    claims: claims.length,
    sources: index.sources.all.length,
    verdicts: countVerdicts(index, claims),
    conflictsOpen: inState('open'),
    conflictsResolved: inState('resolved'),
    conflictsDismissed: inState('dismissed'),
    withoutEvidence: numbersWhere(claims, (claim) => !hasEvidence(claim)),
    onOneSource: numbersWhere(claims, (claim) => claim.independentSupport === 1),
    withoutIndependentSupport: numbersWhere(
      claims,
      (claim) => isSupported(claim) && claim.independentSupport === 0,
    ),
    needsReview: numbersWhere(claims, (claim) => claim.needsReview),
  }
}

function numbersWhere(
  claims: readonly ReportClaim[],
  holds: (claim: ReportClaim) => boolean,
): readonly number[] {
  return claims.filter(holds).map(({ number }) => number)
}

/** One line for each step of the scale that has claims, in the order of the scale, then verdicts that it does not have. */
function countVerdicts(index: ReportIndex, claims: readonly ReportClaim[]): ReportSummary['verdicts'] {
  const counts = new Map<string, number>()
  for (const { verdict } of claims) counts.set(verdict.label, (counts.get(verdict.label) ?? 0) + 1)
  const order = new Map(index.scale.steps.map((step) => [step.label, showVerdict(step)]))
  for (const { verdict } of claims) if (!order.has(verdict.label)) order.set(verdict.label, verdict)
  return [...order].flatMap(([label, verdict]) => {
    const count = counts.get(label)
    return count === undefined ? [] : [{ verdict, count }]
  })
}

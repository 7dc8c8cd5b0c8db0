import type { Claim } from '../../schema/claim'
import { describeDate } from '../describe/describe-date'
import { describeFigure } from '../describe/describe-figure'
import { splitSentences } from '../text/split-sentences'
import type { ReportClaim, ReportConflict, ReportFinding } from './report'
import type { ReportIndex } from './report-index'
import { suggestedCorrection } from './suggested-correction'
import { words } from '../../words/words'

const said = words.reporting.findings

/** What the first page says: each claim with who made it, when and where, how it stands and why, and its figure as it was resolved. */
export function buildFindings(
  index: ReportIndex,
  claims: readonly ReportClaim[],
  conflicts: readonly ReportConflict[],
): readonly ReportFinding[] {
  return index.claims.all.map((claim, at) => {
    const shown = claims[at]
    if (shown === undefined) throw new RangeError('every claim is in the report')
    const mine = shown.conflicts.flatMap((number) => conflicts[number - 1] ?? [])
    return {
      claim: shown.number,
      name: shown.wording,
      claimant: claimantOf(claim, shown, index),
      date: dateOf(claim, index),
      place: shown.place,
      verdict: shown.verdict,
      why: whyOf(shown, mine),
      figure: figureOf(claim, mine, index),
      correction: index.say(suggestedCorrection(claim, shown.verdict, index.conflicts.all)),
    }
  })
}

/** The speaker, and the outlet (else the article) that the claim stands in. */
function claimantOf(claim: Claim, { speaker, quotes }: ReportClaim, index: ReportIndex): string {
  const article = index.articles.byId.get(claim.occurrences[0]?.articleId ?? '')
  const isHidden = article !== undefined && index.withheldArticles.has(article.id)
  const outlet = isHidden ? '' : index.say(article?.metadata.outlet?.value ?? '')
  const where = outlet || (quotes[0]?.articleName ?? '')
  return said.parts([speaker || said.nobodyCited, ...(where === '' ? [] : [where])])
}

/** The date of the claim's event, else of its quantity, else of its article. */
function dateOf({ eventDate, quantity, occurrences }: Claim, index: ReportIndex): string {
  const own = eventDate || quantity?.asOf?.date || ''
  const article = index.articles.byId.get(occurrences[0]?.articleId ?? '')
  const isHidden = article !== undefined && index.withheldArticles.has(article.id)
  return describeDate(own || (isHidden ? '' : (article?.metadata.published?.value ?? '')))
}

/** One line: the journalist's first note, else the resolution of its conflict, else the balance of the evidence. */
function whyOf(claim: ReportClaim, conflicts: readonly ReportConflict[]): string {
  if (claim.reasoning !== '') return firstSentence(claim.reasoning)
  const resolved = conflicts.find(({ state }) => state.kind === 'resolved')
  if (resolved?.state.kind === 'resolved') return firstSentence(resolved.state.reason)
  if (claim.evidence.length > 0) return said.support(claim.independentSupport, claim.independentRefusal)
  const open = conflicts.find(({ state, comparison }) => state.kind === 'open' && comparison !== null)
  return open?.comparison ? said.conflicts[open.comparison.kind] : said.noEvidence
}

function firstSentence(text: string): string {
  const [first] = splitSentences(text)
  return (first === undefined ? text : text.slice(first.start, first.end)).replaceAll(/\s+/gu, ' ').trim()
}

/** What may be published: the value that its conflict was resolved to, else the figure that it states. */
function figureOf({ quantity }: Claim, conflicts: readonly ReportConflict[], index: ReportIndex): string {
  for (const { state } of conflicts)
    if (state.kind === 'resolved' && (state.value || state.range)) return state.value || (state.range ?? '')
  if (quantity === null || (quantity.min === null && quantity.max === null)) return ''
  return index.say(describeFigure(quantity))
}

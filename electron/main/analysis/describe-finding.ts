import type { ApartFinding, Finding, FindingMember } from '../../../shared/domain/analysis/finding'
import { explainFinding } from '../../../shared/domain/describe/explain-finding'
import { keepMention } from '../../../shared/domain/judging/compare-claims'
import type { Reason } from '../../../shared/domain/judging/judgement'
import { placesIn } from '../../../shared/domain/judging/places-in'
import type { KeptApart, SuggestedConflict, SuggestionMember } from '../../../shared/ipc/findings'

/** So many figures of one suggestion are told of; how many there are besides is told too. */
const MOST_MEMBERS = 48

/** A finding in the words of the contract. */
export function describeFinding(id: string, finding: Finding): SuggestedConflict {
  const { key, kind, distance, coverage, worth, isSure, evidence } = finding
  const places = someOf(finding)
  const members = places.flatMap((at) => finding.members[at] ?? [])
  const reason = movedTo(finding.reason, places)
  return {
    id,
    key,
    kind,
    reason,
    distance,
    coverage,
    worth,
    isSure,
    explanation: explainFinding(finding),
    evidence,
    members: members.map(describeMember),
    further: finding.members.length - members.length,
  }
}

/** Two that were kept apart, in the words of the contract. */
export function describeApart(id: string, { members: [a, b], ...evidence }: ApartFinding): KeptApart {
  return { id, members: [describeMember(a), describeMember(b)], ...evidence }
}

/**
 * The places of as many members as are told of, in their order: those of the reason and claims first, then every different figure, then
 * every text that stands for itself. Of a sum all: one of which a part is missing would say something else.
 */
function someOf({ kind, reason, members }: Finding): readonly number[] {
  const all = members.map((_, at) => at)
  if (members.length <= MOST_MEMBERS || kind === 'does-not-add-up') return all
  const named = new Set(placesIn(reason))
  const said = new Set<string>()
  const ranked = members.map((member, at) => {
    const figure = figureOf(member)
    const ofText = `${figure} ${member.origin}`
    const isFirst = named.has(at) || member.claimId !== null
    const rank = isFirst ? 0 : !said.has(figure) ? 1 : !said.has(ofText) ? 2 : 3
    said.add(figure)
    said.add(ofText)
    return { at, rank }
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_MEMBERS)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b)
}

/** A reason with its member numbers changed from those of all members to those of the members told (`places`). */
function movedTo(reason: Reason, places: readonly number[]): Reason {
  const to = (at: number): number => places.indexOf(at)
  if ('a' in reason) return { ...reason, a: to(reason.a), b: to(reason.b) }
  if (reason.kind === 'part-of-the-whole')
    return { ...reason, part: to(reason.part), whole: to(reason.whole) }
  // Of a sum all members are told of.
  if (reason.kind !== 'later-count') return reason
  return { ...reason, earlier: to(reason.earlier), later: to(reason.later) }
}

function figureOf({ quantity, date, text }: FindingMember): string {
  if (quantity === null) return date || text
  const { min, max, bound, asOf } = quantity
  return `${bound} ${min} ${max} ${asOf?.date ?? ''}`
}

function describeMember({
  documentId,
  start,
  end,
  text,
  quantity,
  date,
  attribution,
  claimId,
  mention,
}: FindingMember): SuggestionMember {
  const place = { articleId: documentId, start, end, text }
  return { ...place, quantity, date, attribution, claimId, mention: keepMention(mention, quantity) }
}

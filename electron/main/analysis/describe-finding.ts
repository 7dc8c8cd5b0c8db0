import type { Finding } from '../../../shared/domain/conflicts/create-linker'
import type { SuggestedConflict, SuggestionMember } from '../../../shared/ipc/state'

type Member = Finding['members'][number]

/** So many figures of one suggestion are told of; how many there are besides is told too. */
const MOST_MEMBERS = 48

/** A finding in the words of the contract. */
export function describeFinding(id: string, finding: Finding): SuggestedConflict {
  const { key, kind, explanation, distance, coverage, notCompared } = finding
  // A sum of which a part is missing would say something else.
  const members = kind === 'does-not-add-up' ? finding.members : someOf(finding.members)
  const further = finding.members.length - members.length + notCompared
  return { id, key, kind, explanation, distance, coverage, members: members.map(describeMember), further }
}

/** As many members as are told of, in their order: claims first, then every different figure, then every text that stands for itself. */
function someOf(members: readonly Member[]): readonly Member[] {
  if (members.length <= MOST_MEMBERS) return members
  const said = new Set<string>()
  const ranked = members.map((member) => {
    const figure = figureOf(member)
    const ofText = `${figure} ${member.origin}`
    const rank = isClaimed(member) ? 0 : !said.has(figure) ? 1 : !said.has(ofText) ? 2 : 3
    said.add(figure)
    said.add(ofText)
    return { member, rank }
  })
  const chosen = new Set(ranked.toSorted((a, b) => a.rank - b.rank).slice(0, MOST_MEMBERS))
  return ranked.filter((each) => chosen.has(each)).map(({ member }) => member)
}

function isClaimed(member: Member): boolean {
  return 'quantity' in member && member.claimId !== null
}

function figureOf(member: Member): string {
  if (!('quantity' in member)) return member.date
  const { min, max, bound, asOf } = member.quantity
  return `${bound} ${min} ${max} ${asOf?.date ?? ''}`
}

function describeMember(member: Member): SuggestionMember {
  const { documentId, start, end, text } = member
  const place = { articleId: documentId, start, end, text }
  if ('quantity' in member) {
    const { quantity, attribution, claimId } = member
    return { ...place, quantity, date: '', attribution, claimId }
  }
  return { ...place, quantity: null, date: member.date, attribution: '', claimId: null }
}

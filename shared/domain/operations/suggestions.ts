import { err, ok } from '../../result'
import type { Conflict } from '../../schema/conflict'
import type { Claim } from '../../schema/claim'
import type { ClaimMention, KeptMention } from '../../schema/kept-mention'
import type { Quantity } from '../../schema/quantity'
import { words } from '../../words/words'
import { describeCounted } from '../describe/describe-quantity'
import { readQuantityAt } from '../quantities/read-quantity-at'
import { checkQuantity } from '../values/check-figure'
import { addClaim } from './claims'
import type { PlaceInText } from './claims'
import { findDocument } from './find-document'
import type { Circumstances, Documents, MadeOutcome, Outcome } from './operation'

/** A member of a suggested conflict: a claim, or words that nobody has marked yet, with the quantity that was read there. */
export type SuggestedMember = (
  | { readonly claimId: string }
  | { readonly place: PlaceInText; readonly quantity?: Quantity | null | undefined }
) & {
  /** The mention at this place; null where nothing was read there. */
  readonly mention: KeptMention | null
}

/** Makes an open conflict of a suggestion; unmarked words become claims in the same operation. */
export function confirmSuggestion(
  documents: Documents,
  input: {
    readonly key: string
    readonly title: string
    readonly members: readonly SuggestedMember[]
    /** Where they are a sum: the place of the member that is the whole; null: they are shares of one. */
    readonly sum: { readonly whole: number | null } | null
    /** The numbers of the two members that the suggestion is about; empty where it is about all. */
    readonly pair: readonly number[]
  },
  circumstances: Circumstances,
): MadeOutcome {
  if ([...documents.conflict.values()].some((conflict) => conflict.suggestionKey === input.key))
    return err('not-allowed', words.refusals.suggestion.answered)
  const claims: Claim[] = []
  const memberIds: string[] = []
  for (const member of input.members) {
    if ('claimId' in member) {
      const known = findDocument(documents, 'claim', member.claimId)
      if (!known.ok) return known
      memberIds.push(known.value.id)
      continue
    }
    const made = addClaim(documents, member, circumstances)
    if (!made.ok) return made
    const article = documents.article.get(member.place.articleId)
    const language = article?.metadata.language?.value ?? 'en'
    memberIds.push(made.value.id)
    claims.push(
      ...made.value.edits.flatMap((edit) =>
        edit.kind === 'claim' && edit.value ? [worded(saying(edit.value, member.quantity), language)] : [],
      ),
    )
  }
  const members = [...new Set(memberIds)]
  if (members.length < 2) return err('invalid-input', words.refusals.conflict.twoClaims)
  const at = input.sum?.whole ?? null
  const whole = at === null ? null : memberIds[at]
  const conflict: Conflict = {
    id: circumstances.newId(),
    addedAt: circumstances.now,
    title: input.title,
    members,
    origin: 'suggested',
    suggestionKey: input.key,
    mentions: mentionsOf(memberIds, input.members),
    ...(input.sum !== null && whole !== undefined && { whole }),
    ...(input.pair.length > 0 && { pair: input.pair.flatMap((place) => memberIds[place] ?? []) }),
    state: { kind: 'open' },
    example: false,
  }
  return ok({
    id: conflict.id,
    edits: [
      ...claims.map((claim) => ({ kind: 'claim' as const, id: claim.id, value: claim })),
      { kind: 'conflict', id: conflict.id, value: conflict },
    ],
  })
}

/** What each claim was judged on; one that several members became is judged on the first of them. */
function mentionsOf(claimIds: readonly string[], members: readonly SuggestedMember[]): ClaimMention[] {
  const kept = new Map<string, KeptMention>()
  for (const [at, { mention }] of members.entries()) {
    const claimId = claimIds[at]
    if (claimId !== undefined && mention !== null && !kept.has(claimId)) kept.set(claimId, mention)
  }
  return Array.from(kept, ([claimId, mention]) => ({ claimId, mention }))
}

/** A claim with the quantity that it was suggested for: it says what the suggestion said. */
function saying(claim: Claim, quantity: Quantity | null | undefined): Claim {
  if (!quantity || checkQuantity(quantity) !== null) return claim
  return { ...claim, type: 'quantity', quantity, eventDate: '' }
}

/** Words the claim by what is counted where its quote does not: `140 killed` stays, a bare `140` takes the noun from its sentence. */
function worded(claim: Claim, language: string): Claim {
  const { quantity, wording } = claim
  if (!quantity) return claim
  const alone = readQuantityAt(wording, { start: 0, end: wording.length }, { language })
  if (alone?.counted === quantity.counted) return claim
  return { ...claim, wording: [describeCounted(quantity), quantity.scope].filter(Boolean).join(', ') }
}

/** Waves a suggested claim away: its sentence is not suggested again in this article. */
export function dismissClaimSuggestion(
  documents: Documents,
  input: { readonly articleId: string; readonly key: string },
): Outcome {
  const article = findDocument(documents, 'article', input.articleId)
  if (!article.ok) return article
  const { dismissedSuggestions } = article.value
  if (dismissedSuggestions.includes(input.key)) return err('not-allowed', words.refusals.suggestion.dismissed)
  const value = { ...article.value, dismissedSuggestions: [...dismissedSuggestions, input.key] }
  return ok({ edits: [{ kind: 'article', id: value.id, value }] })
}

import type { Anchoring } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import { carryClaims } from './carry-claims'
import type { NewText, Outcomes } from './carry-claims'
import { placesOf } from './claim-places'

/** A mark that would move or change in the new text: its present words, and its words there. */
export type ShakenMark = {
  readonly claimId: string
  readonly was: string
  readonly words: string
  readonly kind: Exclude<Anchoring['kind'], 'exact'>
}

/** What would become of the marks in an article with a new text: how many come out how, and which are not exact. */
export function previewMarks(
  claims: Iterable<Claim>,
  text: Omit<NewText, 'revisionId'>,
): { readonly outcomes: Outcomes; readonly shaken: readonly ShakenMark[] } {
  const to: NewText = { ...text, revisionId: '' }
  // Which verdict is the first matters to what is flagged alone.
  const { claims: carried, outcomes } = carryClaims(claims, to, '')
  const shaken = carried.flatMap((claim) =>
    placesOf(claim).flatMap(({ articleId, anchor: { exact }, anchoring }) => {
      const { kind } = anchoring
      if (articleId !== to.articleId || kind === 'exact') return []
      return [{ claimId: claim.id, was: kind === 'changed' ? anchoring.was : exact, words: exact, kind }]
    }),
  )
  return { outcomes, shaken }
}

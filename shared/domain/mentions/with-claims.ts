import type { Quantity } from '../../schema/quantity'
import { addTo } from '../add-to'
import { overlap } from '../overlap'
import type { Span } from '../span'
import { touchesAny } from '../touches-any'
import type { Mention, TextReading } from './mention'
import { mentionOfQuantity, sayingQuantity } from './mention-of-quantity'

/** A quantity that a claim states at one of its occurrences. */
export type ClaimedQuantity = Span & { readonly claimId: string; readonly quantity: Quantity }

/** What was read in a text, with what claims state in it in place of what was read there; and which mention is whose. */
export type ClaimedReading = { readonly reading: TextReading; readonly claimOf: ReadonlyMap<Mention, string> }

/** Puts what claims state into a reading: at the figure that a claim covers, else at its own place. */
export function withClaims(reading: TextReading, claimed: readonly ClaimedQuantity[]): ClaimedReading {
  const claimOf = new Map<Mention, string>()
  if (claimed.length === 0) return { reading, claimOf }
  const covered = new Map<Mention, ClaimedQuantity[]>()
  const added: Mention[] = []
  const isClaimed = touchesAny(claimed)
  for (const claim of claimed) {
    const here = reading.mentions.filter(
      (mention) => mention.kind !== 'date' && mention.kind !== 'time' && overlap(mention, claim),
    )
    const said = here.find((mention) => saysTheSame(mention, claim.quantity)) ?? here[0]
    if (said !== undefined) addTo(covered, said, claim)
    else added.push(named(mentionOfQuantity(claim.quantity, placeIn(reading, claim)), claim.claimId))
  }
  const mentions = reading.mentions.flatMap((mention) => {
    const claims = covered.get(mention)
    if (claims !== undefined)
      return claims.map((claim) =>
        named(sayingQuantity(mention, mention.quantity, claim.quantity), claim.claimId),
      )
    // What stands inside a claim's words besides its own figure is the claim's too, and no figure of its own.
    return mention.quantity !== null && isClaimed(mention) ? [] : [mention]
  })
  return {
    reading: { ...reading, mentions: [...mentions, ...added].toSorted((a, b) => a.start - b.start) },
    claimOf,
  }

  function named(mention: Mention, claimId: string): Mention {
    claimOf.set(mention, claimId)
    return mention
  }
}

function saysTheSame({ quantity }: Mention, { min, max }: Quantity): boolean {
  return quantity !== null && quantity.min === min && quantity.max === max
}

function placeIn(
  { sentences }: TextReading,
  { start, end }: Span,
): Parameters<typeof mentionOfQuantity>[1] & object {
  const at = Math.max(
    0,
    sentences.findLastIndex((sentence) => sentence.start <= start),
  )
  return { start, end, sentence: at, token: 0, section: sentences[at]?.section ?? 'body' }
}

import type { Occurrence } from '../../schema/anchor'
import type { Metadata } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Quantity, VagueRule } from '../../schema/quantity'
import type { Structure } from '../../schema/structure'
import { readByRule } from '../vague-rule'
import type { Span } from '../span'
import { quantityInWords } from '../values/quantity-in-words'

/** What is known about an article, its current text, and earlier ones as far as they are at hand. */
export type ArticleTexts = {
  readonly metadata: Metadata
  readonly current: string
  readonly earlier: readonly string[]
  /** The structure that both texts have; absent where they have none, or different ones. */
  readonly structure?: Structure | undefined
}

/** Words that stand in more places of a text are not looked at in all of them. */
const MOST_PLACES = 20

/**
 * The quantity of a claim once the changed words of an occurrence stand: read anew where the one it has was read from the old words.
 * by the project's rule for vague words. Undefined where it stays as it is: the journalist corrected it, or it was read from another occurrence (it is always the first).
 */
export function rereadQuantity(
  claim: Claim,
  place: Occurrence,
  { metadata, current, earlier, structure }: ArticleTexts,
  rule: VagueRule,
): Quantity | null | undefined {
  const { anchoring, anchor } = place
  if (anchoring.kind !== 'changed' || claim.occurrences[0]?.id !== place.id || !claim.quantity)
    return undefined
  const known = JSON.stringify(inOrder(readByRule(claim.quantity, rule)))
  const read = (text: string, span: Span, articleDate = metadata.published?.value ?? '') =>
    readAt(text, span, { language: metadata.language?.value ?? 'en', articleDate }, rule, structure)
  const wasRead = earlier.some((text) =>
    placesOfWords(text, anchoring.was).some((span) =>
      // The date of the article may have become known only with the new text.
      [read(text, span), read(text, span, '')].some((quantity) => JSON.stringify(quantity) === known),
    ),
  )
  return wasRead ? read(current, anchor) : undefined
}

function readAt(
  text: string,
  span: Span,
  context: Parameters<typeof quantityInWords>[2],
  rule: VagueRule,
  structure: Structure | undefined,
): Quantity | null {
  const read = quantityInWords(text, span, context, structure)
  return read && inOrder(readByRule(read, rule))
}

/** The fields of a quantity alone, always in the same order. */
function inOrder({ min, max, bound, unit, counted, scope, asOf, vague }: Quantity): Quantity {
  const said = asOf && { date: asOf.date, basis: asOf.basis }
  const read = vague && { vague: { words: vague.words, rule: vague.rule } }
  return { min, max, bound, unit, counted, scope, asOf: said, ...read }
}

function placesOfWords(text: string, words: string): readonly Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(words); start >= 0 && places.length < MOST_PLACES;) {
    places.push({ start, end: start + words.length })
    start = text.indexOf(words, start + 1)
  }
  return places
}

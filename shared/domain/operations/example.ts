import { ok } from '../../result'
import type { Claim } from '../../schema/claim'
import type { Conflict } from '../../schema/conflict'
import { addClaim } from './claims'
import { addEvidence } from './evidence'
import type { Circumstances, Documents, Outcome } from './operation'

/** What the example asks, and quotes: two figures of one article that differ, and a later one in another. It is of the language of the articles. */
export type WorkedExample = {
  readonly conflict: string
  readonly firstToll: string
  readonly secondToll: string
  readonly laterToll: string
}

/**
 * The worked example of the seed project: the two death tolls that one article gives, as claims in an open conflict,
 * the later toll of another article as context. All of it is one operation, so that one undo takes it away.
 */
export function addExample(
  documents: Documents,
  texts: ReadonlyMap<string, string>,
  { conflict: title, firstToll, secondToll, laterToll }: WorkedExample,
  circumstances: Circumstances,
): Outcome {
  const claims = [firstToll, secondToll].flatMap(
    (quote) => claimOf(documents, texts, quote, circumstances) ?? [],
  )
  const later = placeOf(documents, texts, laterToll)
  const [first, second] = claims
  if (!first || !second || !later) return ok({ edits: [] })

  const withClaims: Documents = { ...documents, claim: new Map(claims.map((claim) => [claim.id, claim])) }
  const evidence = addEvidence(
    withClaims,
    {
      claimId: second.id,
      from: { kind: 'passage', place: later },
      stance: 'context',
      credibility: null,
      note: '',
    },
    circumstances,
  )
  if (!evidence.ok) return evidence
  const conflict: Conflict = {
    id: circumstances.newId(),
    addedAt: circumstances.now,
    title,
    members: [first.id, second.id],
    origin: 'made by hand',
    suggestionKey: '',
    state: { kind: 'open' },
    example: true,
  }
  return ok({
    edits: [
      { kind: 'claim', id: first.id, value: first },
      ...evidence.value.edits,
      { kind: 'conflict', id: conflict.id, value: conflict },
    ],
  })
}

function claimOf(
  documents: Documents,
  texts: ReadonlyMap<string, string>,
  quote: string,
  circumstances: Circumstances,
): Claim | null {
  const place = placeOf(documents, texts, quote)
  const made = place && addClaim(documents, { place }, circumstances)
  const [edit] = made?.ok ? made.value.edits : []
  return edit?.kind === 'claim' && edit.value ? { ...edit.value, example: true } : null
}

/** The first place among the articles where these words stand. */
function placeOf(documents: Documents, texts: ReadonlyMap<string, string>, quote: string) {
  for (const article of documents.article.values()) {
    const textHash = article.revisions.at(-1)?.textHash ?? ''
    const text = texts.get(textHash) ?? ''
    const start = text.indexOf(quote)
    if (start >= 0)
      return { articleId: article.id, textHash, text, span: { start, end: start + quote.length } }
  }
  return null
}

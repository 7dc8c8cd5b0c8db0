import type { Credibility } from '../../schema/claim'
import type { Reliability } from '../../schema/source'

/** What the letters of the Admiralty code say of a source (STANAG 2511); F is not the worst. */
export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'of a reliability that cannot be judged',
}

/** What the figures of the Admiralty code say of one piece of information; 6 is not the worst. */
export const credibilityWords: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other, independent sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'of a truth that cannot be judged',
}

/** A rating as it is written (`B2`; a half not judged is a dash, `B–`) and in words; null where neither half was judged. */
export function describeRating(
  reliability: Reliability | null,
  credibility: Credibility | null,
): { readonly code: string; readonly words: string } | null {
  if (reliability === null && credibility === null) return null
  const source = reliability === null ? 'source not judged' : `source ${reliabilityWords[reliability]}`
  const information =
    credibility === null ? 'information not judged' : `information ${credibilityWords[credibility]}`
  return { code: `${reliability ?? '–'}${credibility ?? '–'}`, words: `${source}; ${information}` }
}

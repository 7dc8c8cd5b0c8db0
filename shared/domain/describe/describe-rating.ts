import type { Credibility } from '../../schema/claim'
import type { Reliability } from '../../schema/source'
import { words } from '../../words/words'

/** A rating as it is written (`B2`; a half not judged is a dash, `B–`) and in words; null where neither half was judged. */
export function describeRating(
  reliability: Reliability | null,
  credibility: Credibility | null,
): { readonly code: string; readonly words: string } | null {
  if (reliability === null && credibility === null) return null
  const said = words.ratings
  const source = said.source(reliability && said.reliability[reliability])
  const information = said.information(credibility && said.credibility[credibility])
  return {
    code: `${reliability ?? '–'}${credibility ?? '–'}`,
    words: words.formats.inTurn([source, information]),
  }
}

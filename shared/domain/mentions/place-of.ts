import { foldName } from './names'
import type { SentenceContext } from './mentions-of'

/** A name that stands behind a preposition of place, with where it stands among the words; `to` is excluded. */
export type NamedPlace = { readonly name: string; readonly from: number; readonly to: number }

/** How many words may stand between a preposition and the name: `in the rebel-held northern province of Idlib`. */
const REACH = 6

/** The places that a sentence names, in order: names behind a preposition of place, peoples left out. */
export function placesIn({
  sentence,
  isName,
  cues,
  table,
}: Omit<SentenceContext, 'places'>): readonly NamedPlace[] {
  const { words } = sentence
  const found: NamedPlace[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!cues.places.has(words[at]?.lower ?? '')) continue
    for (let next = at + 1; next < Math.min(words.length, at + 1 + REACH); next += 1) {
      const word = words[next]
      if (word === undefined || (word.kind === 'mark' && word.text !== '-') || word.kind === 'number') break
      if (cues.places.has(word.lower)) break
      if (isName[next] !== true || table.demonyms.has(word.lower)) continue
      let to = next + 1
      while (isName[to] === true && to < next + 4) to += 1
      found.push({ name: foldName(words[to - 1] ?? word), from: next, to })
      at = to - 1
      // `in the Salaheddin district of Aleppo`, `Idlib, Syria`: what follows is a place of its own.
      next = to - 1
      if (words[to]?.text !== ',') break
    }
  }
  return found
}

/**
 * The place of a mention: the nearest one behind it in its clause, else the last before it; one in the name of who says it
 * (`the governor of Idlib said`) only where there is no other. '' where the sentence names none.
 */
export function placeOf(
  { sentence, places }: SentenceContext,
  from: number,
  to: number,
  speaker: string,
): string {
  const { words } = sentence
  const behind = places.find((place) => place.from >= to)
  const before = places.findLast((place) => place.to <= from)
  const isNear =
    behind !== undefined && words.slice(to, behind.from).every(({ text }) => text !== ';' && text !== ':')
  if (!isNear) return before?.name ?? ''
  const isOfSpeaker = speaker.toLowerCase().includes(behind.name)
  return isOfSpeaker && before !== undefined ? before.name : behind.name
}

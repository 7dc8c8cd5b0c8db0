import type { ReadFigure } from '../read-figures'
import type { Word } from '../../tokens/split-words'
import type { NamedPlace } from './named-places'

/** What stands between a figure and a place, in words that it is worth. */
const costs = { before: 6, commaBefore: 3, commaBehind: 12, break: 14, figure: 3, speaker: 10 } as const

/** A sentence with its places. */
type PlacedWords = {
  readonly words: readonly Word[]
  readonly figures: readonly ReadFigure[]
  readonly places: readonly NamedPlace[]
}

/** A place that costs more is not that of the figure. */
const MOST = 60

/**
 * The place of the words `from` to `to` of a sentence: the nearest, where one behind is nearer than one before, and a comma, the end of
 * a clause, another figure, a speaker's name or doubt part them. '' where the sentence names none.
 */
export function placeOf(
  { words, places, figures }: PlacedWords,
  from: number,
  to: number,
  speaker: string,
): string {
  let best = ''
  let least = MOST
  for (const place of places) {
    const isBehind = place.from >= to
    if (!isBehind && place.to > from) continue
    const [first, last] = isBehind ? [to, place.from] : [place.to, from]
    let cost = place.doubt + (last - first) + (isBehind ? 0 : costs.before)
    for (let at = first; at < last; at += 1) cost += costOf(words[at], isBehind)
    if (speaker.includes(place.name)) cost += costs.speaker
    for (const figure of figures) if (figure.from >= first && figure.to <= last) cost += costs.figure
    if (cost >= least) continue
    least = cost
    best = place.name
  }
  return best
}

function costOf(word: Word | undefined, isBehind: boolean): number {
  if (word === undefined || word.kind !== 'mark') return 0
  if (word.text === ',') return isBehind ? costs.commaBehind : costs.commaBefore
  return /[;:“”"()]/.test(word.text) ? costs.break : 0
}

import type { Unit, Middle } from './diff/text-units'

/**
 * Text that stands in both revisions, from `old` in the one and from `new` in the other. It is `settled` in its place among
 * neighbours that stayed with it; or it stayed `alone`, or others crossed it; or it has `moved` to another place among the others.
 */
export type Passage = {
  readonly old: number
  readonly new: number
  readonly length: number
  readonly standing: Standing
}

/** How a passage stands in the new text. */
export type Standing = 'settled' | 'alone' | 'moved'

/** The same unit in the old and the new text, by index. */
export type Pair = { readonly old: number; readonly new: number }

/** Whether two pairs are neighbours in both texts. */
export const isNext = (pair: Pair | undefined, next: Pair | undefined) =>
  pair !== undefined && next !== undefined && next.old === pair.old + 1 && next.new === pair.new + 1

/** Pairs of units, in the order of the old text, as passages: neighbours with the same space between them are one. */
export function joinPassages(
  oldText: string,
  newText: string,
  middle: Middle,
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairs: readonly Pair[],
  inOrder: ReadonlySet<Pair>,
): readonly Passage[] {
  const passages: Passage[] = []
  const add = (next: Passage, touches: boolean) => {
    const last = passages.at(-1)
    if (last && touches && last.standing === next.standing) {
      const between = oldText.slice(last.old + last.length, next.old)
      if (between === newText.slice(last.new + last.length, next.new)) {
        passages[passages.length - 1] = { ...last, length: next.old + next.length - last.old }
        return
      }
    }
    passages.push(next)
  }
  add({ old: 0, new: 0, length: middle.start, standing: 'settled' }, false)
  const end = { old: oldUnits.length, new: newUnits.length }
  const standings = standingsOf(pairs, inOrder, end)
  let previous: Pair = { old: -1, new: -1 }
  for (const [index, pair] of pairs.entries()) {
    const old = oldUnits[pair.old]
    const other = newUnits[pair.new]
    if (!old || !other) continue
    add(
      {
        old: old.start,
        new: other.start,
        length: old.end - old.start,
        standing: standings[index] ?? 'moved',
      },
      isNext(previous, pair),
    )
    previous = pair
  }
  const tail: Passage = {
    old: middle.oldEnd,
    new: middle.newEnd,
    length: oldText.length - middle.oldEnd,
    standing: 'settled',
  }
  add(tail, isNext(previous, end))
  return passages.filter(({ length }) => length > 0)
}

/** The standing of each pair; `end` is the pair of the ends of both texts. */
function standingsOf(pairs: readonly Pair[], inOrder: ReadonlySet<Pair>, end: Pair): readonly Standing[] {
  const lowestAfter = new Int32Array(pairs.length + 1).fill(end.new)
  for (let i = pairs.length - 1; i >= 0; i -= 1) {
    lowestAfter[i] = Math.min(pairs[i]?.new ?? end.new, lowestAfter[i + 1] ?? end.new)
  }
  let highestBefore = -1
  return pairs.map((pair, index) => {
    const isCrossed = highestBefore > pair.new || (lowestAfter[index + 1] ?? end.new) < pair.new
    highestBefore = Math.max(highestBefore, pair.new)
    if (!inOrder.has(pair)) return 'moved'
    const hasNeighbour =
      isNext(pairs[index - 1] ?? { old: -1, new: -1 }, pair) || isNext(pair, pairs[index + 1] ?? end)
    return hasNeighbour && !isCrossed ? 'settled' : 'alone'
  })
}

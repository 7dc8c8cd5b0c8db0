import { intervalOf, middleOf } from './interval'
import type { Measured } from './measured'

/** Figures more than this many times one another are of different things, whatever they are called (measured on real news). */
const greatestRatio = 3

/** Parts quantities of one thing into those of a like size, smallest first; one without a figure is in none. */
export function clusterByValue(members: readonly Measured[]): readonly (readonly Measured[])[] {
  const sized = members
    .map((measured) => ({ measured, size: middleOf(intervalOf(measured.quantity, true)) }))
    .filter((each): each is { measured: Measured; size: number } => each.size !== null)
    .toSorted((a, b) => a.size - b.size)
  const clusters: Measured[][] = []
  let limit = -Infinity
  for (const { measured, size } of sized) {
    const cluster = clusters.at(-1)
    if (cluster !== undefined && size <= limit) cluster.push(measured)
    else {
      clusters.push([measured])
      limit = size * greatestRatio
    }
  }
  return clusters.filter((cluster) => cluster.length > 1)
}

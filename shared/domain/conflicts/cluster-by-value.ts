import { intervalOf, middleOf } from './interval'
import type { Measured } from './measured'

/** Figures more than this many times one another are of different things, whatever they are called (measured on real news). */
export const greatestRatio = 3

/**
 * Parts quantities of one thing into those of a like size, smallest first; one without a figure is in none. Sizes that stand in
 * one sentence of two copies belong together however far apart they are: 15 became 51.
 */
export function clusterByValue(members: readonly Measured[]): readonly (readonly Measured[])[] {
  const sized = members
    .map((measured) => ({ measured, size: sizeOf(measured) }))
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
  return joinCopies(clusters).filter((cluster) => cluster.length > 1)
}

/** The one value that stands for a quantity, in the base unit of its kind; null where it has none. */
export function sizeOf({ quantity }: Measured): number | null {
  return middleOf(intervalOf(quantity, true))
}

function joinCopies(clusters: readonly Measured[][]): readonly (readonly Measured[])[] {
  if (clusters.length < 2) return clusters
  const first = new Map<string, Measured[]>()
  const joined: Measured[][] = []
  for (const cluster of clusters) {
    const copied = cluster.filter(({ origin, documentId }) => origin !== documentId).map(sentenceOfOrigin)
    const home = copied.map((sentence) => first.get(sentence)).find((known) => known !== undefined)
    if (home === undefined) joined.push(cluster)
    else home.push(...cluster)
    for (const sentence of copied) if (!first.has(sentence)) first.set(sentence, home ?? cluster)
  }
  return joined
}

/** A sentence without its figures, and whose it is: the same in all copies. */
function sentenceOfOrigin({ origin, sentence, sentenceStart, start, end }: Measured): string {
  const before = sentence.slice(0, start - sentenceStart)
  const after = sentence.slice(end - sentenceStart)
  return `${origin} ${before}#${after}`.replaceAll(/\d[\d.,]*/g, '#')
}

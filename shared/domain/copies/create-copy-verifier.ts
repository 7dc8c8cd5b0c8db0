import type { Shingles } from './shingle'
import { createShingleSet, type ShingleSet } from './shingle-set'

/**
 * From this share of the shorter text on, two texts are copies. Between the seeds that are copies it is .96, between
 * others at most .054; every fifth word edited leaves some .5.
 */
const leastContainment = 0.3
/** Below this, a stretch that both texts end with may be a footer and no copy. A copy with a new first quarter has .75. */
const footerContainment = 0.6
/** Fewer shared shingles than these say something only where the texts are hardly anything else. */
const fewestShared = 10
const leastResemblance = 0.8

export type CopyVerifier = {
  /**
   * Prepares the comparison of one text with many, all given by their shingles. The answer is how much of the shorter
   * text stands in the other, from 0.3 to 1, or null where the two are no copies. It holds until the next call.
   */
  against(text: Shingles): (other: Shingles) => number | null
}

/** Makes what decides, exactly and not by sample, whether two texts are copies. */
export function createCopyVerifier(): CopyVerifier {
  const first = createShingleSet()
  const second = createShingleSet()
  return {
    against(text) {
      first.load(text.hashes)
      return (other) => {
        const shared = first.countShared(other.hashes)
        if (shared === 0) return null
        const containment = shared / Math.min(text.distinct, other.distinct)
        if (containment < leastContainment) return null
        if (shared < fewestShared && shared / (text.distinct + other.distinct - shared) < leastResemblance)
          return null
        if (containment < footerContainment) {
          second.load(other.hashes)
          if (isOnlyTheEnd(text.hashes, second) && isOnlyTheEnd(other.hashes, first)) return null
        }
        return containment
      }
    },
  }
}

/** Whether nearly all that a text shares is one stretch at its end, nearly whole: as a footer is, and an edited story is not. */
function isOnlyTheEnd(text: Uint32Array, shared: ShingleSet): boolean {
  const places: number[] = []
  text.forEach((hash, at) => {
    if (shared.has(hash)) places.push(at)
  })
  const strays = Math.floor(places.length * 0.15)
  const start = places[strays] ?? text.length
  return (places.length - strays) / (text.length - start) > 0.8
}

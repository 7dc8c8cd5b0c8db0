/** A set of shingles that is filled and asked again and again without being made anew. */
export type ShingleSet = {
  /** Fills the set anew and answers how many different shingles it holds. */
  load(shingles: Uint32Array): number
  has(hash: number): boolean
  /** How many different shingles of these are in the set. */
  countShared(shingles: Uint32Array): number
}

/** Makes an empty set: open addressing, with stamps in place of clearing. */
export function createShingleSet(): ShingleSet {
  let mask = 0
  let keys = new Uint32Array(0)
  let loaded = new Int32Array(0)
  let counted = new Int32Array(0)
  let loads = 0
  let counts = 0

  /** The slot of a hash, or the free slot where it would go. */
  const slotOf = (hash: number): number => {
    let slot = hash & mask
    while (loaded[slot] === loads && keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
  const grow = (length: number): void => {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, length * 2)))
    if (size <= keys.length) return
    mask = size - 1
    keys = new Uint32Array(size)
    loaded = new Int32Array(size)
    counted = new Int32Array(size)
    loads = 0
    counts = 0
  }
  return {
    load(shingles) {
      grow(shingles.length)
      loads++
      let distinct = 0
      for (const hash of shingles) {
        const slot = slotOf(hash)
        if (loaded[slot] === loads) continue
        keys[slot] = hash
        loaded[slot] = loads
        distinct++
      }
      return distinct
    },
    has: (hash) => keys.length > 0 && loaded[slotOf(hash)] === loads,
    countShared(shingles) {
      if (keys.length === 0) return 0
      counts++
      let shared = 0
      for (const hash of shingles) {
        const slot = slotOf(hash)
        if (loaded[slot] !== loads || counted[slot] === counts) continue
        counted[slot] = counts
        shared++
      }
      return shared
    },
  }
}

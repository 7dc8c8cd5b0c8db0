/** What is known of some pairs of things, whichever of the two comes first. */
export type PairMap<K, V> = {
  readonly get: (one: K, other: K) => V | undefined
  readonly set: (one: K, other: K, value: V) => void
  /** What is known of a thing with each other one. */
  readonly of: (thing: K) => ReadonlyMap<K, V>
  /** Forgets all pairs of a thing. */
  readonly drop: (thing: K) => void
}

/** Makes a map that knows of no pair. */
export function createPairMap<K, V>(): PairMap<K, V> {
  const known = new Map<K, Map<K, V>>()
  const none: ReadonlyMap<K, V> = new Map()
  const put = (one: K, other: K, value: V): void => {
    const own = known.get(one)
    if (own) own.set(other, value)
    else known.set(one, new Map([[other, value]]))
  }
  return {
    get: (one, other) => known.get(one)?.get(other),
    set(one, other, value) {
      put(one, other, value)
      put(other, one, value)
    },
    of: (thing) => known.get(thing) ?? none,
    drop(thing) {
      for (const other of known.get(thing)?.keys() ?? []) known.get(other)?.delete(thing)
      known.delete(thing)
    },
  }
}

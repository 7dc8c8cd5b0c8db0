/** Makes something of each of a few things the first time it is asked for, and keeps it: tables of a language, which never change. */
export function madeOnce<K, V>(make: (from: K) => V): (from: K) => V {
  const made = new Map<K, V>()
  return (from) => {
    const known = made.get(from)
    if (known !== undefined) return known
    const fresh = make(from)
    made.set(from, fresh)
    return fresh
  }
}

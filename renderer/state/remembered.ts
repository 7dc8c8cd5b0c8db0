/** The same function, which keeps its last answer while it is asked the very same things: for values that many components want. */
export function remembered<A extends readonly unknown[], R>(compute: (...asked: A) => R): (...asked: A) => R {
  let last: { readonly asked: A; readonly answer: R } | null = null
  return (...asked) => {
    if (last === null || asked.some((each, at) => each !== last?.asked[at]))
      last = { asked, answer: compute(...asked) }
    return last.answer
  }
}

/** The same function of a thing, which keeps its last answer for each thing, while that hangs on the very same others. */
export function rememberedOf<T extends object, A extends readonly unknown[], R>(
  compute: (thing: T, ...asked: A) => R,
): (thing: T, ...asked: A) => R {
  const last = new WeakMap<T, { readonly asked: A; readonly answer: R }>()
  return (thing, ...asked) => {
    const known = last.get(thing)
    if (known && asked.every((each, at) => each === known.asked[at])) return known.answer
    const answer = compute(thing, ...asked)
    last.set(thing, { asked, answer })
    return answer
  }
}

/** The same function, which gives its last answer again as long as it makes another map that holds the very same. */
export function keptWhileSame<K, V, A extends readonly unknown[]>(
  compute: (...asked: A) => ReadonlyMap<K, V>,
): (...asked: A) => ReadonlyMap<K, V> {
  let last: ReadonlyMap<K, V> = new Map()
  return remembered((...asked: A) => {
    const next = compute(...asked)
    const isSame = next.size === last.size && [...next].every(([key, value]) => last.get(key) === value)
    if (!isSame) last = next
    return last
  })
}

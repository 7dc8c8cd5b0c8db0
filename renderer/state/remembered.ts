/** The same function, which keeps its last answer while it is asked the very same things: for values that many components want. */
export function remembered<A extends readonly unknown[], R>(compute: (...asked: A) => R): (...asked: A) => R {
  let last: { readonly asked: A; readonly answer: R } | null = null
  return (...asked) => {
    if (last === null || asked.some((each, at) => each !== last?.asked[at]))
      last = { asked, answer: compute(...asked) }
    return last.answer
  }
}

/**
 * A function that is asked for one thing of many, by its id, and keeps its last answer for each while that hangs on the very
 * same things. `forget` drops the answers for ids that are gone.
 */
export function rememberedById<A extends readonly unknown[], R>(
  compute: (...asked: A) => R,
): {
  readonly of: (id: string, ...asked: A) => R
  readonly forget: (isThere: (id: string) => boolean) => void
} {
  const last = new Map<string, { readonly asked: A; readonly answer: R }>()
  return {
    of: (id, ...asked) => {
      const known = last.get(id)
      if (known && asked.every((each, at) => each === known.asked[at])) return known.answer
      const answer = compute(...asked)
      last.set(id, { asked, answer })
      return answer
    },
    forget: (isThere) => {
      for (const id of last.keys()) if (!isThere(id)) last.delete(id)
    },
  }
}

/** The values that were sent away and not answered yet, the oldest first, and the value that was seen last. */
export type SentValues<T> = { readonly waiting: readonly T[]; readonly seen: T }

/**
 * What is still waited for when another value is seen, and whether that value comes from elsewhere, as by an undo. While anything is
 * on its way it does not: it may be what became of that (a title without the blanks at its ends), and must not drop newer words.
 */
export function seeValue<T>(
  { waiting }: SentValues<T>,
  value: T,
): SentValues<T> & { readonly isForeign: boolean } {
  return { waiting: waiting.slice(waiting.indexOf(value) + 1), seen: value, isForeign: waiting.length === 0 }
}

/** What is still waited for when a value was answered. */
export function answerValue<T>({ waiting, seen }: SentValues<T>, value: T): SentValues<T> {
  const at = waiting.indexOf(value)
  return { waiting: at < 0 ? waiting : waiting.toSpliced(at, 1), seen }
}

/** The same function, which keeps its first `most` answers: names and scopes are few and come again and again. */
export function remember<Q, A>(answer: (question: Q) => A, most: number): (question: Q) => A {
  const known = new Map<Q, A>()
  return (question) => {
    const before = known.get(question)
    if (before !== undefined) return before
    const now = answer(question)
    if (known.size < most) known.set(question, now)
    return now
  }
}

/** The same function of a string, which keeps its first `most` answers: names and scopes are few and come again and again. */
export function remember<T>(answer: (question: string) => T, most: number): (question: string) => T {
  const known = new Map<string, T>()
  return (question) => {
    const before = known.get(question)
    if (before !== undefined) return before
    const now = answer(question)
    if (known.size < most) known.set(question, now)
    return now
  }
}

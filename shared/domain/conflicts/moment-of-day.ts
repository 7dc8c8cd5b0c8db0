const moments: readonly (readonly [moment: string, words: RegExp])[] = [
  ['morning', /\b(?:at dawn|at daybreak|in the morning|at breakfast)\b/i],
  ['noon', /\b(?:at (?:noon|midday|lunchtime)|in the afternoon)\b/i],
  ['night', /\b(?:at (?:night|midnight|nightfall|dusk)|in the evening)\b/i],
]

/** The time of day at which a sentence sets what it tells, '' where it sets none or several. English only. */
export function momentOfDay(sentence: string): string {
  const found = moments.filter(([, words]) => words.test(sentence))
  return found.length === 1 ? (found[0]?.[0] ?? '') : ''
}

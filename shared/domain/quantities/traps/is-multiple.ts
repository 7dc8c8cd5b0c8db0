import type { FigureInPlace } from './figure-in-place'

/** `four times that number`, `twenty times higher`: how many times over, of nothing that is counted. */
export function isMultiple({ words, figure, table }: FigureInPlace): boolean {
  const { times, timesFollowers } = table.classes
  return times.has(words[figure.to]?.lower ?? '') && timesFollowers.has(words[figure.to + 1]?.lower ?? '')
}

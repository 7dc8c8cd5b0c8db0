import type { Measured } from './measured'

/** The key of a suggestion: the thing and its different figures. A further text with one of these figures does not change it. */
export function suggestionKey(thing: string, members: readonly Measured[]): string {
  const figures = members.map(
    ({ quantity: { min, max, bound, asOf } }) => `${bound} ${min}..${max} ${asOf?.date ?? ''}`,
  )
  return `${thing}|${[...new Set(figures)].toSorted().join('; ')}`
}

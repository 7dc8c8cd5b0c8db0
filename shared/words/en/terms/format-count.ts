import { formats } from './formats'

/** How many there are, as people write it: `12,000`. */
export const formatCount = formats.count

/** The words that go with a count. */
export const plural = formats.plural

/** A count with the word that goes with it: `1 claim`, `12,000 claims`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${formatCount(count)} ${plural(count, { one, other })}`
}

/** A list of words: `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

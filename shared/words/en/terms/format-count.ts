import { formats } from './formats'

/** How many there are, as people write it: `12,000`. */
export const formatCount = formats.count

/** The words that go with a count. */
export const plural = formats.plural

/** A count with the word that goes with it: `1 claim`, `12,000 claims`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${formatCount(count)} ${plural(count, { one, other })}`
}

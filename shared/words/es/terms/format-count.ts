import { formats } from './formats'

/** How many there are, as people write it: `12.000`. */
export const formatCount = formats.count

/** The words that go with a count. */
export const plural = formats.plural

/** A count as it stands before a noun: `12.000`, but `1.000.000 de`. */
export function countOf(count: number): string {
  const written = formatCount(count)
  return plural(count, { one: written, many: `${written} de`, other: written })
}

/** A count with the word that goes with it: `1 fuente`, `12.000 fuentes`, `1.000.000 de fuentes`. */
export function counted(count: number, one: string, several: string): string {
  return `${countOf(count)} ${plural(count, { one, many: several, other: several })}`
}

/** A count with words that are no noun: a verb, or what is left of a noun that was named before: `2 la refutan`. */
export function countedThat(count: number, one: string, several: string): string {
  return `${formatCount(count)} ${plural(count, { one, many: several, other: several })}`
}

/** A share in per cent, its sign kept beside it: `40 %`. */
export function percent(amount: number | string): string {
  return `${typeof amount === 'number' ? formatCount(amount) : amount}\u00A0%`
}

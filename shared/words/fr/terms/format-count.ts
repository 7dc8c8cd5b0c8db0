import { formats } from './formats'

/** How many there are, as people write it: `12 000`. */
export const formatCount = formats.count

/** What agrees with a count: `est`, `sont`. Nothing and one are alike, and millions are several. */
export function agree(count: number, one: string, several: string): string {
  return formats.plural(count, { one, many: several, other: several })
}

/** A count with the word that goes with it: `1 affirmation`, `12 000 affirmations`, `1 000 000 d’affirmations`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${formatCount(count)} ${formats.plural(count, { one, many: ofWhat(other), other })}`
}

/** With “de”, joined to an article or elided: `du texte`, `des notes`, `d’un texte`, `de 12 notes`. */
export function ofWhat(what: string): string {
  if (what.startsWith('le ')) return `du ${what.slice(3)}`
  if (what.startsWith('les ')) return `des ${what.slice(4)}`
  return /^[aeiouyhàâéèêëîïôûœ]/iu.test(what) ? `d’${what}` : `de ${what}`
}

/** With “de” before a name of somebody: `d’Amina`, `de Hassan`. */
export function ofWhom(name: string): string {
  return /^[aeiouàâéèêëîïôöùû]/iu.test(name) ? `d’${name}` : `de ${name}`
}

/** With “à”, joined to an article: `au projet`, `à l’article`, `à 12 articles`. */
export function toWhat(what: string): string {
  if (what.startsWith('le ')) return `au ${what.slice(3)}`
  return what.startsWith('les ') ? `aux ${what.slice(4)}` : `à ${what}`
}

/** A list of words: `a, b et c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`
}

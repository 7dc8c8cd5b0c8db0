/** Parts with commas, and “y” before the last; “e” before the sound of an i. */
export function listed(parts: readonly string[]): string {
  return joined(parts, (last) => (/^[«"“‘(]*h?i(?![aeou])/iu.test(last) ? 'e' : 'y'))
}

/** Parts with commas, and “o” before the last; “u” before the sound of an o, as eight and eleven have it. */
export function either(parts: readonly string[]): string {
  return joined(parts, (last) => (/^[«"“‘(]*(?:h?o|8|11(?!\d|[.,]\d))/iu.test(last) ? 'u' : 'o'))
}

/** Words after “de”, which is one with the article “el”: `del artículo`. */
export const de = (words: string): string =>
  words.startsWith('el ') ? `del ${words.slice(3)}` : `de ${words}`

/** Words after “a”, which is one with the article “el”: `al artículo`. */
export const a = (words: string): string => (words.startsWith('el ') ? `al ${words.slice(3)}` : `a ${words}`)

function joined(parts: readonly string[], wordBefore: (last: string) => string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${wordBefore(last)} ${last}`
}

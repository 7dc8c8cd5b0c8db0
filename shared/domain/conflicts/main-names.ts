import { nameKey } from './name-key'

/** A word with a capital first letter. Abbreviations of one or two letters say too little. */
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{3,}/gu

/** Capitalised, but the name of nothing that a story is about. */
const notNames = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mister north south east west northern southern eastern western state states secretary minister president government united nations general council party army police foreign associated press reuters agence photograph reporting editing source news'.split(
    ' ',
  ),
)

/**
 * The names that a text mentions most, at most `count`, each folded by `nameKey`; the first is likely what it is about.
 * A word that the text also writes small is no name. Scripts without capitals have none.
 */
export function mainNames(text: string, count: number): readonly string[] {
  const mentions = new Map<string, { readonly word: string; times: number }>()
  for (const [word] of text.matchAll(capitalised)) {
    const small = word.toLowerCase()
    if (notNames.has(small)) continue
    const key = nameKey(word)
    const known = mentions.get(key)
    if (known === undefined) mentions.set(key, { word: small, times: 1 })
    else known.times++
  }
  const names: string[] = []
  for (const [key, { word }] of [...mentions].toSorted(([, a], [, b]) => b.times - a.times)) {
    if (names.length === count) break
    if (!isAlsoSmall(word, text)) names.push(key)
  }
  return names
}

function isAlsoSmall(word: string, text: string): boolean {
  return text.includes(word) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text)
}

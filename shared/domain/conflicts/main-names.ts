import { pattern } from '../text/pattern'
import { englishPlace } from './place-names'
import { nameKey } from './name-key'
import { notNames } from './not-names'

/** A word with a capital first letter. Abbreviations of up to three letters say too little. */
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{3,}/gu
/** German gives every noun a capital: a name is what stands right behind a preposition of place. */
const afterPreposition = /(?<!\p{L})(?:in|aus|bei|nach|um|von|nahe) $/iu
/** Scripts without capitals: any word, for the names of countries. */
const uncased = /[\p{Lo}\p{M}]{3,}/gu

/**
 * The names that a text mentions most, at most `count`, each folded by `nameKey`; the first is likely what it is about.
 * A word that the text also writes small is no name. In scripts without capitals only countries are known.
 */
export function mainNames(text: string, count: number, language = 'en'): readonly string[] {
  const mentions = new Map<string, { readonly word: string; times: number }>()
  for (const word of likelyNames(text, language)) {
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
    if (!hasCapitals(word) || !isAlsoSmall(word, text)) names.push(key)
  }
  return names
}

function likelyNames(text: string, language: string): readonly string[] {
  if (!/\p{Lu}/u.test(text)) {
    return [...text.matchAll(uncased)].map(([word]) => word).filter((word) => englishPlace(word) !== null)
  }
  const words = [...text.matchAll(capitalised)]
  const names = /^de\b/.test(language)
    ? words.filter(
        ({ 0: word, index }) =>
          englishPlace(word) !== null || afterPreposition.test(text.slice(Math.max(0, index - 6), index)),
      )
    : words
  return names.map(([word]) => word)
}

/** Whether the script of a word, given in small letters, has capitals. */
function hasCapitals(word: string): boolean {
  return word.toUpperCase() !== word
}

function isAlsoSmall(word: string, text: string): boolean {
  return text.includes(word) && pattern('u')`(?<!\p{L})${word}(?!\p{L})`.test(text)
}

import { addTo } from '../add-to'

/** The numbers of the texts that may hold some words, ascending: all that cannot be ruled out. */
export type TextsThatMayHold = (words: string) => readonly number[]

/**
 * An index of the words of many texts, in which every stretch of white space is one space, as in the words that are looked for.
 * The first and the last of those may be parts of words; of the others the rarest tells which texts are worth a look.
 */
export function indexWords(texts: readonly string[]): TextsThatMayHold {
  const holders = new Map<string, number[]>()
  for (const [number, text] of texts.entries()) {
    for (const word of new Set(text.split(' '))) {
      addTo(holders, word, number)
    }
  }
  const all = texts.map((_, number) => number)
  return (words) => {
    let fewest: readonly number[] = all
    for (const word of words.split(' ').slice(1, -1)) {
      const known = holders.get(word) ?? []
      if (known.length < fewest.length) fewest = known
    }
    return fewest
  }
}

/** Words with a capital at their beginning, where their script has one. */
export const capitalised = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase())

/** A sentence as it goes on behind other words: without the capital at its beginning. */
export const lowered = (sentence: string): string => sentence.replace(/^./u, (first) => first.toLowerCase())

/** Words of a text in a line, cut where they are long. */
export const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text

/** So many letters are named in a line. */
const MOST_LETTERS = 12

/** The first of some letters, each with its number in Unicode, for whoever cannot see it; and how many more there are. */
export function namedLetters(letters: readonly string[]): {
  readonly names: readonly string[]
  readonly further: number
} {
  const names = letters
    .slice(0, MOST_LETTERS)
    .map(
      (letter) => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
    )
  return { names, further: letters.length - names.length }
}

/** Words with letters from right to left in a sentence that runs the other way: a figure behind them stays where it stands. */
export const apart = (text: string): string => (FROM_RIGHT.test(text) ? `\u2068${text}\u2069` : text)
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

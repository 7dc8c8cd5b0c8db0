/** The letters of some words, without marks, spaces and what is written on to letters. */
export function bareLetters(words: string): string {
  return words.normalize('NFD').replaceAll(/\P{L}/gu, '')
}

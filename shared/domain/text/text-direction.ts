const STRONG = /\p{L}/gu
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Whether words of others stand isolated in it, so that it is a sentence of ours, which runs as the page does whoever it names. */
export const holdsIsolated = (text: string): boolean => text.includes('\u2068')

/** Enough to outvote a foreign name at the start, few enough to cost nothing. */
const LETTERS_ASKED = 400

/** How a text is to be set: the direction of most of its first 400 letters; left to right where there are none. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  let letters = 0
  let rightToLeft = 0
  for (const [letter] of text.slice(0, LETTERS_ASKED * 10).matchAll(STRONG)) {
    letters += 1
    if (RIGHT_TO_LEFT.test(letter)) rightToLeft += 1
    if (letters === LETTERS_ASKED) break
  }
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr'
}

/** What is written in several ways and read as one, beyond what Unicode takes apart itself: signs on the left as the sign on the right. */
const ways: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đð', 'd'],
  ['ĐÐ', 'D'],
  ['þ', 'th'],
  ['Þ', 'TH'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ٱٲٳ', 'ا'],
  ['ىی', 'ي'],
  ['ک', 'ك'],
  ['ةہھەۃ', 'ه'],
  ['٫', '.'],
  ['٬،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  ['‘’‚‛ʼʹ′´`', "'"],
  ['“”„‟«»″', '"'],
  ['‐‒–—―−⁃', '-'],
  ['⁄', '/'],
]

/** The sign that stands for another one in a search. */
export const foldedSigns: ReadonlyMap<string, string> = new Map(
  ways.flatMap(([signs, read]) => Array.from(signs, (sign): [string, string] => [sign, read])),
)

/** Letters that Unicode takes apart, though their alphabets count them as letters of their own. */
export const wholeLetters: ReadonlySet<string> = new Set('йЙїЇ')

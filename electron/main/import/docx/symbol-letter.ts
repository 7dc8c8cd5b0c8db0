/** The letters of the font Symbol that are signs of reckoning, by their places in it. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0x2d, '−'],
  [0xa2, '′'],
  [0xa3, '≤'],
  [0xa5, '∞'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb2, '″'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xd7, '⋅'],
  [0xe0, '◊'],
])

/** The boxes and ticks of the Wingdings fonts. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  [0x6f, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

/** A letter of a font of signs (ISO/IEC 29500-1, 17.3.3.30); U+FFFD for one that is not known, so that it joins no two figures. */
export function symbolLetter(font: string, code: string): string {
  const number = Number.parseInt(code, 16)
  if (Number.isNaN(number)) return '\uFFFD'
  const place = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number
  const known = (/wingdings/iu.test(font) ? SIGNS : /symbol/iu.test(font) ? SYMBOLS : null)?.get(place)
  if (known !== undefined) return known
  return number >= 0x20 && number < 0xe000 ? String.fromCharCode(number) : '\uFFFD'
}

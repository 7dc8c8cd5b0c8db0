/** Values of the table: a separator of words, and an ignored unit. Other values are the number of a letter or digit. */
export const SEPARATOR = 0
export const IGNORED = 1

const word = /[\p{L}\p{N}]/u
const mark = /\p{M}|[\u0640\u200b-\u200f\u00ad\u2060\ufeff]/u
/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** What each of the 65,536 UTF-16 units is to a tokeniser. */
export type UnitTable = {
  /** SEPARATOR, IGNORED, or the unit in small letters. */
  readonly meaning: Uint16Array
  /** 1 where the unit is a word by itself. */
  readonly ideograph: Uint8Array
}

let table: UnitTable | null = null

/** The table. It is made at first use, which takes some ten milliseconds. */
export function unitTable(): UnitTable {
  table ??= makeTable()
  return table
}

function makeTable(): UnitTable {
  const meaning = new Uint16Array(0x10000)
  const ideograph = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit)
    ideograph[unit] = isIdeograph(unit, character) ? 1 : 0
    const small = character.toLowerCase()
    const folded = small.length === 1 ? small.charCodeAt(0) : unit
    meaning[unit] = mark.test(character) ? IGNORED : isWordUnit(unit, character) ? folded : SEPARATOR
  }
  return { meaning, ideograph }
}

/** Also the first halves of the rarer ideographs, from U+20000 on. */
function isIdeograph(unit: number, character: string): boolean {
  return (unit >= 0xd840 && unit <= 0xd8bf) || (unspaced.test(character) && !mark.test(character))
}

/** Also the halves of letters beyond U+FFFF; the blocks of emoji and other signs begin with D83C to D83E. */
function isWordUnit(unit: number, character: string): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xd83c || unit > 0xd83e
  return word.test(character)
}

import { commonWords, famousPhrases, keyRows } from './common-parts'

/** Characters that a new passphrase has at least (NIST SP 800-63B asks for 8; who takes the folder can try offline, without end). */
const SHORTEST_PASSPHRASE = 12

/** What is wrong with a new passphrase: it is too short, repeats what is too short, or is made of what everybody tries first. */
export type PassphraseFault = 'too-short' | 'repeats' | 'common'

/** A passphrase made of so many common parts, or of fewer, is found within hours: lists of them are tried in every combination. */
const FEW_PARTS = 4

/** So few different characters, in whatever order, are found as soon. */
const FEW_CHARACTERS = 3

/**
 * Checks a new passphrase as it is used, after normalisation (NFKC), whatever its case and its separators. Null: nothing
 * is wrong with it.
 */
export function checkPassphrase(passphrase: string): PassphraseFault | null {
  const whole = passphrase.normalize('NFKC')
  if (lengthOf(whole) < SHORTEST_PASSPHRASE) return 'too-short'
  const folded = fold(whole)
  if (new Set(folded).size <= FEW_CHARACTERS || periodOf(folded) < SHORTEST_PASSPHRASE) return 'repeats'
  if (famousPhrases.has(folded) || partsOf(folded) <= FEW_PARTS) return 'common'
  return null
}

const lengthOf = (text: string): number => Array.from(text).length

/** Small letters without accents, and without what is set between words; a passphrase of such signs alone stays as it is. */
function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
    .normalize('NFC')
  return plain.replaceAll(/[\s\p{Pd}\p{Pc}.,]/gu, '') || plain
}

/** The length of the shortest piece that the text is made of by repeating it; the last one may be cut short. */
function periodOf(text: string): number {
  // The border of each beginning (Knuth, Morris and Pratt): how much of it stands at its own end.
  const borders = [0]
  for (let at = 1; at < text.length; at += 1) {
    let border = borders[at - 1] ?? 0
    while (border > 0 && text[border] !== text[at]) border = borders[border - 1] ?? 0
    borders.push(text[border] === text[at] ? border + 1 : 0)
  }
  const period = text.length - (borders.at(-1) ?? 0)
  return period * 2 <= text.length ? period : text.length
}

/**
 * The fewest parts that the text can be put together from: a common word (also written with digits and signs for letters), a
 * run along keys or an alphabet, a date or year, one character again and again; what is none of these counts by the character.
 */
function partsOf(text: string): number {
  const fewest = [0]
  for (let end = 1; end <= text.length; end += 1) {
    let parts = (fewest[end - 1] ?? 0) + 1
    for (let start = Math.max(0, end - LONGEST_PART); start < end - 1; start += 1) {
      const before = fewest[start] ?? 0
      if (before + 1 < parts && isPart(text.slice(start, end))) parts = before + 1
    }
    fewest.push(parts)
  }
  return fewest.at(-1) ?? 0
}

const LONGEST_PART = 40
/** A shorter run along the keys is no habit. */
const SHORTEST_RUN = 3

function isPart(piece: string): boolean {
  return (
    isSame(piece) || isRun(piece) || isDate(piece) || commonWords.some((word) => isWrittenAs(word, piece))
  )
}

const isSame = (piece: string): boolean => piece === piece.charAt(0).repeat(piece.length)

const isRun = (piece: string): boolean =>
  piece.length >= SHORTEST_RUN && keyRows.some((row) => row.includes(piece))

/** A year from 1900 to 2099, or a day written in six or eight digits. */
const isDate = (piece: string): boolean =>
  /^(?:(?:19|20)\d\d|[0-3]\d[01]\d(?:19|20)?\d\d|(?:19|20)\d\d[01]\d[0-3]\d)$/.test(piece)

/** Digits and signs that stand for letters, as in `p4ssw0rd`. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
  ['|', 'il'],
  ['+', 't'],
  ['€', 'e'],
  ['(', 'c'],
])

function isWrittenAs(word: string, piece: string): boolean {
  if (word.length !== piece.length) return false
  for (let at = 0; at < word.length; at += 1) {
    const [sign, letter] = [piece.charAt(at), word.charAt(at)]
    if (sign !== letter && !LETTERS.get(sign)?.includes(letter)) return false
  }
  return true
}

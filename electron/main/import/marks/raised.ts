/** Above or below the line, as HTML calls it. */
export type Rise = 'sup' | 'sub'

/** Words that are set above or below the line. */
export type Raised = {
  readonly kind: Rise
  readonly words: string
  /** The paragraph's text before it and behind it. */
  readonly before: string
  readonly after: string
}

const DIGITS_ABOVE = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const DIGITS_BELOW = '₀₁₂₃₄₅₆₇₈₉'

/** What a power is of: ten alone, a unit, or a letter alone. */
const BASE_TEN = /(?:^|[^\p{N}.,])10$/u
const BASE_UNIT = /(?<!\p{L})(?:[kcdmnµμ]?m|ft|in|mi|yd|\p{L})$/u
const ELEMENT = /^(?:\p{Lu}\p{Ll}?)(?!\p{L})/u

/**
 * Raised and lowered words as plain text in which they never touch a digit: a note's mark in brackets (`120,000[3]`), an exponent
 * and an index in the digits that Unicode has for them (`10⁶`, `km²`, `CO₂`), a fraction apart from what stands before it
 * (`1 1/2`). Letters that belong to a word or a number stay (`1st`, `Mme`).
 */
export function writeRaised(raised: Raised): string {
  const words = raised.words.trim()
  if (words === '') return raised.words
  if (/^[[(].*[\])]$/u.test(words) || !/[\p{L}\p{N}]/u.test(words)) return words
  return raised.kind === 'sub' ? writeLowered({ ...raised, words }) : writeUpper({ ...raised, words })
}

function writeUpper({ words, before, after }: Raised): string {
  if (isNumerator(words, after)) return /\p{N}$/u.test(before) ? ` ${words}` : words
  const isExponent =
    (/^[-−–+]?\d{1,3}$/u.test(words) && BASE_TEN.test(before)) ||
    (/^[-−–]?\d$/u.test(words) && BASE_UNIT.test(before)) ||
    (/^\d{1,3}$/u.test(words) && !/[\p{L}\p{N}]$/u.test(before) && ELEMENT.test(after))
  if (isExponent) return inDigits(words, DIGITS_ABOVE)
  if (words === 'o' && /\p{N}$/u.test(before)) return '°'
  if (/^\p{L}+$/u.test(words) && isPartOfWord(words, before)) return words
  return inBrackets(words)
}

function writeLowered({ words, before, after }: Raised): string {
  if (/[/⁄]$/u.test(before)) return words
  if (/^\d+$/u.test(words)) return inDigits(words, DIGITS_BELOW)
  return /\p{N}$/u.test(before) || /^\p{N}/u.test(after) ? inBrackets(words) : words
}

/** `1` over `/2`: what follows is the stroke of a fraction. */
const isNumerator = (words: string, after: string): boolean =>
  /^\d+$/u.test(words) && /^[/⁄]\s*\d/u.test(after)

/** The end of an ordinal or of a short form (`1st`, `Mme`, `no`), not the letter of a note. */
function isPartOfWord(words: string, before: string): boolean {
  if (/^[ivx]+$/iu.test(words) && (words.length > 1 || /\p{N}$/u.test(before))) return /\p{Lu}$/u.test(before)
  if (words.length > 1) return true
  const [word = ''] = /\p{L}+$/u.exec(before) ?? []
  return word !== '' && word.length <= 3
}

/** Each mark in brackets of its own: `1, 2` are two notes. */
function inBrackets(words: string): string {
  return words
    .split(/\s*[,;]\s*|\s+/u)
    .filter((mark) => mark !== '')
    .map((mark) => `[${mark}]`)
    .join('')
}

function inDigits(words: string, digits: string): string {
  return words
    .replace(/[−–-]/gu, '⁻')
    .replaceAll('+', '⁺')
    .replace(/\d/gu, (digit) => digits.charAt(Number(digit)))
}

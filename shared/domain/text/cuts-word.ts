import { pattern } from './pattern'
import { UNSPACED } from './split-tokens'

const WORD = pattern('u')`(?!${UNSPACED})[\p{L}\p{M}\p{N}]`
const CUTS = [
  [pattern('u')`${WORD}$`, pattern('u')`^${WORD}`],
  [/\p{N}$/u, /^[.,٫٬]\p{N}/u],
  [/\p{N}[.,٫٬]$/u, /^\p{N}/u],
] as const

/** Whether an offset lies inside a word or a figure: "19" does not end in "190", nor "100" in "100,000". */
export function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const [left, right] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  if (left < ASCII && right < ASCII) return cutsPlain(text, offset, left, right)
  const before = text.slice(Math.max(0, offset - 2), offset)
  const after = text.slice(offset, offset + 2)
  return CUTS.some(([end, start]) => end.test(before) && start.test(after))
}

const ASCII = 0x80

/** The same between two signs of ASCII, where no pattern is needed: a search asks it at very many places. */
function cutsPlain(text: string, offset: number, left: number, right: number): boolean {
  if (isDigit(left) && isSeparator(right)) return isDigitAt(text, offset + 1)
  if (isSeparator(left) && isDigit(right)) return isDigitAt(text, offset - 2)
  return isWordSign(left) && isWordSign(right)
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isSeparator = (unit: number): boolean => unit === 44 || unit === 46
const isWordSign = (unit: number): boolean => isDigit(unit) || ((unit | 32) >= 97 && (unit | 32) <= 122)
const isDigitAt = (text: string, at: number): boolean => /^\p{N}/u.test(text.charAt(at))

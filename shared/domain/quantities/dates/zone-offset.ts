import type { Word } from '../../tokens/split-words'
import { toAsciiDigits } from '../../ascii-digits'

/** `+2`, `-05:30` behind the name of a zone, in minutes; null where there is none. */
export function zoneOffset(words: readonly Word[], at: number): number | null {
  const [sign, hours] = [words[at], words[at + 1]]
  const isGlued = sign?.glued === true && hours?.glued === true
  const parts = isGlued ? /^(\d{1,2})(?::?(\d{2}))?$/.exec(toAsciiDigits(hours.text)) : null
  if (parts === null || !/^[+\u2212-]$/u.test(sign?.text ?? '')) return null
  const minutes = Number(parts[1]) * 60 + Number(parts[2] ?? 0)
  return sign?.text === '+' ? minutes : -minutes
}

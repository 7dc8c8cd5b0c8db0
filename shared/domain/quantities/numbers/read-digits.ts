import { isHyphen } from '../../tokens/is-hyphen'
import { phraseFrom } from '../../tables/phrase-table'
import type { LanguageTable } from '../../tables/language-table'
import type { Word } from '../../tokens/split-words'
import type { Numeral } from './numeral'
import { parseDigits } from './parse-digits'
import { toAsciiDigits } from '../../ascii-digits'
import { outOf } from './read-share'
import { scaleUp, vulgarFraction } from './scale-up'

export function readDigits(words: readonly Word[], at: number, table: LanguageTable): Numeral {
  const to = spacedGroupsEnd(words, at)
  const raw = words
    .slice(at, to)
    .map((word) => word.text)
    .join('')
  const part = fractionAt(words, at, table)
  if (part !== null)
    return { from: at, to: part.to, value: part.value, form: 'digits', scaled: false, mantissa: part.value }
  const value = parseDigits(raw, table)
  const broken: Numeral = { from: at, to, value: 0, form: 'broken', scaled: false, mantissa: 0 }
  if (value === null || !Number.isFinite(value)) return broken
  const next = words[to]
  if (next?.glued === true && table.ordinalEndings.has(next.lower)) {
    return { ...broken, to: to + 1, value, form: 'ordinal' }
  }
  return (
    outOf(words, at, to, value, table) ??
    scaleUp(words, table, at, to, value + vulgarFraction(next), 'digits', next)
  )
}

/** `3-1/2 years`, `3 1/2 miles`, `61/2 months` (whose gap is lost), `1/2 mile`: a number with a part, before a unit. */
function fractionAt(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
): { readonly to: number; readonly value: number } | null {
  const first = words[at]?.text ?? ''
  const own = SHARE.exec(first)
  const hyphen = isHyphen(words[at + 1]) ? 1 : 0
  const behind =
    own === null && /^\d{1,3}$/.test(first) ? SHARE.exec(words[at + 1 + hyphen]?.text ?? '') : null
  const share = own ?? (behind?.[1] === '' ? behind : null)
  if (share === null) return null
  const to = own === null ? at + 2 + hyphen : at + 1
  const kind = phraseFrom(table.nouns, words, isHyphen(words[to]) ? to + 1 : to)?.value.kind
  if (kind !== 'time' && kind !== 'measure') return null
  const whole = Number(own === null ? first : share[1])
  return { to, value: whole + Number(share[2]) / Number(share[3]) }
}

/** A fraction of one digit each, with what stands glued before it. */
const SHARE = /^(\d{0,2})([1-7])\/([2-8])$/

/** `120 000`: digits go on over a plain, no-break or narrow space where groups of three follow one to three digits. */
function spacedGroupsEnd(words: readonly Word[], at: number): number {
  if (!/^[1-9]\d{0,2}$/.test(toAsciiDigits(words[at]?.text ?? ''))) return at + 1
  if (words[at]?.glued === true && words[at - 1]?.kind === 'word') return at + 1
  let to = at + 1
  while (isGroupOfThree(words, to)) to += 1
  return to - at > 1 && words[to]?.kind === 'number' && !words[to]?.glued ? at + 1 : to
}

function isGroupOfThree(words: readonly Word[], at: number): boolean {
  const group = words[at]
  const before = words[at - 1]
  return (
    group !== undefined &&
    before !== undefined &&
    group.kind === 'number' &&
    group.start - before.end === 1 &&
    /^\d{3}(?:[.,]\d+)?$/.test(toAsciiDigits(group.text))
  )
}

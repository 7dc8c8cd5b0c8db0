import type { LanguageTable } from '../../tables/language-table'
import type { Word } from '../../tokens/split-words'
import type { Numeral } from './numeral'
import { parseDigits, toAsciiDigits } from './parse-digits'
import { outOf } from './read-share'
import { scaleUp, vulgarFraction } from './scale-up'

export function readDigits(words: readonly Word[], at: number, table: LanguageTable): Numeral {
  const to = spacedGroupsEnd(words, at)
  const raw = words
    .slice(at, to)
    .map((word) => word.text)
    .join('')
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

import type { LanguageTable } from './languages/language-table'
import { phraseFrom, phraseUpTo } from './languages/phrase-table'
import type { Numeral } from './numeral'
import { parseDigits, toAsciiDigits } from './parse-digits'
import type { Word } from './split-words'
import { startersOf } from './starters'
import { tidy } from './tidy'

/** Every number of a sentence in order, digits and words alike, each word belonging to at most one of them. */
export function readNumerals(words: readonly Word[], table: LanguageTable): readonly Numeral[] {
  const numerals: Numeral[] = []
  for (let at = 0; at < words.length;) {
    const numeral = words[at]?.kind === 'number' ? readDigits(words, at, table) : readNames(words, at, table)
    if (numeral !== null) numerals.push(numeral)
    at = numeral === null ? at + 1 : pastShare(words, numeral.to, table)
  }
  return numerals
}

/** Past `in the hundred` of languages that say a share so (Arabic `في المئة`): its word is no number of its own. */
function pastShare(words: readonly Word[], to: number, table: LanguageTable): number {
  const unit = phraseFrom(table.nouns, words, to)
  return unit?.value.kind === 'percent' ? unit.to : to
}

function readDigits(words: readonly Word[], at: number, table: LanguageTable): Numeral {
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

const VULGAR = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

function vulgarFraction(word: Word | undefined): number {
  return word?.glued === true ? (VULGAR.get(word.text) ?? 0) : 0
}

/** Reads what multiplies a number: `and a half`, then `hundred`, `million`, `bn`, one after the other. */
function scaleUp(
  words: readonly Word[],
  table: LanguageTable,
  from: number,
  end: number,
  mantissa: number,
  form: 'digits' | 'words',
  next: Word | undefined,
): Numeral {
  let to = vulgarFraction(next) > 0 ? end + 1 : end
  let value = mantissa
  const half = phraseFrom(table.half, words, to)
  if (half !== null) {
    value += half.value
    to = half.to
  }
  const base = value
  for (;;) {
    const at = isHyphen(words[to]) && words[to]?.glued === true ? to + 1 : to
    const scale = phraseFrom(table.scales, words, at)
    const hundred = table.hundred.get(words[to]?.lower ?? '')
    if (scale !== null && isScale(words, at, value, table)) {
      value *= scale.value
      to = scale.to
    } else if (hundred !== undefined && form === 'digits') {
      value *= hundred
      to += 1
    } else break
  }
  return { from, to, value: tidy(value), form, scaled: value !== base, mantissa: base }
}

const METRE_FOLLOWERS =
  /^(?:high|long|deep|wide|tall|away|sprint|race|hurdles|freestyle|relay|above|below|from|thick|apart)$/

/** One-letter scales are letters only where they cling to digits, and `m` is no million before what a metre has. */
function isScale(words: readonly Word[], at: number, value: number, table: LanguageTable): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.text.length > 1) return !(word.glued && word.lower === 'score') || value > 0
  if (!word.glued || words[at - 1]?.kind !== 'number') return false
  // A capital B is a billion of money only: `$5B`, but `221B Baker Street`.
  if (word.text === 'B') return words[at - 2]?.kind === 'mark'
  if (word.lower !== 'm') return true
  return !METRE_FOLLOWERS.test(words[at + 1]?.lower ?? '') || table.tag !== 'en'
}

function readNames(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || !startersOf(table).numbers.has(word.lower)) return null
  return (
    readSeveral(words, at, table) ??
    readVague(words, at, table) ??
    readFraction(words, at, table) ??
    readFixed(words, at, table) ??
    readNumberName(words, at, table)
  )
}

/** `several hundred`, `a few thousand`: at least two of them. */
function readSeveral(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const several = phraseFrom(table.several, words, at)
  if (several === null) return null
  const power = powerAt(words, several.to, table)
  if (power !== null) return vague(at, power.to, 2 * power.value)
  const plural = readVague(words, several.to, table)
  return plural === null ? null : { ...plural, from: at }
}

/** `dozens of`, `hundreds of thousands`, `tens of millions`: at least two of the first power. */
function readVague(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const word = words[at]
  const first =
    word === undefined
      ? undefined
      : (table.vague.get(word.lower) ?? (table.tens.has(word.lower) ? 10 : undefined))
  if (word === undefined || first === undefined) return null
  let value = 2 * first
  let to = at + 1
  while (table.of.has(words[to]?.lower ?? '') && table.vague.has(words[to + 1]?.lower ?? '')) {
    value *= table.vague.get(words[to + 1]?.lower ?? '') ?? 1
    to += 2
  }
  if (to === at + 1 && table.tens.has(word.lower)) return null
  if (
    word.lower === 'scores' &&
    !table.of.has(words[to]?.lower ?? '') &&
    !/^(?:more|were|have|killed|injured)$/.test(words[to]?.lower ?? '')
  )
    return null
  return vague(at, to, value)
}

function vague(from: number, to: number, value: number): Numeral {
  return { from, to, value, form: 'vague', scaled: true, mantissa: value }
}

/** `two-thirds of`, `a quarter of`, `half of`, `one in five`: a share, in percent to two decimals. */
function readFraction(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  if (table.denominators.size === 0) return null
  const count = phraseFrom(table.small, words, at)
  const start = count?.to ?? (table.article.has(words[at]?.lower ?? '') ? at + 1 : at)
  const hyphen = isHyphen(words[start]) ? start + 1 : start
  const denominator = table.denominators.get(words[hyphen]?.lower ?? '')
  const follower = words[hyphen + 1]?.lower ?? ''
  if (denominator !== undefined) {
    const bare = start === at && denominator !== 2
    const byHalf =
      start === at &&
      isShareAlone(words, at, hyphen + 1, denominator, table) &&
      table.by.has(words[at - 1]?.lower ?? '')
    const share =
      table.of.has(follower) ||
      (denominator === 2 && follower === 'the') ||
      byHalf ||
      (count?.value ?? 0) > 1 ||
      (start > at && isShareAlone(words, at, hyphen + 1, denominator, table))
    if (bare || !share || powerAt(words, hyphen + 3, table) !== null) return null
    return fraction(at, hyphen + 1, count?.value ?? 1, denominator)
  }
  return count === null ? null : outOf(words, at, count.to, count.value, table)
}

/** `barely a tenth has been paid`, `nearly a third were women`; `a third is missing` may be the one after the second. */
function isShareAlone(
  words: readonly Word[],
  from: number,
  to: number,
  denominator: number,
  table: LanguageTable,
): boolean {
  const next = words[to]
  const ends = next === undefined || next.kind === 'mark' || table.auxiliaries.has(next.lower)
  if (table.by.has(words[from - 1]?.lower ?? '') && (ends || table.stop.has(next.lower)))
    return !isHyphen(next)
  const led =
    phraseUpTo(table.boundsBefore, words, from) !== null ||
    /^(?:barely|only|just)$/.test(words[from - 1]?.lower ?? '')
  return ends && !isHyphen(next) && (led || denominator === 10 || denominator === 4)
}

/** `one in five`, `9 out of 10`: a small number of a small whole, with somebody or nothing behind; in percent. */
function outOf(
  words: readonly Word[],
  from: number,
  to: number,
  count: number,
  table: LanguageTable,
): Numeral | null {
  if (table.tag !== 'en' || count < 1 || !Number.isInteger(count)) return null
  const explicit = words[to]?.lower === 'out' && words[to + 1]?.lower === 'of'
  if (!explicit && words[to]?.lower !== 'in') return null
  const into = explicit ? to + 2 : to + 1
  const at = words[into]?.lower === 'every' ? into + 1 : into
  const digits = words[at]?.kind === 'number' ? { to: at + 1, value: Number(words[at]?.text) } : null
  const whole = digits ?? phraseFrom(table.small, words, at)
  if (whole === null || !(whole.value > count) || whole.value > 100 || words[whole.to]?.glued === true)
    return null
  const follower = phraseFrom(table.nouns, words, whole.to)?.value.kind
  if (!explicit && (follower === 'time' || follower === 'thing' || (digits !== null && count > 1)))
    return null
  return fraction(from, whole.to, count, whole.value)
}

function fraction(from: number, to: number, count: number, whole: number): Numeral {
  const value = Math.round((count / whole) * 10_000) / 100
  return { from, to, value, form: 'fraction', scaled: false, mantissa: value }
}

/** `half a million`, `a dozen`, `a couple of`; an article counts only before a power. */
function readFixed(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const fixed = phraseFrom(table.fixed, words, at)
  if (fixed === null) return null
  const power = powerAt(words, fixed.to, table)
  if (power === null) {
    if (fixed.value >= 2) return exact(at, fixed.to, fixed.value, fixed.value)
    const unit = table.article.has(words[fixed.to]?.lower ?? '') ? fixed.to + 1 : fixed.to
    const noun = phraseFrom(table.nouns, words, unit)
    const halfUnit =
      fixed.value === 0.5 && noun?.value.kind === 'time' && table.article.has(words[unit - 1]?.lower ?? '')
    return halfUnit ? exact(at, unit, 0.5, 0.5) : null
  }
  const value = fixed.value * power.value
  const more = phraseFrom(table.scales, words, power.to)
  if (more !== null && (words[power.to]?.text.length ?? 0) > 1)
    return exact(at, more.to, value * more.value, fixed.value)
  const rest = table.and.has(words[power.to]?.lower ?? '')
    ? phraseFrom(table.small, words, power.to + 1)
    : null
  if (rest !== null && power.value >= 100) return exact(at, rest.to, value + rest.value, fixed.value)
  return exact(at, power.to, value, fixed.value)
}

function exact(from: number, to: number, value: number, mantissa: number): Numeral {
  return { from, to, value: tidy(value), form: 'words', scaled: true, mantissa }
}

/** A power as a word of its own: `hundred`, `million`, `dozen`. */
function powerAt(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
): { readonly to: number; readonly value: number } | null {
  const word = words[at]
  if (word === undefined || word.text.length < 3) return null
  const hundred = table.hundred.get(word.lower)
  if (hundred !== undefined) return { to: at + 1, value: hundred }
  const scale = phraseFrom(table.scales, words, at)
  return scale === null || scale.value === 20 ? null : { to: scale.to, value: scale.value }
}

/** `twenty-three`, `one hundred and twenty thousand`: units, hundreds and powers, added up as they are said. */
function readNumberName(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  let total = 0
  let current: number | null = null
  let afterHundred = true
  let to = at
  let end = at
  for (;;) {
    const small = afterHundred ? phraseFrom(table.small, words, to) : null
    const hundred = table.hundred.get(words[to]?.lower ?? '')
    if (small !== null) {
      current = (current ?? 0) + small.value
      afterHundred = false
      to = small.to
    } else if (
      hundred !== undefined &&
      (current !== null || hundred > 100 || table.tag !== 'en') &&
      (current ?? 0) < 100
    ) {
      current =
        (current ?? 0) + 0 === 0
          ? hundred
          : hundred > 100
            ? (current ?? 0) + hundred
            : (current ?? 1) * hundred
      afterHundred = true
      to += 1
    } else {
      const scale: ReturnType<typeof phraseFrom<number>> = phraseFrom(table.scales, words, to)
      const spoken = scale !== null && (words[to]?.text.length ?? 0) > 2
      if (!spoken || (current === null && (total > 0 || table.tag === 'en'))) break
      total += (current ?? 1) * scale.value
      current = null
      afterHundred = true
      to = scale.to
    }
    end = to
    if (isHyphen(words[to])) to += 1
    else if (table.and.has(words[to]?.lower ?? '') && afterHundred) to += 1
  }
  if (end === at) return null
  const hyphened = isHyphen(words[end]) ? end + 1 : end
  if (table.ordinals.has(words[hyphened]?.lower ?? '') && hyphened > end) {
    return { from: at, to: hyphened + 1, value: total, form: 'ordinal', scaled: false, mantissa: total }
  }
  const sum = total + (current ?? 0)
  if (total > 0 || sum >= 100)
    return { from: at, to: end, value: sum, form: 'words', scaled: total > 0, mantissa: sum }
  return scaleUp(words, table, at, end, sum, 'words', undefined)
}

function isHyphen(word: Word | undefined): boolean {
  return word !== undefined && word.glued && (word.text === '-' || word.text === '‐' || word.text === '‑')
}

import type { LanguageTable } from '../../tables/language-table'
import { isAmong } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import { toAsciiDigits } from '../../ascii-digits'
import type { Word } from '../../tokens/split-words'
import type { FigureInPlace } from './figure-in-place'

/** Two or more runs of digits, seven digits or more, and a sign of a telephone: +, a leading 0 or bracket, or the word. */
export function isPhoneNumber({ words, figure, table, noun }: FigureInPlace): boolean {
  if (isShortNumber({ words, figure, table, noun })) return true
  let first = figure.first.from
  let last = figure.first.to - 1
  while (first > 0 && last - first < 12 && isPhonePart(words, first - 1)) first -= 1
  while (last < words.length - 1 && last - first < 12 && isPhonePart(words, last + 1)) last += 1
  if (
    first === last &&
    !toAsciiDigits(words[first]?.text ?? '').startsWith('0') &&
    !isCalled(words, first, table)
  )
    return false
  if (first === last && noun === null && figure.last.to - 1 === last && isCalled(words, first, table))
    return true
  const cluster = words.slice(first, last + 1)
  const runs = cluster.filter(({ kind }) => kind === 'number').map(({ text }) => toAsciiDigits(text))
  const digits = runs.join('').replaceAll(/\D/g, '').length
  const opening = runs[0] ?? ''
  if (
    isCalled(words, first, table) &&
    digits >= 3 &&
    runs.every((run) => /^[\d.]+$/.test(run)) &&
    digits + runs.length > 7
  )
    return true
  if (opening.length > 1 && opening.startsWith('0') && /^\d+$/.test(opening)) return true
  if (digits < 7 || runs.length < 2) return false
  return (
    cluster[0]?.text === '+' ||
    cluster[0]?.text === '(' ||
    (/^\d{3} \d{4}$/.test(runs.join(' ')) && cluster.some(isHyphen))
  )
}

/** `called 911`: three digits right behind the verb. */
function isShortNumber({
  words,
  figure,
  table,
  noun,
}: Pick<FigureInPlace, 'words' | 'figure' | 'table' | 'noun'>): boolean {
  const isDialled = isAmong(words, figure.from - 1, table.classes.dials)
  return isDialled && noun === null && /^\d{3}$/.test(words[figure.from]?.text ?? '')
}

/** Whether one of the four words before says that a telephone number comes. */
function isCalled(words: readonly Word[], first: number, table: LanguageTable): boolean {
  for (let at = Math.max(0, first - 4); at < first; at += 1) {
    if (isAmong(words, at, table.phoneWords)) return true
  }
  return false
}

function isPhonePart(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (word.kind === 'number' || ['-', '+', '(', ')', '–'].includes(word.text))
}

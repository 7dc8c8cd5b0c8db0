import type { Figure } from '../join-ranges'
import type { LanguageTable } from '../../tables/language-table'
import { toAsciiDigits } from '../../ascii-digits'
import type { Word } from '../../tokens/split-words'
import type { FigureInPlace } from './figure-in-place'

/** Two small numbers with a dash that fall or are equal, or a rising pair where something is won, lost or voted. */
export function isScore({ words, figure, table, noun }: FigureInPlace): boolean {
  const known = noun !== null && noun.known && noun.noun.kind !== 'thing'
  if (figure.link === 'dash')
    return !known && figure.high < 1000 && nearSport(words, figure.from, figure.to, table)
  if (figure.link === 'to')
    return !known && figure.high < 20 && nearSport(words, figure.from, figure.to, table) && noun === null
  return isHalfOfScore(words, figure, 1, table) || isHalfOfScore(words, figure, -1, table)
}

function isHalfOfScore(words: readonly Word[], figure: Figure, side: 1 | -1, table: LanguageTable): boolean {
  const [dash, other] =
    side === 1 ? [words[figure.to], words[figure.to + 1]] : [words[figure.from - 1], words[figure.from - 2]]
  if (dash === undefined || other?.kind !== 'number') return false
  const numbers = [words[figure.from], other].every((word) =>
    /^\d{1,3}$/.test(toAsciiDigits(word?.text ?? '')),
  )
  if (!numbers) return false
  if (['-', '–', '—', '‐', '‑'].includes(dash.text)) return true
  return table.to.has(dash.lower) && nearSport(words, figure.from, figure.to, table)
}

function nearSport(words: readonly Word[], from: number, to: number, table: LanguageTable): boolean {
  return [...words.slice(Math.max(0, from - 6), from), ...words.slice(to, to + 4)].some((word) =>
    table.sports.has(word.lower),
  )
}

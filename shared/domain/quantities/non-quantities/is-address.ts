import { endsIn } from '../../tables/endings'
import { isAmong } from '../../tokens/word-at'
import { isCapitalised } from '../../tokens/is-capitalised'
import type { LanguageTable } from '../../tables/language-table'
import type { Word } from '../../tokens/split-words'
import type { FigureInPlace } from './figure-in-place'

/** A number before capitalised words that end in a kind of street (`14 N. Main Street`), or behind one. */
export function isAddress({ words, figure, table, start }: FigureInPlace): boolean {
  if (figure.first.form !== 'digits' || figure.high > 30_000 || table.streets.size === 0) return false
  const before = words[start - 1]
  if (before !== undefined && isStreetName(before, table) && figure.first.to - figure.first.from === 1)
    return true
  if (!table.grammar.streetLast && isBehindStreet({ words, start, table })) return true
  for (let at = figure.to; at < figure.to + 5; at += 1) {
    const word = words[at]
    if (word === undefined) return false
    if (table.grammar.streetLast) {
      if (at > figure.to && table.streets.has(word.lower)) return isCapitalised(word)
    } else if (table.streets.has(word.lower)) return true
    else if (word.text === ',') continue
    if (word.text === '.' && isInitial(words[at - 1])) continue
    if (word.kind !== 'word' || !isCapitalised(word)) return false
  }
  return false
}

function isInitial(word: Word | undefined): boolean {
  return word?.text.length === 1 && isCapitalised(word)
}

/** `calle del Molino, 14`, `rua do Moinho, 14`. */
function isBehindStreet({ words, start, table }: Pick<FigureInPlace, 'words' | 'start' | 'table'>): boolean {
  let at = words[start - 1]?.text === ',' ? start - 2 : start - 1
  if (!isCapitalised(words[at])) return false
  while (isCapitalised(words[at]) || isAmong(words, at, table.of) || isAmong(words, at, table.article))
    at -= 1
  return isAmong(words, at, table.streets)
}

function isStreetName(word: Word, table: LanguageTable): boolean {
  if (word.kind !== 'word') return false
  return endsIn(word.lower, table.endings.street)
}

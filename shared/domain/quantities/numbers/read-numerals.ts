import { isAmong, lowerAt } from '../../tokens/word-at'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import type { Word } from '../../tokens/split-words'
import { startersOf } from '../../tables/starters'
import type { Numeral } from './numeral'
import { readDigits } from './read-digits'
import { readFixed } from './read-fixed'
import { readNumberName } from './read-number-name'
import { readFraction } from './read-share'
import { readSeveral, readVague } from './read-vague'

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

function readNames(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || !startersOf(table).numbers.has(word.lower)) return null
  return (
    readCounting(words, at, table) ??
    readSeveral(words, at, table) ??
    readVague(words, at, table) ??
    readFraction(words, at, table) ??
    readFixed(words, at, table) ??
    readNumberName(words, at, table)
  )
}

/** `a third victim`: so many there are by then. */
function readCounting(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const value = table.counting.get(lowerAt(words, at))
  if (value === undefined || !isAmong(words, at + 1, table.classes.orderedNouns)) return null
  return { from: at, to: at + 1, value, form: 'words', scaled: false, mantissa: value }
}

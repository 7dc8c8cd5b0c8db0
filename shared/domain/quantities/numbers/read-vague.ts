import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { isAmong, lowerAt } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'
import type { Numeral } from './numeral'
import { powerAt } from './power-at'

/** `several hundred`, `a few thousand`: the least that they can mean is one of them, and a rule may read more. */
export function readSeveral(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const several = phraseFrom(table.several, words, at)
  if (several === null) return null
  const power = powerAt(words, several.to, table)
  if (power !== null) return vague(at, power.to, power.value)
  const plural = readVague(words, several.to, table)
  if (plural !== null) return { ...plural, from: at }
  return countsBySome(words, at, several.to, table) ? vague(at, several.to, AT_LEAST) : null
}

/** What `several cars` are at least, by any rule. */
const AT_LEAST = 3

/** `several cars`, `mehrere wurden verletzt`: people or things, or what became of them; no hours and no percent. */
function countsBySome(words: readonly Word[], at: number, to: number, table: LanguageTable): boolean {
  if (phraseFrom(table.some, words, at)?.to !== to) return false
  const next = words[to]
  if (next?.kind !== 'word') return false
  const noun = phraseFrom(table.nouns, words, isAmong(words, to, table.describing) ? to + 1 : to)?.value.kind
  if (noun !== undefined) return noun === 'person' || noun === 'state' || noun === 'thing'
  return table.states.has(next.lower) || table.auxiliaries.has(next.lower)
}

/** `dozens of`, `hundreds of thousands`, `tens of millions`: one of the first power, as `several hundred`. */
export function readVague(words: readonly Word[], at: number, table: LanguageTable): Numeral | null {
  const word = words[at]
  const first =
    word === undefined
      ? undefined
      : (table.vague.get(word.lower) ?? (table.tens.has(word.lower) ? 10 : undefined))
  if (word === undefined || first === undefined) return null
  let value = first
  let to = at + 1
  while (isAmong(words, to, table.of) && isAmong(words, to + 1, table.vague)) {
    value *= table.vague.get(lowerAt(words, to + 1)) ?? 1
    to += 2
  }
  if (to === at + 1 && table.tens.has(word.lower)) return null
  if (
    table.classes.scores.has(word.lower) &&
    !isAmong(words, to, table.of) &&
    !isAmong(words, to, table.classes.afterScores)
  )
    return null
  return vague(at, to, value)
}

function vague(from: number, to: number, value: number): Numeral {
  return { from, to, value, form: 'vague', scaled: true, mantissa: value }
}

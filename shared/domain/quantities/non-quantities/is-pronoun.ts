import type { NounPhrase } from '../measured-entity/counted-noun'
import type { LanguageTable } from '../../tables/language-table'
import { isAmong, lowerAt } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'
import type { FigureInPlace } from './figure-in-place'

/** One is a number only before what is counted; two to ten after `the` only before a noun or a state. */
export function isPronoun(place: FigureInPlace): boolean {
  const { words, figure, table, noun } = place
  if (figure.first.form !== 'words' || figure.link !== 'none' || figure.first.scaled) return false
  const after = words[figure.to]
  // `in the next day or two`
  if (isAmong(words, figure.from - 1, table.or) && isAmong(words, figure.from - 2, table.classes.periods))
    return true
  const says = after !== undefined && table.states.has(after.lower)
  if (figure.high === 1) {
    // Elsewhere the word for one is the article too.
    if (table.one.size > 1) return true
    if (isNoun(noun, table) && noun?.adjacent === true) return isLoose(place, noun)
    return !says || table.states.get(after.lower)?.form === 'active'
  }
  const lead = lowerAt(words, figure.from - 1)
  if (figure.high > 10 || noun !== null || !table.classes.definite.has(lead)) return false
  return (
    (!says && !table.classes.auxiliariesOfPeople.has(after?.lower ?? '')) ||
    !becameOf(words, figure.to, table)
  )
}

function isNoun(noun: NounPhrase | null, table: LanguageTable): boolean {
  return noun !== null && (noun.known || table.headNoun !== 'plural')
}

/** `one town to another`, `One day, …`, `on one hand`: one with a noun, yet no count. */
function isLoose({ words, figure, table }: FigureInPlace, noun: NounPhrase): boolean {
  const lead = words[figure.from - 1]
  const next = words.slice(noun.to, noun.to + 3)
  if (next.some(({ lower }) => table.classes.others.has(lower))) return true
  if (!table.grammar.oneIsNumeral) return !noun.known
  if (isAmong(words, noun.to - 1, table.classes.idiomNouns)) {
    return !table.classes.limiting.has(lead?.lower ?? '')
  }
  return (
    (lead === undefined || lead.kind === 'mark') &&
    noun.noun.kind === 'time' &&
    !isAmong(words, noun.to, table.of)
  )
}

/** Whether within four words it is said what became of them: `the two were later killed`. */
function becameOf(words: readonly Word[], from: number, table: LanguageTable): boolean {
  return words.slice(from, from + 4).some((word) => table.states.has(word.lower))
}

import { endsIn } from '../../tables/endings'
import { isAmong } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import { isCapitalised } from '../../tokens/is-capitalised'
import type { LanguageTable, Noun } from '../../tables/language-table'
import { phraseFrom, type PhraseHit } from '../../tables/phrase-table'
import { compound, modelAt, knownNoun, type NounPhrase } from './counted-noun'
import type { Word } from '../../tokens/split-words'

/** Longer noun phrases exist, but past this many describing words the head is more often missed than found. */
const LONGEST = 5

/**
 * The noun after the figure that ends before word `at`: `air strikes` in `30 Russian air strikes`. Where no table knows
 * a word, English takes the first plural, German the first capital, the others the next word. Null: no noun follows.
 */
export function nounAfter(
  words: readonly Word[],
  at: number,
  one: boolean,
  table: LanguageTable,
): NounPhrase | null {
  const first = words[at]
  if (first === undefined) return null
  if (isHyphen(first)) {
    return isAmong(words, at + 1, table.classes.boundSuffixes)
      ? scan(words, at + 2, one, table, true)
      : compound(words, at + 1, table)
  }
  if (table.classes.strengths.has(first.lower) && isAtEnd(words[at + 1], table)) {
    return knownNoun(at + 1, { kind: 'person', unit: 'people', counted: 'people' })
  }
  if (!table.of.has(first.lower)) return scan(words, at, one, table, true)
  let start = at + 1
  while (start < at + 4 && isPartOfTotal(words[start], table)) start += 1
  return start > at + 1 ? scan(words, start, false, table, false) : scan(words, start, one, table, true)
}

/** `the army, 480,000 strong, …`: no noun follows. */
function isAtEnd(word: Word | undefined, table: LanguageTable): boolean {
  return word === undefined || word.kind === 'mark' || table.stop.has(word.lower)
}

/** Words that may stand between `of` and the noun of a total: `two of the three suspects`, `23 of 47 regions`, `12 of them`. */
function isPartOfTotal(word: Word | undefined, table: LanguageTable): boolean {
  if (word === undefined || word.kind === 'mark') return false
  return (
    word.kind === 'number' ||
    table.boundGap.has(word.lower) ||
    endsIn(word.lower, table.endings.possessive) ||
    table.classes.noHeads.has(word.lower) ||
    table.small.byFirst.has(word.lower)
  )
}

function scan(
  words: readonly Word[],
  start: number,
  one: boolean,
  table: LanguageTable,
  adjacent: boolean,
): NounPhrase | null {
  let state = ''
  const modifiers: string[] = []
  for (let at = start; at < words.length && at < start + LONGEST; at += 1) {
    const word = words[at]
    if (word === undefined) return null
    if (word.kind === 'number') {
      // `two Su-24 jets`: digits inside a name do not end the phrase.
      if (word.glued && at > start + 1) continue
      return null
    }
    const model = modelAt(words, at, table)
    if (model !== null) return model
    const known = phraseFrom(table.nouns, words, at)
    // `to 1,558 last year`: when, not how long.
    const when = at > start && isAmong(words, at - 1, table.classes.nearPeriods)
    if (when && known?.value.kind === 'time' && !endsIn(word.lower, table.endings.plural)) return null
    const before = word.kind === 'mark' && !isHyphen(word)
    if (known !== null && !(before && at > start)) {
      const adjective = known.value.kind === 'state' && isAdjective(words, known.to, table)
      if (!adjective && isHalfOfName(words, known, at, one, table)) {
        modifiers.push(word.lower)
        continue
      }
      if (!adjective) {
        const hit = lastKnown(words, known, table)
        return { to: hit.to, noun: hit.value, adjacent, known: true, state }
      }
      state = known.value.counted
      at = known.to - 1
      continue
    }
    if (word.kind === 'mark') {
      if (isHyphen(word) && at > start) continue
      return null
    }
    if (table.stop.has(word.lower) && !isCapitalName(word, table)) return null
    const verb = table.states.get(word.lower)
    if (verb !== undefined) {
      if (verb.form === 'active' || !isAdjective(words, at + 1, table)) return null
      state = verb.counted
      continue
    }
    if (isHead(words, at, one, table)) {
      const name = [...modifiers, word.lower].join(' ')
      const noun = peopleByName(word, table) ?? { kind: 'thing', unit: name, counted: name }
      return { to: at + 1, noun, adjacent, known: noun.kind === 'person', state }
    }
    if (isModifier(word, words[at + 1], table)) modifiers.push(word.lower)
  }
  return null
}

/** `8 US soldiers`: in capitals a name, in small letters a word that ends the phrase. */
const isCapitalName = ({ text, lower }: Word, { classes }: LanguageTable): boolean =>
  classes.capitalNames.has(lower) && text === text.toUpperCase()

/** `43 shell casings`: a known noun in the singular before a plural that no table knows only tells the kind. */
function isHalfOfName(
  words: readonly Word[],
  known: PhraseHit<Noun>,
  at: number,
  one: boolean,
  table: LanguageTable,
): boolean {
  const [word, next] = [words[at], words[known.to]]
  if (table.headNoun !== 'plural' || one || known.to !== at + 1 || word === undefined || next === undefined)
    return false
  if (known.value.kind !== 'thing' && known.value.kind !== 'person') return false
  return (
    !isPlural(word, table) &&
    next.kind === 'word' &&
    !table.stop.has(next.lower) &&
    !table.states.has(next.lower) &&
    phraseFrom(table.nouns, words, known.to) === null &&
    isHead(words, known.to, one, table)
  )
}

/** Of several nouns in a row the last is the head: `20 women protesters`. */
function lastKnown(
  words: readonly Word[],
  hit: { readonly to: number; readonly value: Noun },
  table: LanguageTable,
): { readonly to: number; readonly value: Noun } {
  if (table.headNoun !== 'plural' || (hit.value.kind !== 'person' && hit.value.kind !== 'thing')) return hit
  if (words[hit.to]?.kind !== 'word') return hit
  const next = phraseFrom(table.nouns, words, hit.to)
  if (next === null || !['person', 'thing', 'state'].includes(next.value.kind)) return hit
  if (isAmong(words, hit.to, table.states)) return hit
  return { to: next.to, value: next.value }
}

/** Whether a state word describes what follows (`wounded soldiers`) and is not itself said of the figure. */
function isAdjective(words: readonly Word[], next: number, table: LanguageTable): boolean {
  const word = words[next]
  if (word === undefined || word.kind !== 'word' || table.stop.has(word.lower)) return false
  const noun = phraseFrom(table.nouns, words, next)
  if (noun === null)
    return table.headNoun === 'plural' && isPlural(word, table) && !table.states.has(word.lower)
  return noun.value.kind === 'person' || noun.value.kind === 'thing'
}

/** Somebody known only by a capital: `12 Syrians`, `40 Houthis`, and no acronym; where other nouns have none. */
function peopleByName(word: Word, table: LanguageTable): Noun | null {
  const isAcronym = word.text === word.text.toUpperCase() || isAcronymInPlural(word, table)
  if (!table.grammar.capitalPeoples || !isCapitalised(word) || isAcronym) return null
  const name =
    isPlural(word, table) || !table.demonyms.has(word.lower)
      ? word.text
      : `${word.text}${table.endings.plural[0] ?? ''}`
  return { kind: 'person', unit: name, counted: name }
}

function isHead(words: readonly Word[], at: number, one: boolean, table: LanguageTable): boolean {
  const word = words[at]
  if (word === undefined || table.describing.has(word.lower)) return false
  switch (table.headNoun) {
    case 'next':
      return word.text.length > 2
    case 'capital':
      return isCapitalised(word)
    case 'plural': {
      if (one)
        return isCapitalised(word) && table.demonyms.has(word.lower) && !isNounNext(words[at + 1], table)
      if (isPeopleWithoutPlural(words, at, table)) return true
      if (!isPlural(word, table)) return false
      const next = words[at + 1]
      return !(
        next?.kind === 'word' &&
        isPlural(next, table) &&
        !table.stop.has(next.lower) &&
        !table.states.has(next.lower)
      )
    }
  }
}

/** `one million Rohingya, about half of them`, `12 Taliban were killed`: a name right behind the figure that no noun follows. */
function isPeopleWithoutPlural(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || before === undefined || !/^\p{Lu}\p{Ll}{3,}$/u.test(word.text)) return false
  const number = before.lower
  const isBehind =
    before.kind === 'number' ||
    table.of.has(number) ||
    table.small.byLast.has(number) ||
    table.scales.byLast.has(number)
  if (!isBehind || table.demonyms.has(word.lower) || table.weekdays.has(word.lower)) return false
  return !isNounNext(next, table) && next?.kind !== 'number' && (next === undefined || !isHyphen(next))
}

/** Whether a noun goes on after an adjective of a country: `one Syrian soldier`, not `one Syrian was`. */
function isNounNext(word: Word | undefined, table: LanguageTable): boolean {
  return word?.kind === 'word' && !table.stop.has(word.lower) && !table.states.has(word.lower)
}

/** `MPs`, `CPUs`: capitals with a small ending. */
function isAcronymInPlural({ text }: Word, { endings }: LanguageTable): boolean {
  const letters = text.slice(0, -1)
  const isCapitals = letters.length > 1 && letters === letters.toUpperCase()
  return isCapitals && text.at(-1) !== text.at(-1)?.toUpperCase() && endings.plural.includes(text.slice(-1))
}

function isPlural(word: Word, table: LanguageTable): boolean {
  const [{ lower }, { endings }] = [word, table]
  if (isAcronymInPlural(word, table)) return true
  if (lower.length > 4 && endsIn(lower, endings.irregularPlural)) return true
  return lower.length > 3 && endsIn(lower, endings.plural) && !endsIn(lower, endings.noPlural)
}

/** A noun that names the kind (`polling stations`), not an adjective, a name, or half of a hyphened word. */
function isModifier(word: Word, next: Word | undefined, table: LanguageTable): boolean {
  if (table.describing.has(word.lower) || table.demonyms.has(word.lower)) return false
  if (isCapitalised(word) || endsIn(word.lower, table.endings.pastParticiple)) return false
  // `heavily armed men`, but `tally sheets`: an adverb stands before no noun.
  if (endsIn(word.lower, table.endings.adverb) && (next === undefined || !isPlural(next, table))) return false
  return !(next !== undefined && isHyphen(next)) && !word.glued
}

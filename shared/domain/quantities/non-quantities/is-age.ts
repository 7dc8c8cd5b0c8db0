import { isAmong, lowerAt } from '../../tokens/word-at'
import { isCapitalised } from '../../tokens/is-capitalised'
import { phraseFrom, phraseUpTo } from '../../tables/phrase-table'
import type { LanguageTable } from '../../tables/language-table'
import { isHyphen } from '../../tokens/is-hyphen'
import type { Word } from '../../tokens/split-words'
import type { FigureInPlace } from './figure-in-place'
import { isAddress } from './is-address'

/** Nobody is older; a greater number is no age. */
const OLDEST = 115

/** `a 34-year-old`, `aged 34 and 51`, `dies at 81`, `Smith, 34, said`, `who is 58`, `children under five`; a `five-year-old war` is none. */
export function isAge(place: FigureInPlace): boolean {
  const { words, figure, table, start, noun } = place
  const after = words[figure.last.to]
  const spaced = after !== undefined && isHyphen(after) ? figure.last.to + 1 : figure.last.to
  const old = phraseFrom(table.ageAfter, words, spaced)
  if (old !== null) return !isAmong(words, old.to, table.classes.longEvents)
  if (figure.high > OLDEST) return false
  if (sharesAge(words, figure.last.to, table)) return true
  const lead = figure.link === 'between' || figure.link === 'from' ? figure.from : start
  if (isAged(words, lead, table)) return (noun === null || noun.noun.kind === 'time') && !isAddress(place)
  return (
    isUnderAge(place) ||
    isAgeInCommas(place) ||
    isAgeOfSeveral(place) ||
    isYearsOfSomebody(place) ||
    isSaidOfSomebody(place)
  )
}

/** `71 and 44-years-old`, `19-, 23- and 40-year-old`: an age of a list whose last says what all are. */
function sharesAge(words: readonly Word[], from: number, table: LanguageTable): boolean {
  let isParted = false
  for (let at = from; at < from + 12; at += 1) {
    const word = words[at]
    if (word === undefined) return false
    if (isParted && phraseFrom(table.ageAfter, words, at) !== null) return true
    const isLink = word.text === ',' || table.and.has(word.lower) || table.or.has(word.lower)
    if (isLink) isParted = true
    const isNumber = word.kind === 'number' || table.small.byFirst.has(word.lower)
    if (!isLink && !isHyphen(word) && !(isParted && isNumber)) return false
  }
  return false
}

/** Whether `aged` leads to this word, past bounds and the ages before it: `aged 34 and 51`, `aged over 65`. */
function isAged(words: readonly Word[], before: number, table: LanguageTable): boolean {
  for (let at = before; at > Math.max(0, before - 6); at -= 1) {
    if (phraseUpTo(table.ageBefore, words, at) !== null) return true
    const word = words[at - 1]
    if (word === undefined) return false
    const goesOn =
      word.kind === 'number' ||
      table.small.byFirst.has(word.lower) ||
      word.text === ',' ||
      table.and.has(word.lower) ||
      table.or.has(word.lower) ||
      table.to.has(word.lower) ||
      table.between.has(word.lower) ||
      table.boundsBefore.byLast.has(word.lower)
    if (!goesOn) return false
  }
  return false
}

/** `children under five`, `those over 65`, `under-18s`: people, a bound, and a number with nothing to count. */
function isUnderAge({ words, figure, start, noun, table }: FigureInPlace): boolean {
  const mark = words[start - 1]
  const hyphened = mark !== undefined && isHyphen(mark)
  const bound = hyphened ? start - 2 : start - 1
  if (!isAmong(words, bound, table.classes.ageBounds) || noun !== null) return false
  if (hyphened || table.endings.plural.includes(lowerAt(words, figure.to))) return true
  if (figure.first.scaled || !Number.isInteger(figure.high)) return false
  const people = phraseUpTo(table.nouns, words, bound)
  return people === null ? isAmong(words, bound - 1, table.classes.anybody) : people.value.kind === 'person'
}

/** `Smith, 34, said`, `a nurse, 29, who`, `Smith (34)`: somebody, and the number alone between two commas or brackets. */
function isAgeInCommas({ words, figure, start, table }: FigureInPlace): boolean {
  const [name, open, close] = [words[start - 2], words[start - 1], words[figure.to]]
  if (figure.first.form !== 'digits' || name?.kind !== 'word' || open === undefined) return false
  if (table.months.has(name.lower) || table.weekdays.has(name.lower) || figure.high < 1) return false
  const capital = isCapitalised(name)
  const person = phraseUpTo(table.nouns, words, start - 1)?.value.kind === 'person'
  const somebody = capital || person || figure.high >= 16
  if (open.text === '(' && close?.text === ')') return capital && figure.high >= 10
  if (open.text !== ',' && open.text !== '،') return false
  if (close?.text === '.') return capital ? figure.high >= 4 : person && figure.high >= 16
  if (close?.glued === false && /^[-–—]$/.test(close.text)) return capital && figure.high >= 4
  return (close?.text === ',' || close?.text === '،') && somebody && !table.stop.has(name.lower)
}

/** `her two sons, 8 and 11, were`: people, and two bare numbers that a mark ends. */
function isAgeOfSeveral({ words, figure, start, noun, table }: FigureInPlace): boolean {
  if (noun !== null || figure.first.form !== 'digits') return false
  const isSecond = isAmong(words, start - 1, table.and) && words[start - 2]?.kind === 'number'
  const first = isSecond ? start - 2 : start
  const end = isSecond ? figure.to : figure.to + 2
  const isPair = isAmong(words, first + 1, table.and) && words[first + 2]?.kind === 'number'
  const people = words[first - 1]?.text === ',' ? phraseUpTo(table.nouns, words, first - 1) : null
  return isPair && words[end]?.kind === 'mark' && people?.value.kind === 'person'
}

/** `Jean Mérac, 34 ans,`, `(34 عاما)`, `Merino, de 34 años,`, `un prêtre de 63 ans`: years told of somebody who stands before them. */
function isYearsOfSomebody({ words, start, noun, table }: FigureInPlace): boolean {
  if (noun?.adjacent !== true || noun.noun.kind !== 'time' || noun.noun.unit === 'hour') return false
  const isOf = isAmong(words, start - 1, table.of)
  const at = isOf ? start - 1 : start
  const [open, close] = [words[at - 1], words[noun.to]]
  const isParted = open !== undefined && /^[(,،]$/.test(open.text)
  const before = isParted ? at - 1 : at
  const isPerson = phraseUpTo(table.nouns, words, before)?.value.kind === 'person'
  if (isOf && !isParted) return isPerson
  const ends = close === undefined || /^[),،.]$/.test(close.text)
  if (!isParted || !ends) return false
  return isPerson || isCapitalised(words[before - 1]) || (!table.capitals && open.text === '(')
}

/** `who is 58,`, `he was 19`, `she will be 29 in April`, `Jean Mérac was 81`, `both 33,`: a person, and nothing that is counted. */
function isSaidOfSomebody({ words, figure, start, noun, table }: FigureInPlace): boolean {
  const after = words[figure.to]
  const isDated = table.months.has(lowerAt(words, figure.to + 1))
  if (noun !== null || (after !== undefined && after.kind !== 'mark' && !isDated)) return false
  const { eachOf, beVerbs, personPronouns } = table.classes
  const lead = lowerAt(words, start - 1)
  if (eachOf.has(lead)) return true
  if (!beVerbs.has(lead)) return false
  let verb = start - 2
  while (isAmong(words, verb, table.auxiliaries)) verb -= 1
  return isAmong(words, verb, personPronouns) || (figure.high >= 16 && isFullName(words, verb, table))
}

/** Whether two names in a row end with this word, of which no preposition of place leads to the first. */
function isFullName(words: readonly Word[], last: number, table: LanguageTable): boolean {
  const [surname, first] = [words[last], words[last - 1]]
  const isNamed = (word: Word | undefined): boolean =>
    isCapitalised(word) && word?.text !== word?.text.toUpperCase() && !table.stop.has(word?.lower ?? '')
  return (
    table.capitals && isNamed(surname) && isNamed(first) && !table.placeBefore.has(lowerAt(words, last - 2))
  )
}

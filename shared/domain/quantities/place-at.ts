import { isCapitalised } from '../tokens/is-capitalised'
import type { LanguageTable } from '../tables/language-table'
import type { Word } from '../tokens/split-words'

export type Place = { readonly name: string; readonly to: number }

/** A preposition of place, or `of` and `on` where the word before makes them one: `suburb of`, `air strikes on`. */
export function leadsToPlace(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  const before = words[at - 1]?.lower ?? ''
  if (word.lower === 'from')
    return !isDistance(words, at) && (isName(words, at + 1, table) || isName(words, at + 2, table))
  if (table.placeBefore.has(word.lower)) return true
  if (table.tag === 'de' && table.classes.articlesOfPlaces.has(word.lower))
    return table.classes.districts.has(words[at + 1]?.lower ?? '')
  if (table.of.has(word.lower)) return table.classes.placeNouns.has(before) && !isDistance(words, at - 1)
  if (table.tag === 'en' && table.classes.striking.has(word.lower)) return isName(words, at + 1, table)
  return word.lower === 'on' && table.classes.attackNouns.has(before)
}

/** `95 km north of Seattle`, `20 miles from Homs`: how far it is to a place is not where. */
function isDistance(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ lower }) => DISTANCE.test(lower))
}

const DISTANCE = /^(?:km|kms|kilometres?|kilometers?|miles?|metres?|meters?|away|far)$/

/** The place named from word `at` on: `the Damascus suburb of East Ghouta` is East Ghouta, `the Syrian city of Homs` Homs. */
export function placeAt(words: readonly Word[], at: number, table: LanguageTable): Place | null {
  let found: Place | null = null
  for (let next = at; next < at + 12;) {
    const word = words[next]
    if (word === undefined || word.kind === 'number') break
    if (isName(words, next, table)) {
      const name = nameFrom(words, next, table)
      next = name.to
      // `the collapse of the Morandi bridge in Genoa`: a thing that is called so.
      if (!table.classes.namedThings.has(words[next]?.lower ?? '')) found = name
      continue
    }
    if (word.kind === 'mark' && !isInnerMark(word)) break
    const of = table.of.has(word.lower)
    if (!of && table.stop.has(word.lower) && !table.article.has(word.lower)) break
    if (of && words[next - 1] !== undefined && found === null && next === at) break
    if (!of && found !== null && table.states.has(word.lower)) break
    next += 1
  }
  return found
}

/** Whether a name starts here: a capital inside the sentence that is no day, month or title. */
export function isName(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  if (word.lower === 'al' && words[at + 1]?.text === '-') return true
  if (!isCapitalised(word)) return false
  if (table.tag === 'de' && !table.classes.beforePlaces.has(words[at - 1]?.lower ?? '')) return false
  if (
    table.small.byFirst.has(word.lower) ||
    table.classes.titles.has(word.lower) ||
    table.classes.titles.has(titleBefore(words, at))
  )
    return false
  return !isDayOrMonth(word, table)
}

/** `Sunday`, `Sunday's`, `May`: told by a capital too, but no place. */
function isDayOrMonth({ lower }: Word, table: LanguageTable): boolean {
  const bare = lower.replace(/'s?$/, '')
  return table.months.has(bare) || table.weekdays.has(bare)
}

/** The word before, past the full stop of an abbreviation. */
function titleBefore(words: readonly Word[], at: number): string {
  return (words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1])?.lower ?? ''
}

/** `Belgrade's Slavija square` is Belgrade, but `Thailand's Narathiwat province` is Narathiwat. */
function ownPart(words: readonly Word[], at: number, to: number): readonly Word[] {
  const phrase = words.slice(at, to)
  const owner = phrase.findIndex(({ lower }) => lower.endsWith("'s")) + 1
  if (owner === 0 || owner === phrase.length) return phrase
  return SPOT.test(words[to]?.lower ?? '') ? phrase.slice(0, owner) : phrase.slice(owner)
}

const SPOT =
  /^(?:square|street|avenue|road|boulevard|park|airport|station|hospital|university|college|school|market|neighbou?rhood|quarter|district|suburb)$/

function nameFrom(words: readonly Word[], at: number, table: LanguageTable): Place {
  let to = at
  for (;;) {
    if (isName(words, to, table)) to += 1
    else if (words[to]?.text === '-' && words[to]?.glued && words[to + 1]?.glued) to += 2
    else if (
      table.and.has(words[to]?.lower ?? '') &&
      isName(words, to + 1, table) &&
      !isName(words, to - 2, table)
    )
      to += 2
    else break
  }
  const phrase = ownPart(words, at, to)
  const only = phrase.length === 1 ? phrase[0] : undefined
  const country = only === undefined ? undefined : table.demonyms.get(only.lower)
  return { name: country ?? textOf(phrase).replace(/['’]s?$/, ''), to }
}

export function isInnerMark(word: Word): boolean {
  return word.text === '-' || word.text === '‘' || word.text === '’' || word.text === "'"
}

/** Words as they stand in the text, with a space where there was one. */
export function textOf(phrase: readonly Word[]): string {
  return phrase.map((word, place) => (place > 0 && !word.glued ? ' ' : '') + word.text).join('')
}

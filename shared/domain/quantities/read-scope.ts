import { isCapitalised } from '../tokens/is-capitalised'
import type { LanguageTable } from '../tables/language-table'
import { phraseFrom } from '../tables/phrase-table'
import { isInnerMark, isName, leadsToPlace, placeAt, textOf } from './place-at'
import type { Word } from '../tokens/split-words'

/** How far from a figure a place may be named, in words. */
const REACH = 14

/**
 * The place that the sentence gives for the words `from` to `to`, '' where it gives none: behind the figure first
 * (`in Homs`), then before it (`East Ghouta, where`), then a country that owns the event (`Syria's civil war`).
 * Places are told by form: capitals after a preposition of place; no list of places is kept.
 */
export function readPlace(
  words: readonly Word[],
  from: number,
  to: number,
  end: number,
  isDuration: boolean,
  table: LanguageTable,
): string {
  if (!table.capitals) return placeWithoutCapitals(words, to, end, table)
  const near = gappedPlace(words, from, table) || placeAfter(words, to, end, table, /[,;:“”"]/)
  if (near !== '' || isDuration) return near
  return (
    placeBefore(words, from, table) ||
    ownerBefore(words, from, table) ||
    placeAfter(words, to, end, table, /[;“”"]/) ||
    onlyPlace(words, table) ||
    labelOfLine(words, from, table)
  )
}

/** `- Kassala: 11 dead`: the name that a line of a list begins with; '' if none. */
function labelOfLine(words: readonly Word[], from: number, table: LanguageTable): string {
  let at = 0
  while (at < 2 && words[at]?.kind === 'mark') at += 1
  const label: Word[] = []
  for (; at < Math.min(from, 6); at += 1) {
    const word = words[at]
    if (word === undefined || word.kind === 'number') return ''
    if (word.text === ':')
      return label.length > 0 && label.every((part) => isPlaceLike(part, table)) ? textOf(label) : ''
    if (word.kind === 'mark' && !isInnerMark(word)) return ''
    label.push(word)
  }
  return ''
}

/** A word with a capital that is not all capitals, and that no table knows as something else. */
function isPlaceLike(word: Word, table: LanguageTable): boolean {
  if (word.kind === 'mark') return true
  return (
    isCapitalised(word) &&
    word.text !== word.text.toUpperCase() &&
    !table.classes.noLabels.has(word.lower) &&
    !table.nouns.byFirst.has(word.lower) &&
    !table.states.has(word.lower) &&
    !table.months.has(word.lower) &&
    !table.weekdays.has(word.lower) &&
    !table.tolls.byFirst.has(word.lower) &&
    !table.groups.has(word.lower)
  )
}

/** The place of a sentence that names one only; '' where it names none or several. */
function onlyPlace(words: readonly Word[], table: LanguageTable): string {
  const names = new Set<string>()
  for (let at = 0; at < Math.min(words.length, 80); at += 1) {
    const place = leadsToPlace(words, at, table) ? placeAt(words, at + 1, table) : null
    if (place !== null) names.add(place.name)
  }
  const [only = ''] = names
  return names.size === 1 ? only : ''
}

/** `, Lebanon more than 1 million`: the name that stands for the place where a verb is left out; '' if none. */
function gappedPlace(words: readonly Word[], from: number, table: LanguageTable): string {
  const link = words[from - 2]
  const linked = link?.text === ',' || table.and.has(link?.lower ?? '')
  return linked && isName(words, from - 1, table) ? (words[from - 1]?.text ?? '') : ''
}

/** The last place that a sentence names after a preposition of place, '' if none; for what is said near a figure. */
export function lastPlace(words: readonly Word[], table: LanguageTable): string {
  return table.capitals ? placeBefore(words, words.length, table, words.length) : ''
}

/** `by rebel shelling`: the group that did it, where it is named right behind; '' if none. */
export function readAgent(words: readonly Word[], to: number, end: number, table: LanguageTable): string {
  for (let at = to; at < Math.min(end, to + 7); at += 1) {
    if (words[at]?.kind === 'mark' && /[,;:]/.test(words[at]?.text ?? '')) return ''
    if (!table.by.has(words[at]?.lower ?? '')) continue
    const phrase: Word[] = []
    for (let next = at + 1; next < Math.min(end, at + 7); next += 1) {
      const word = words[next]
      if (word === undefined || word.kind === 'number') break
      if (word.kind === 'mark' && !isInnerMark(word)) break
      if (table.stop.has(word.lower) && !['the', 'a'].includes(word.lower)) break
      phrase.push(word)
    }
    if (phrase.length === 0 || !phrase.some(({ lower }) => table.groups.has(lower))) return ''
    return `${words[at]?.text ?? ''} ${textOf(phrase)}`
  }
  return ''
}

function placeAfter(
  words: readonly Word[],
  to: number,
  end: number,
  table: LanguageTable,
  stops: RegExp,
): string {
  for (let at = to; at < Math.min(end, to + REACH); at += 1) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && stops.test(word.text))) return ''
    if (!leadsToPlace(words, at, table)) continue
    const place = placeAt(words, at + 1, table)
    if (place !== null) return place.name
  }
  return ''
}

function placeBefore(words: readonly Word[], from: number, table: LanguageTable, reach = 24): string {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && /[;“”"]/.test(word.text))) return ''
    if (!leadsToPlace(words, at, table)) continue
    const place = placeAt(words, at + 1, table)
    if (place !== null && place.to <= from) return place.name
  }
  return ''
}

/** `Syria's civil war has killed`, `the Syrian civil war`: the country whose event the sentence speaks of. */
function ownerBefore(words: readonly Word[], from: number, table: LanguageTable): string {
  for (let at = from - 1; at >= Math.max(0, from - 24); at -= 1) {
    const word = words[at]
    if (word === undefined || !OWNED.has(word.lower)) continue
    for (let owner = at - 1; owner >= Math.max(0, at - 3); owner -= 1) {
      const name = words[owner]
      if (name === undefined || name.kind !== 'word') break
      const country = table.demonyms.get(name.lower)
      if (country !== undefined && name.text !== name.lower) return country
      if (/['’]s$/.test(name.text) && isCapitalised(name)) return name.text.slice(0, -2)
    }
  }
  return ''
}

const OWNED = new Set(
  `war conflict crisis uprising insurgency revolution economy population election elections parliament
   famine drought flooding floods earthquake epidemic outbreak hospitals schools prisons
   unrest violence protests genocide siege occupation`.split(/\s+/),
)

function placeWithoutCapitals(words: readonly Word[], to: number, end: number, table: LanguageTable): string {
  for (let at = to; at < Math.min(end, to + REACH); at += 1) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark') return ''
    if (!table.placeBefore.has(word.lower)) continue
    const rest: Word[] = []
    for (const next of words.slice(at + 1, at + 5)) {
      if (
        next.kind !== 'word' ||
        table.stop.has(next.lower) ||
        phraseFrom(table.relative, words, at + 1) !== null
      )
        break
      rest.push(next)
      if (rest.length === 2) break
    }
    if (table.classes.noPlaces.has(rest[0]?.lower ?? '')) continue
    if (rest.length > 0)
      return textOf(rest.slice(0, table.classes.placeKinds.has(rest[0]?.lower ?? '') ? 2 : 1))
  }
  return ''
}

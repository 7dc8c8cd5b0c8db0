import type { LanguageTable } from '../tables/language-table'
import { wordsOf } from '../../languages/language'
import { languageOf } from '../../languages/languages'
import { stateRoles } from '../../languages/state-roles'
import { countedKey } from '../values/counted-thing'
import type { FoundQuantity } from '../quantities/found-quantity'
import { phraseFrom, phraseUpTo } from '../tables/phrase-table'
import type { ReadFigure } from '../quantities/read-figures'
import { splitWords, type Word } from '../tokens/split-words'
import { cueTables, type CueTables } from './cue-tables'
import type { SentenceContext } from './sentence-context'
import { withoutPossessive } from '../tables/endings'

const roleOfState: ReadonlyMap<string, string> = new Map(
  Object.entries(stateRoles).flatMap(([role, states]) =>
    wordsOf(states).map((state) => [state, role] as const),
  ),
)

/** Roles that another takes in: who was killed or injured is a casualty. */
const takenIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['casualties', ['killed', 'injured']],
  ['victims', ['killed', 'injured']],
])

/** The roles of whom a role counts too. */
export function rolesIn(role: string): readonly string[] {
  return takenIn.get(role) ?? []
}

const fates: ReadonlySet<string> = new Set(roleOfState.values())

/** Whether a role says what became of people. */
export function isFate(role: string): boolean {
  return fates.has(role)
}

export type CountRole = { readonly role: string; readonly isClosed: boolean; readonly group: string }

/** What a count is of: what became of people, a role that the noun names, or the noun itself. */
export function roleOfCount(
  { cues, sentence }: SentenceContext,
  quantity: FoundQuantity,
  figure: ReadFigure,
): CountRole {
  const own = roleOfThing(cues, quantity)
  if (own.isClosed || quantity.counted !== '') return own
  const before = phraseUpTo(cues.nounRoles, sentence.words, figure.from - 1)
  return before === null ? own : { ...own, role: before.value, isClosed: true }
}

/** The role of a count, from the names of the counted thing and of its unit alone. */
export function roleOfThing(
  cues: CueTables,
  { counted, unit }: { readonly counted: string; readonly unit: string },
): CountRole {
  const key = countedKey(counted)
  const group = rowOf(cues, 'groups', unit) || rowOf(cues, 'groups', counted)
  const state = roleOfState.get(key)
  if (state !== undefined) return { role: state, isClosed: true, group }
  const named = rowOf(cues, 'nounRoles', counted) || rowOf(cues, 'nounRoles', unit)
  if (named !== '') return { role: named, isClosed: true, group }
  return { role: headOf(key || unit), isClosed: false, group }
}

/** The row of a noun, in its own language or in the English of the tables of things; '' if none. */
function rowOf(cues: CueTables, table: 'groups' | 'nounRoles', noun: string): string {
  if (noun === '') return ''
  const words = splitWords(noun, { start: 0, end: noun.length })
  return rowOfWords(cues, table, words) || rowOfWords(cueTables(languageOf('en').cues), table, words)
}

/** The row of a phrase; of its last words where the whole is not there. */
function rowOfWords(cues: CueTables, table: 'groups' | 'nounRoles', words: readonly Word[]): string {
  return phraseFrom(cues[table], words, 0)?.value ?? phraseUpTo(cues[table], words, words.length)?.value ?? ''
}

/** The first letters of the last word of a noun: in one number and case as in another. */
export function headOf(noun: string): string {
  const last = noun.split(' ').at(-1) ?? ''
  return last.slice(0, 6)
}

/** How far a cue may stand from what is measured, in words. */
const REACH = 7

/** What a measurement, an amount or a duration is of, by the cue word nearest to it; '' where none is near. */
export function measureRole(
  { sentence, cues }: SentenceContext,
  dimension: string,
  from: number,
  to: number,
): string {
  const table = cues.measureRoles.get(dimension)
  if (table === undefined) return ''
  const { words } = sentence
  for (let step = 0; step < REACH; step += 1) {
    const before = from - 1 - step >= 0 ? phraseUpTo(table, words, from - step) : null
    if (before !== null) return before.value
    const after = to + step < words.length ? phraseFrom(table, words, to + step) : null
    if (after !== null) return after.value
  }
  return ''
}

/**
 * The name that a distance is counted from (`two miles east of The Geysers`), or the owner of an age, which stands before it where
 * `before` is given; folded, '' if none.
 */
export function targetOf(
  { sentence, isName, cues, table }: SentenceContext,
  to: number,
  before = -1,
): string {
  const { words } = sentence
  if (before >= 0) {
    for (let at = before - 1; at >= Math.max(0, before - 4); at -= 1) {
      // `Smith's 12-year-old daughter`: hers, and not Smith's own.
      if (isName[at] !== true) continue
      if (isOwner(words[at], table)) return ''
      let first = at
      while (isName[first - 1] === true && first > at - 2) first -= 1
      return nameOf(first, at)
    }
  }
  let isLed = before >= 0
  for (let at = to; at < Math.min(words.length, to + 7); at += 1) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && word.text !== '-')) return ''
    if (cues.distanceTo.has(word.lower)) isLed = true
    else if (isLed && isName[at] === true) {
      let last = at
      while (isName[last + 1] === true && last < at + 3) last += 1
      return nameOf(at, last)
    }
  }
  return ''

  function nameOf(first: number, last: number): string {
    return words
      .slice(first, last + 1)
      .map(({ lower }) => withoutPossessive(lower, table))
      .join(' ')
  }
}

function isOwner(word: Word | undefined, table: LanguageTable): boolean {
  return word !== undefined && withoutPossessive(word.lower, table) !== word.lower
}

/** The name nearest before a mention in its sentence, folded; '' if none. */
export function subjectOf({ sentence, isName, table }: SentenceContext, from: number): string {
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = sentence.words[at]
    if (isName[at] === true && word !== undefined) return withoutPossessive(word.lower, table)
  }
  return ''
}

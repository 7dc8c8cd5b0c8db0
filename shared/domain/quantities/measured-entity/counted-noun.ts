import type { Noun, LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { isAmong } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'
import { isHyphen } from '../../tokens/is-hyphen'

/** The unit of a count and the noun that is counted; '' where the text does not say. */
export type Counted = { readonly unit: string; readonly counted: string }

/** The noun that a figure counts: where it ends (excluded), what it means, and whether it stands right after the figure. */
export type NounPhrase = {
  readonly to: number
  readonly noun: Noun
  /** False for `two of the men`: the noun is known, but the figure's own words end before it. */
  readonly adjacent: boolean
  /** True where a table knows the noun, false where only its form shows it. */
  readonly known: boolean
  /** What an adjective of the noun says: `12 wounded soldiers`. */
  readonly state: string
}

/** A noun of a table that stands right after its figure, or belongs to it by its form. */
export const knownNoun = (to: number, noun: Noun): NounPhrase => ({
  to,
  noun,
  adjacent: true,
  known: true,
  state: '',
})

/** `up 0.2 points to 32.9%`: whether a percentage follows, whose points these are. */
export function leadsToPercent(words: readonly Word[], at: number, table: LanguageTable): boolean {
  if (!isAmong(words, at, table.to) || words[at + 1]?.kind !== 'number') return false
  return phraseFrom(table.nouns, words, at + 2)?.value.kind === 'percent'
}

/** `half a percentage point`, `a quarter of a percentage point`: a part of one, where the figure itself is in percent. */
export function pointsAfter(words: readonly Word[], from: number, table: LanguageTable): NounPhrase | null {
  let at = from
  while (isAmong(words, at, table.of) || isAmong(words, at, table.article)) at += 1
  const hit = phraseFrom(table.nouns, words, at)
  if (hit === null || hit.value.unit !== 'percentage points') return null
  return knownNoun(hit.to, { ...hit.value, times: 0.01 })
}

/** `five-year`, `15-member`, `12-mile`: a compound in the singular. */
export function compound(words: readonly Word[], at: number, table: LanguageTable): NounPhrase | null {
  const word = words[at]
  if (word === undefined || !word.glued) return null
  const noun = table.compoundNouns.get(word.lower)
  if (noun !== undefined) return knownNoun(at + 1, noun)
  const unit = phraseFrom(table.nouns, words, at)
  if (unit === null || !['time', 'measure', 'money', 'percent'].includes(unit.value.kind)) return null
  return knownNoun(unit.to, unit.value)
}

/** `two F-16s`: things of a model, in the plural. */
export function modelAt(words: readonly Word[], at: number, table: LanguageTable): NounPhrase | null {
  const [letters, hyphen, digits, plural] = words.slice(at, at + 4)
  if (letters === undefined || hyphen === undefined || digits?.kind !== 'number' || plural === undefined)
    return null
  if (!isHyphen(hyphen) || !hyphen.glued || !table.endings.plural.includes(plural.lower) || !plural.glued)
    return null
  const name = `${letters.text}-${digits.text}${plural.text}`
  return knownNoun(at + 4, { kind: 'thing', unit: name, counted: name })
}

import { isHyphen } from '../../tokens/is-hyphen'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { knownNoun, type NounPhrase } from './counted'
import type { Word } from '../../tokens/split-words'

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

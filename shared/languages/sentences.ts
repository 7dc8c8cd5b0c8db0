import { sentences as ar } from './ar/sentences'
import { sentences as de } from './de/sentences'
import { sentences as en } from './en/sentences'
import { sentences as es } from './es/sentences'
import { sentences as fr } from './fr/sentences'
import { type SentenceWords, wordsOf } from './language'

/** What the words of a sentence are known by: one table for all languages, for articles quote one another's. */
export function sentenceWords(what: keyof SentenceWords): ReadonlySet<string> {
  return new Set([en, fr, es, de, ar].flatMap((words) => wordsOf(words[what])))
}

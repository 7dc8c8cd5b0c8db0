import { en } from './en'
import type { Language } from './language'

const languages: ReadonlyMap<string, Language> = new Map([en].map((language) => [language.tag, language]))

/** The words of a language by its BCP 47 tag; English where there are none. */
export function languageOf(tag: string): Language {
  return languages.get(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? en
}

import { ar } from './ar/ar'
import { de } from './de/de'
import { en } from './en/en'
import { es } from './es/es'
import { fr } from './fr/fr'
import { pt } from './pt/pt'
import { ru } from './ru/ru'
import type { Language } from './language'

/** Every language that texts are read in. */
export const languages: readonly Language[] = [en, fr, es, de, ar, pt, ru]

const byTag: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.tag, language]))

/** The language of a BCP 47 tag (`de-AT` is German); English where it is not known. */
export function languageOf(tag: string): Language {
  return byTag.get(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? en
}

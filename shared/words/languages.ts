import type { LanguageTag } from '../schema/reports/language-tag'

/** The languages of the window, each by the name that its readers give it. */
export const languageNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
}

export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(languageNames, tag)
}

/** The language of a locale (`fr-CA` is French), where it is one of ours; null for all others, and for what is no locale. */
export function languageOfLocale(locale: string): LanguageTag | null {
  const language = parseLocale(locale)?.language ?? ''
  return isLanguageTag(language) ? language : null
}

/** Scripts that run from right to left. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  parseLocale(locale)?.language === 'ar' ? 'rtl' : 'ltr'

/**
 * The locale of the window: the first that is wished for and of which there is a language, as exactly as it is wished for (`es-MX` has
 * its own way with figures). English where none is.
 */
export function localeOfWishes(wishes: readonly string[]): string {
  const first = wishes.find((wish) => languageOfLocale(wish) !== null)
  return first === undefined ? 'en' : (parseLocale(first)?.toString() ?? 'en')
}

/**
 * The locale of a language that was chosen: as the system has it where it is one of the languages of the system (`ar-MA`), else as it
 * is written in the region of the system.
 */
export function localeOfChoice(language: LanguageTag, system: readonly string[]): string {
  const same = system.find((wish) => languageOfLocale(wish) === language)
  if (same !== undefined) return localeOfWishes([same])
  const region = system.map((wish) => parseLocale(wish)?.region).find((each) => each !== undefined)
  return region === undefined ? language : new Intl.Locale(language, { region }).toString()
}

/** Systems write `fr_CA.UTF-8` as well. */
function parseLocale(written: string): Intl.Locale | null {
  try {
    return new Intl.Locale(written.replace(/[.@].*$/u, '').replaceAll('_', '-'))
  } catch {
    return null
  }
}

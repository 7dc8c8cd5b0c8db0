/** The languages of the window, each by the name that its readers give it. */
const languageNames = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
} as const

/** A language of the window, by BCP 47. */
export type LanguageTag = keyof typeof languageNames

function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(languageNames, tag)
}

/** The language of a locale (`fr-CA` is French), where it is one of ours; null for all others, and for what is no locale. */
export function languageOfLocale(locale: string): LanguageTag | null {
  const language = parseLocale(locale)?.language ?? ''
  return isLanguageTag(language) ? language : null
}

/**
 * The locale of the window: the first that is wished for and of which there is a language, as exactly as it is wished for (`es-MX` has
 * its own way with figures). English where none is.
 */
export function localeOfWishes(wishes: readonly string[]): string {
  const first = wishes.find((wish) => languageOfLocale(wish) !== null)
  return first === undefined ? 'en' : (parseLocale(first)?.toString() ?? 'en')
}

/** Systems write `fr_CA.UTF-8` as well. */
function parseLocale(written: string): Intl.Locale | null {
  try {
    return new Intl.Locale(written.replace(/[.@].*$/u, '').replaceAll('_', '-'))
  } catch {
    return null
  }
}

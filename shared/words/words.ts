import { catalogues } from './catalogues'
import type * as en from './en'
import { directionOf, languageOfLocale } from './languages'
import type { LanguageTag } from '../schema/reports/language-tag'
import { localeOfProcess } from './locale-of-process'
import type { Worded } from './worded'

/** The words of the window in one language. */
export type Words = Worded<typeof en>

const loadWords: Readonly<Record<LanguageTag, () => Promise<Words>>> = catalogues

const lang = languageOfLocale(localeOfProcess()) ?? 'en'

/** The words that the window shows. Whoever imports them waits until they are there. */
export const words: Words = await loadWords[lang]()

/** What a page that is made of them says of itself: its language, and the direction of its script. */
export const ofPage: { readonly lang: LanguageTag; readonly dir: 'ltr' | 'rtl' } = {
  lang,
  dir: directionOf(lang),
}

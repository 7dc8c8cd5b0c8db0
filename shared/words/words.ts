import { catalogues } from './catalogues'
import type { en } from './en'
import { languageOfLocale } from './languages'
import type { LanguageTag } from './languages'
import { localeOfProcess } from './locale-of-process'
import type { Worded } from './worded'

/** The words of the window in one language. */
export type Words = Worded<typeof en>

const loadWords: Readonly<Record<LanguageTag, () => Promise<Words>>> = catalogues

/** The words that the window shows. Whoever imports them waits until they are there. */
export const words: Words = await loadWords[languageOfLocale(localeOfProcess()) ?? 'en']()

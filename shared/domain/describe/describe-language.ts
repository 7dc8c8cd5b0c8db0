import { words } from '../../words/words'

/** The name of a language in that of the window by its BCP 47 tag: `Arabic` for `ar`; the tag itself where it is none. */
export function describeLanguage(tag: string): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? (nameOf(tag) ?? tag) : tag
}

/** A tag of the right shape may still be none (`en-en-en`), which Intl answers by throwing. */
function nameOf(tag: string): string | undefined {
  try {
    return words.formats.languageName(tag)
  } catch {
    return undefined
  }
}

import { languageOf } from '../../languages/languages'
import type { LanguageTable } from './language-table'
import { makeTable } from './make-table'

const made = new Map<string, LanguageTable>()

/** The table of a language by its BCP 47 tag (`de-AT` is German); English where there is none. Made once. */
export function languageTable(tag: string): LanguageTable {
  const language = languageOf(tag)
  const known = made.get(language.tag)
  if (known !== undefined) return known
  const table = makeTable(language)
  made.set(language.tag, table)
  return table
}

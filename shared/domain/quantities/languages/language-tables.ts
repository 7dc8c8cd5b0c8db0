import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { LanguageTable } from './language-table'

const tables: ReadonlyMap<string, LanguageTable> = new Map(
  [en, fr, es, de, ar].map((table) => [table.tag, table]),
)

/** The table of a language by its BCP 47 tag (`de-AT` is German); English where there is none. */
export function languageTable(tag: string): LanguageTable {
  return tables.get(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? en
}

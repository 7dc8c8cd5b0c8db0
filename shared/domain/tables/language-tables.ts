import { languageOf } from '../../languages/languages'
import { madeOnce } from '../made-once'
import type { LanguageTable } from './language-table'
import { makeTable } from './make-table'

const tableOf = madeOnce(makeTable)

/** The table of a language by its BCP 47 tag (`de-AT` is German); English where there is none. Made once. */
export const languageTable = (tag: string): LanguageTable => tableOf(languageOf(tag))

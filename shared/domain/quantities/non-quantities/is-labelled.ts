import { isCapitalised } from '../../tokens/is-capitalised'
import type { LanguageTable } from '../../tables/language-table'
import type { Word } from '../../tokens/split-words'
import type { FigureInPlace } from './figure-in-place'

/** After a label (`article 5`), or after a capitalised word with nothing to count behind (`Boeing 737`). */
export function isLabelled({ words, figure, start, noun, table }: FigureInPlace): boolean {
  if (start !== figure.first.from || figure.link === 'between' || figure.link === 'from') return false
  const dotted = words[start - 1]?.text === '.' ? start - 2 : start - 1
  const before = words[dotted]
  if (before === undefined || before.kind !== 'word') return false
  const plain =
    figure.first.form === 'digits' &&
    !figure.first.scaled &&
    !/[,٬\s]/.test(words[figure.first.from]?.text ?? '')
  if (!plain && !(figure.first.form === 'words' && figure.high < 100)) return false
  const counted = noun !== null && noun.adjacent
  const label = table.labels.has(before.lower)
  if (label && dotted < start - 1) return table.classes.labelAbbreviations.has(before.lower)
  const capital = isCapitalised(before)
  const named =
    capital && start - 1 > 0 && !table.stop.has(before.lower) && !table.boundsBefore.byLast.has(before.lower)
  if (label) return !counted || !noun.known || (named && !(noun.known && noun.noun.kind === 'person'))
  if (
    !named ||
    table.demonyms.has(before.lower) ||
    table.months.has(before.lower) ||
    table.weekdays.has(before.lower)
  )
    return false
  if (figure.first.form !== 'digits' || counted) return false
  return !leadsToVerb(words, figure.to, table)
}

/** Whether something is said of the figure right behind it: `in Aleppo 40 were killed`, `40 died`. */
function leadsToVerb(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const word = words[at]
  return word !== undefined && (table.auxiliaries.has(word.lower) || table.states.has(word.lower))
}

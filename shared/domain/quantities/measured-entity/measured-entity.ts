import { endsIn } from '../../tables/endings'
import { isAmong, lowerAt } from '../../tokens/word-at'
import { isCapitalised } from '../../tokens/is-capitalised'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom, phraseUpTo } from '../../tables/phrase-table'
import { nounAfter } from './noun-phrase'
import type { ReadFigure } from '../read-figures'
import type { Word } from '../../tokens/split-words'

/** Skips a possessive and a total: `of its 94 hospitals`, `of the island's 1.3 million people`. Gives the index of the noun. */
function pastWhole(words: readonly Word[], start: number, table: LanguageTable): number {
  let at = start
  if (isAmong(words, at, table.classes.possessives)) at += 1
  else if (isAmong(words, at, table.article)) {
    at += 1
    const owner = [at, at + 1].find((place) => endsIn(lowerAt(words, place), table.endings.possessive))
    if (owner !== undefined) at = owner + 1
  }
  if (words[at]?.kind !== 'number') return at
  return phraseFrom(table.scales, words, at + 1)?.to ?? at + 1
}

/** `a 40% rise in fares`, but `a 40% rise in May` */
function isChangeIn(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const start = words[at + 2]
  if (start === undefined || isCapitalised(start)) return false
  return isAmong(words, at, table.change) && isAmong(words, at + 1, table.classes.within)
}

/** The entity that an amount measures: `60% of voters`, `12 tonnes of aid`, `$4bn in aid`; '' if not said. */
export function measuredEntity(figure: ReadFigure, words: readonly Word[], table: LanguageTable): string {
  const of = words[figure.to]
  // `bribes worth €1.3m`
  if (isAmong(words, figure.from - 1, table.classes.valued)) {
    const goods = phraseUpTo(table.nouns, words, figure.from - 1)?.value.counted ?? ''
    const word = lowerAt(words, figure.from - 2)
    return goods || (endsIn(word, table.endings.plural) ? word : '')
  }
  if (figure.figure.first.form === 'fraction' && of?.kind === 'word' && !table.of.has(of.lower)) {
    return nounAfter(words, figure.to, false, table)?.noun.counted ?? ''
  }
  if (figure.kind === 'percent' && isChangeIn(words, figure.to, table)) {
    const changed = pastWhole(words, figure.to + 2, table)
    return (
      phraseFrom(table.tolls, words, changed)?.value ??
      nounAfter(words, changed, false, table)?.noun.counted ??
      ''
    )
  }
  const linked =
    of !== undefined &&
    (table.of.has(of.lower) || (figure.kind === 'money' && table.classes.worth.has(of.lower)))
  if (!linked) return ''
  const start = words[figure.to + 1]
  // `$2bn in Seoul`, `in May`: where and when, not what.
  if (
    table.classes.within.has(of.lower) &&
    start !== undefined &&
    (isCapitalised(start) || table.classes.inAll.has(start.lower))
  )
    return ''
  const at =
    table.classes.valued.has(of.lower) && table.of.has(start?.lower ?? '') ? figure.to + 2 : figure.to + 1
  const first = pastWhole(words, at, table)
  const noun = nounAfter(words, first, false, table)
  if (noun?.noun.kind === 'state' && figure.kind !== 'percent') return ''
  if (noun !== null) return noun.noun.counted
  const word = words[first]
  const named =
    word !== undefined &&
    word.kind === 'word' &&
    !endsIn(word.lower, table.endings.possessive) &&
    !table.stop.has(word.lower)
  return named ? word.lower : ''
}

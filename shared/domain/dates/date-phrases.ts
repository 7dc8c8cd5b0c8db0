import { madeOnce } from '../made-once'
import { wordsOf, type DayPart, type CueWords, type RelativePeriod } from '../../languages/language'
import { foldWord } from '../tokens/split-words'
import { phraseTable, type PhraseTable } from '../tables/phrase-table'

/** The words of dates of a language, made ready to be looked up. */
export type DatePhrases = {
  readonly relative: PhraseTable<RelativePeriod>
  readonly last: PhraseTable<true>
  readonly partsOfPeriod: PhraseTable<'early' | 'mid' | 'late'>
  readonly dayParts: PhraseTable<DayPart>
  readonly namedTimes: PhraseTable<number>
  readonly leadsToTime: ReadonlySet<string>
  readonly beforeNoon: PhraseTable<true>
  readonly afterNoon: PhraseTable<true>
  readonly publishing: PhraseTable<true>
  readonly ago: PhraseTable<true>
  readonly agoBefore: PhraseTable<true>
}

/** The phrases of a language; made once. */
export const datePhrases: (language: CueWords) => DatePhrases = madeOnce(makePhrases)

function makePhrases(language: CueWords): DatePhrases {
  const { early, mid, late } = language.partsOfPeriod
  return {
    relative: phraseTable(language.relative.flatMap((row) => each(row.words, row))),
    last: phraseTable(each<true>(language.last, true)),
    partsOfPeriod: phraseTable([
      ...each(early, 'early' as const),
      ...each(mid, 'mid' as const),
      ...each(late, 'late' as const),
    ]),
    dayParts: phraseTable(language.dayParts.flatMap((row) => each(row.words, row))),
    namedTimes: phraseTable(Object.entries(language.namedTimes)),
    leadsToTime: new Set(wordsOf(language.leadsToTime).map(foldWord)),
    beforeNoon: phraseTable(each<true>(language.beforeNoon, true)),
    afterNoon: phraseTable(each<true>(language.afterNoon, true)),
    publishing: phraseTable(each<true>(language.publishing, true)),
    ago: phraseTable(each<true>(language.ago, true)),
    agoBefore: phraseTable(each<true>(language.agoBefore, true)),
  }
}

function each<T>(list: string, value: T): readonly (readonly [string, T])[] {
  return wordsOf(list).map((words) => [words, value] as const)
}

import { languageOf } from '../../languages/languages'
import { wordsOf, type Language } from '../../languages/language'
import { madeOnce } from '../made-once'
import { isNameWord } from '../mentions/names'
import { findSpeakers } from '../quantities/read-attribution'
import type { Span } from '../span'
import type { LanguageTable } from '../tables/language-table'
import { languageTable } from '../tables/language-tables'
import { type PhraseTable, phrasesIn, phraseTable } from '../tables/phrase-table'
import { splitPrefixes } from '../tables/split-prefixes'
import { splitWords, type Word } from '../tokens/split-words'

/** What helps the eye in a sentence, and claims nothing. */
export type Signs = {
  /** `not`, `nobody`; and `denied`, `ruled out`. */
  readonly negations: readonly Span[]
  readonly denials: readonly Span[]
  /** The named sources of the sentence, each once. */
  readonly speakers: readonly string[]
  /** Names of people and places, word by word; none where names are not told by a capital. */
  readonly names: readonly Span[]
}

/** The words that a text writes small somewhere, and with a capital where no sentence opens. */
export type Capitals = Parameters<typeof isNameWord>[2]

type Tables = {
  readonly table: LanguageTable
  readonly signs: PhraseTable<'negations' | 'denials'>
}

const tablesOf = madeOnce(({ tag, denials }: Language): Tables => ({
  table: languageTable(tag),
  signs: phraseTable([
    ...wordsOf(denials.negators).map((each) => [each, 'negations'] as const),
    ...wordsOf(denials.denials).map((each) => [each, 'denials'] as const),
  ]),
}))

/** The signs of a sentence that a reader must not miss: negation, denial, speakers and names. */
export function signsOf(text: string, span: Span, language: string, capitals: Capitals): Signs {
  const { table, signs } = tablesOf(languageOf(language))
  const written = splitWords(text, span)
  const words = splitPrefixes(written, table)
  const found = phrasesIn(signs, words).map(({ from, to, value }) => ({
    value,
    span: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
  }))
  const marked = (kind: 'negations' | 'denials'): readonly Span[] =>
    found.flatMap((each) => (each.value === kind ? [each.span] : []))
  return {
    negations: marked('negations'),
    denials: marked('denials'),
    speakers: [...new Set(findSpeakers(words, table).map(({ name }) => name))],
    names: namesIn(written, capitals, table),
  }
}

function namesIn(words: readonly Word[], capitals: Capitals, table: LanguageTable): readonly Span[] {
  if (!table.capitals || table.headNoun === 'capital') return []
  return words.flatMap(({ start, end }, at) =>
    isNameWord(words, at, capitals, table) ? [{ start, end }] : [],
  )
}

import { withoutPossessive } from '../tables/endings'
import { isCapitalised } from '../tokens/is-capitalised'
import type { LanguageTable } from '../tables/language-table'
import type { Word } from '../tokens/split-words'

/** How many letters of a word tell it apart from others, whatever its ending. */
const STEM = 5

/** The form under which a word is compared: its first letters. '' for what says nothing by itself. */
export function stemOf(word: Word, table: LanguageTable): string {
  if (word.kind !== 'word' || word.lower.length < 2 || table.stop.has(word.lower)) return ''
  if (table.months.has(word.lower) || table.weekdays.has(withoutPossessive(word.lower, table))) return ''
  return onlyOne(word.lower.slice(0, STEM))
}

/** Of so many stems one is kept each: the texts of a project have few, millions of times. */
const MOST_STEMS = 200_000
const stems = new Map<string, string>()

function onlyOne(stem: string): string {
  const known = stems.get(stem)
  if (known !== undefined) return known
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(stem, stem)
  return stem
}

/** The words that a text writes with a capital where no sentence opens. */
export function capitalWords(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((words) => words.slice(1).flatMap((word) => (isCapitalised(word) ? [word.lower] : []))),
  )
}

/** The words that a text writes with a small letter somewhere: with a capital they only open a sentence or a headline. */
export function smallWords(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const words of sentences) {
    for (const word of words) if (word.kind === 'word' && !isCapitalised(word)) small.add(word.lower)
  }
  return small
}

/**
 * Whether a word is a name by its form: no day, month or number, with a capital and never written small; one that opens a sentence where
 * the text writes it with a capital elsewhere, or another name follows.
 */
export function isNameWord(
  words: readonly Word[],
  at: number,
  { small, capital }: { readonly small: ReadonlySet<string>; readonly capital: ReadonlySet<string> },
  table: LanguageTable,
): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || word.lower.length < 2 || !isCapitalised(word))
    return false
  if (small.has(word.lower) || table.stop.has(word.lower)) return false
  if (table.months.has(word.lower) || table.weekdays.has(withoutPossessive(word.lower, table))) return false
  if (table.small.byFirst.has(word.lower) || table.vague.has(word.lower)) return false
  return at > 0 || capital.has(word.lower) || isCapitalised(words[1])
}

import type { LanguageTable } from './language-table'
import { foldWord, type Word } from '../tokens/split-words'

/**
 * Takes off what a language writes on to the next word, so that tables need hold only the word: French `d'` and
 * `l'` always, Arabic `و`, `ب`, `ال` where what is left is a word of the table. A noun that says by its ending that there are
 * two (Arabic `قتيلان`) becomes the number and the noun, the number standing for the whole word.
 */
export function splitPrefixes(words: readonly Word[], table: LanguageTable): readonly Word[] {
  if (table.prefixes.length === 0) return words
  const known = vocabularyOf(table)
  return words.flatMap((word) => (word.kind === 'word' ? split(word, table, known) : [word]))
}

function split(word: Word, table: LanguageTable, known: ReadonlySet<string>): readonly Word[] {
  if (known.has(word.lower)) return [word]
  const noun = nounOfDual(word.lower, table)
  if (noun !== null) {
    const { two } = table.dual
    return [
      { ...word, lower: two },
      { ...word, start: word.end, text: noun, lower: noun, glued: true },
    ]
  }
  for (const prefix of table.prefixes) {
    if (!word.lower.startsWith(prefix) || word.lower.length <= prefix.length) continue
    const first = part(word, 0, prefix.length)
    const rest = split(part(word, prefix.length, word.text.length), table, known)
    if (prefix.endsWith("'") || rest.length > 1 || known.has(rest.at(-1)?.lower ?? ''))
      return [first, ...rest]
  }
  return [word]
}

/** The singular of a noun for two, as the tables hold it; null where a word is none. */
function nounOfDual(lower: string, { dual, nouns }: LanguageTable): string | null {
  const endings = dual.words.has(lower) ? [dual.ending, ...dual.endings] : dual.endings
  for (const ending of endings) {
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length)
    const noun = [stem, `${stem}\u0629`].map(foldWord).find((each) => nouns.byFirst.has(each))
    if (noun !== undefined) return noun
  }
  return null
}

function part(word: Word, from: number, to: number): Word {
  return {
    ...word,
    start: word.start + from,
    end: word.start + to,
    text: word.text.slice(from, to),
    lower: word.lower.slice(from, to),
    glued: from > 0 || word.glued,
  }
}

const vocabularies = new Map<string, ReadonlySet<string>>()

function vocabularyOf(table: LanguageTable): ReadonlySet<string> {
  const made = vocabularies.get(table.tag)
  if (made !== undefined) return made
  const vocabulary = new Set([
    ...table.small.byFirst.keys(),
    ...table.hundred.keys(),
    ...table.scales.byFirst.keys(),
    ...table.fixed.byFirst.keys(),
    ...table.vague.keys(),
    ...table.nouns.byFirst.keys(),
    ...table.boundsBefore.byFirst.keys(),
    ...table.states.keys(),
    ...table.months.keys(),
    ...table.weekdays.keys(),
  ])
  vocabularies.set(table.tag, vocabulary)
  return vocabulary
}

import type { LanguageTable } from './tables/language-table'
import type { Word } from './split-words'

/**
 * Takes off what a language writes on to the next word, so that tables need hold only the word: French `d'` and
 * `l'` always, Arabic `و`, `ب`, `ال` where what is left is a word of the table.
 */
export function splitPrefixes(words: readonly Word[], table: LanguageTable): readonly Word[] {
  if (table.prefixes.length === 0) return words
  const known = vocabularyOf(table)
  return words.flatMap((word) => (word.kind === 'word' ? split(word, table, known) : [word]))
}

function split(word: Word, table: LanguageTable, known: ReadonlySet<string>): readonly Word[] {
  if (known.has(word.lower)) return [word]
  for (const prefix of table.prefixes) {
    if (!word.lower.startsWith(prefix) || word.lower.length <= prefix.length) continue
    const first = part(word, 0, prefix.length)
    const rest = split(part(word, prefix.length, word.text.length), table, known)
    if (prefix.endsWith("'") || known.has(rest.at(-1)?.lower ?? '')) return [first, ...rest]
  }
  return [word]
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

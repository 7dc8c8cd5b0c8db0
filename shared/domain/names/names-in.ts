import { nameParticles, writtenArticle } from '../../languages/name-particles'
import { capitalWords, isNameWord, smallWords } from '../mentions/names'
import { languageTable } from '../tables/language-tables'
import { withoutPossessive } from '../tables/endings'
import type { LanguageTable } from '../tables/language-table'
import { namesWithoutCapitals } from './names-without-capitals'
import type { Span } from '../span'
import { foldText } from '../search/fold-text'
import { splitSentences } from '../text/split-sentences'
import { isHyphen } from '../tokens/is-hyphen'
import { splitWords, type Word } from '../tokens/split-words'

/** A name where it stands in a text, as it is written there without what only says whose something is. */
export type NameInText = Span & { readonly name: string; readonly key: string }

/** What a name is known by, whatever its capitals, accents, hyphens and articles: `deir zour` for `Deir al-Zour`. */
export function keyOfName(name: string): string {
  const words = foldText(name)
    .replaceAll('.', '')
    .replaceAll(/[-‐‑–]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  const told = words.filter((word) => !nameParticles.has(word)).map(withoutArticle)
  return (told.length > 0 ? told : words).join(' ')
}

/** So many letters are a name by themselves. */
const NAME_LETTERS = 3

function withoutArticle(word: string): string {
  const isWritten = word.startsWith(writtenArticle) && word.length >= writtenArticle.length + NAME_LETTERS
  return isWritten ? word.slice(writtenArticle.length) : word
}

/**
 * The names of people, places and bodies in a text, told by their capitals: words of a name that follow one another are one. Where a
 * script has no capitals, and where every noun has one, they are told by what leads to them.
 */
export function namesIn(text: string, language: string): readonly NameInText[] {
  const table = languageTable(language || 'en')
  const sentences = splitSentences(text).map((span) => splitWords(text, span))
  if (!table.capitals || table.headNoun === 'capital')
    return namesWithoutCapitals(sentences, table).flatMap((names, at) =>
      names.flatMap(({ from, to }) => asWritten(text, sentences[at] ?? [], from, to)),
    )
  const told = sentences.filter((words) => !isTitled(words))
  const written = { small: smallWords(told), capital: capitalWords(told) }
  return sentences.flatMap((words) => inSentence(text, words, table, written))
}

function asWritten(text: string, words: readonly Word[], from: number, to: number): readonly NameInText[] {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last) return []
  const name = text.slice(first.start, last.end).replaceAll(/\s+/gu, ' ')
  return [{ name, key: keyOfName(name), start: first.start, end: last.end }]
}

/** Whether nearly every word has a capital, as in headlines: there it tells nothing. */
function isTitled(words: readonly Word[]): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.length > 2 && long.filter(({ text, lower }) => text !== lower).length > long.length * 0.7
}

function inSentence(
  text: string,
  words: readonly Word[],
  table: LanguageTable,
  written: { readonly small: ReadonlySet<string>; readonly capital: ReadonlySet<string> },
): readonly NameInText[] {
  const found: NameInText[] = []
  const isName = (at: number): boolean => isNameWord(words, at, written, table)
  for (let at = 0; at < words.length; at += 1) {
    const from = startOf(words, at, isName)
    if (from === null) continue
    let to = from
    for (;;) {
      const word = words[to]
      if (word === undefined) break
      const isOwner = withoutPossessive(word.lower, table) !== word.lower
      const next = words[to + 1]
      if (isOwner || next === undefined) break
      if (isHyphen(next) && next.glued && words[to + 2]?.glued === true && isPart(words[to + 2])) to += 2
      else if (next.kind === 'word' && startOf(words, to + 1, isName) !== null) to += 1
      else break
    }
    const last = words[to]
    const first = words[from]
    if (first && last) {
      const end = last.start + withoutPossessive(last.lower, table).length
      const name = text.slice(first.start, Math.min(end, last.end)).replaceAll(/\s+/gu, ' ')
      if (isWorth(name, table)) found.push({ name, key: keyOfName(name), start: first.start, end })
    }
    at = to
  }
  return found
}

const isPart = (word: Word | undefined): boolean => word?.kind === 'word'

/** Where a name begins at a word: there, or at a short word that is joined to it by a hyphen (`al-Bab`). */
function startOf(words: readonly Word[], at: number, isName: (at: number) => boolean): number | null {
  if (isName(at)) return at
  const [word, hyphen] = [words[at], words[at + 1]]
  const isParticle =
    word?.kind === 'word' && word.text.length < 4 && hyphen !== undefined && isHyphen(hyphen) && hyphen.glued
  return isParticle && isName(at + 2) ? at : null
}

/** Whether it is a name of something: not of a people, nor a single short word. */
function isWorth(name: string, table: LanguageTable): boolean {
  const lower = name.toLowerCase()
  return name.length > 3 && !table.demonyms.has(lower) && !table.stop.has(lower)
}

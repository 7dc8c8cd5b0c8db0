import { lowerAt } from '../tokens/word-at'
import { foldWord, type Word } from '../tokens/split-words'

/** Phrases of one or more words with what each stands for, found from their first or their last word. */
export type PhraseTable<T> = {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>
}

type Phrase<T> = { readonly words: readonly string[]; readonly value: T }

/** Where a phrase was found among words (`to` excluded), and what it stands for. */
export type PhraseHit<T> = { readonly from: number; readonly to: number; readonly value: T }

/** `meia-noite` is three tokens, and its hyphen is passed over. */
const INNER_HYPHEN = /(?<=\p{L})-(?=\p{L})/gu

/** Makes a table of `[phrase, value]`; the words of a phrase are parted by spaces, a hyphen in the text counts as one. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  const byLast = new Map<string, Phrase<T>[]>()
  for (const [text, value] of entries) {
    const phrase = { words: text.replaceAll(INNER_HYPHEN, ' ').split(' ').map(foldWord), value }
    add(byFirst, phrase.words[0] ?? '', phrase)
    add(byLast, phrase.words.at(-1) ?? '', phrase)
  }
  return { byFirst, byLast }
}

/** The longest phrase that starts at word `at`, or null. */
export function phraseFrom<T>(
  table: PhraseTable<T>,
  words: readonly Word[],
  at: number,
): PhraseHit<T> | null {
  const phrases = table.byFirst.get(lowerAt(words, at)) ?? table.byFirst.get(wholeWord(words, at))
  if (phrases === undefined) return null
  for (const phrase of phrases) {
    const to = follow(phrase.words, words, at, 1)
    if (to !== null) return { from: at, to, value: phrase.value }
  }
  return null
}

/** The word that the tokens at `at` and behind it are in the text, where letters were taken off it (Arabic `ال`); '' if they are two. */
export function wholeWord(words: readonly Word[], at: number): string {
  const next = words[at + 1]
  if (next?.glued !== true || next.kind !== 'word') return ''
  const first = words[at]
  return first?.kind === 'word' ? first.lower + next.lower : ''
}

/** The phrases of a table among words, in order: at each place the longest, and none inside another. */
export function phrasesIn<T>(table: PhraseTable<T>, words: readonly Word[]): readonly PhraseHit<T>[] {
  const found: PhraseHit<T>[] = []
  for (let at = 0; at < words.length;) {
    const hit = phraseFrom(table, words, at)
    if (hit !== null) found.push(hit)
    at = hit?.to ?? at + 1
  }
  return found
}

/** The longest phrase that ends just before word `before`, or null. */
export function phraseUpTo<T>(
  table: PhraseTable<T>,
  words: readonly Word[],
  before: number,
): PhraseHit<T> | null {
  const phrases =
    table.byLast.get(lowerAt(words, before - 1)) ?? table.byLast.get(wholeWord(words, before - 2))
  if (phrases === undefined) return null
  for (const phrase of phrases) {
    const end = follow(phrase.words.toReversed(), words, before - 1, -1)
    if (end !== null) return { from: end + 1, to: before, value: phrase.value }
  }
  return null
}

function follow(phrase: readonly string[], words: readonly Word[], at: number, step: 1 | -1): number | null {
  let next = at
  for (const [count, expected] of phrase.entries()) {
    if (count > 0 && words[next]?.text === '-' && expected !== '-') next += step
    if (words[next]?.lower === expected) next += step
    else if (wholeWord(words, step === 1 ? next : next - 1) === expected) next += 2 * step
    else return null
  }
  return next
}

function add<T>(map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const phrases = map.get(key) ?? []
  phrases.push(phrase)
  phrases.sort((a, b) => b.words.length - a.words.length)
  map.set(key, phrases)
}

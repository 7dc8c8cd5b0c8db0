import { UNSPACED } from '../text/split-tokens'
import { foldText } from './fold-text'

/** Words to look for, folded, and whether they must begin where a word begins, and end where one ends. */
export type Term = { readonly words: string; readonly begins: boolean; readonly ends: boolean }

/** A search: texts with all of these terms and none of those. */
export type SearchQuery = { readonly all: readonly Term[]; readonly none: readonly Term[] }

/** A minus where a word could begin; then words in quotation marks (the last ones may still be on their way), or one word. */
const PART = /(?<=^|\s)(?<minus>-?)(?:"(?<phrase>[^"]*)(?<closed>"?)|(?<word>[^\s"-][^\s"]*))/gu

/** Scripts that join the small words before a word to it (“and”, “the”, “in”): there a word is looked for inside words as well. */
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u

/**
 * Reads what was typed. A word stands for every word that begins with it, `*word` also inside words, `word*` always at the beginning;
 * words in quotation marks stand for these very words side by side; what follows a minus may not be there.
 */
export function readQuery(typed: string): SearchQuery {
  const all: Term[] = []
  const none: Term[] = []
  for (const { groups = {} } of foldText(typed).matchAll(PART)) {
    const isWithout = groups['minus'] !== ''
    const term = groups['word'] === undefined ? phraseOf(groups) : wordOf(groups['word'], isWithout)
    if (term.words !== '') (isWithout ? none : all).push(term)
  }
  return { all, none }
}

function phraseOf({ phrase = '', closed = '' }: Readonly<Record<string, string>>): Term {
  const isClosed = closed !== ''
  // A space that was just typed is no more of it than the word that is to come.
  return { words: phrase.trim(), begins: true, ends: isClosed }
}

function wordOf(word: string, isWithout: boolean): Term {
  const words = word.replace(/^\*+|\*+$/gu, '')
  const isOpen = { start: word.startsWith('*'), end: word.endsWith('*') }
  const isJoined = JOINED.test(words) || UNSPACED.test(words)
  return {
    words,
    begins: !isOpen.start && (isOpen.end || isWithout || !isJoined),
    ends: isWithout && !isOpen.end && !isOpen.start,
  }
}

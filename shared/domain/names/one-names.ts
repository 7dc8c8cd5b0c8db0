import { foldText } from '../search/fold-text'
import { keyOfName } from './names-in'

/** Names that were declared one: lists of spellings, the first of each being what it is called. */
export type DeclaredNames = readonly (readonly string[])[]

/** What stands for a name wherever names are compared. */
export type NameFolder = {
  /** The key of a name under which all its spellings are one, also where it stands in a longer name. */
  readonly keyOf: (key: string) => string
  /** The same of a single word of a name. */
  readonly wordOf: (word: string) => string
}

/** Makes what finds the one name of each spelling. */
export function createNameFolder(declared: DeclaredNames): NameFolder {
  const phrases: (readonly [from: string, to: string])[] = []
  const words = new Map<string, string>()
  for (const [first = '', ...others] of declared) {
    const to = keyOfName(first)
    for (const other of others) {
      const from = keyOfName(other)
      if (from === to || from === '') continue
      phrases.push([` ${from} `, ` ${to} `])
      for (const [one, its] of wordsOf(from, to)) words.set(one, its)
    }
  }
  // A longer name goes before one that is a part of it.
  phrases.sort(([a], [b]) => b.length - a.length)
  return {
    keyOf: (key) => phrases.reduce((name, [from, to]) => name.replaceAll(from, () => to), ` ${key} `).trim(),
    wordOf: (word) => words.get(word) ?? word,
  }
}

/** The words in which two spellings differ, where they have as many words each. */
function wordsOf(from: string, to: string): readonly (readonly [string, string])[] {
  const [one, other] = [from.split(' '), to.split(' ')]
  if (one.length !== other.length) return []
  return one.flatMap((word, at) => {
    const its = other[at] ?? word
    return word === its || word.length < 4 ? [] : [[word, its] as const]
  })
}

/** Enough for every spelling of a name, and no more searches than can be waited for. */
const MOST_SEARCHES = 12

/** What was typed, and the same with other spellings of the names in it; what was typed stands first. */
export function spellingsOfTyped(typed: string, declared: DeclaredNames): readonly string[] {
  const quoted = spelled(typed, declared, (name) => `"${name}"`).map((each) => each.replaceAll('""', '"'))
  return [typed, ...new Set(quoted)].slice(0, MOST_SEARCHES)
}

/** Words with other spellings of a name that stands in them, folded. */
export function otherSpellings(words: string, declared: DeclaredNames): readonly string[] {
  return spelled(words, declared, (name) => name)
}

function spelled(
  words: string,
  declared: DeclaredNames,
  written: (name: string) => string,
): readonly string[] {
  const folded = foldText(words)
  return declared.flatMap((forms) => {
    const folds = forms.map((form) => foldText(form))
    return folds.flatMap((form) => {
      const at = placeOf(folded, form)
      if (at < 0) return []
      return folds
        .filter((other) => other !== form)
        .map((other) => folded.slice(0, at) + written(other) + folded.slice(at + form.length))
    })
  })
}

/** Where a name stands in what was typed, as whole words; -1 where it does not. */
function placeOf(typed: string, name: string): number {
  for (let at = typed.indexOf(name); at >= 0; at = typed.indexOf(name, at + 1)) {
    const isCut =
      /[\p{L}\p{N}]/u.test(typed.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(typed.charAt(at + name.length))
    if (!isCut) return at
  }
  return -1
}

import { createShingleSet } from './shingle-set'
import { IGNORED, SEPARATOR, unitTable } from './unit-table'

/** Words in a row that make one shingle: three survive edits of every fifth word, and chance does not repeat many. */
const wordsInShingle = 3
/** In scripts without spaces a word has between one and two characters. */
const charactersInShingle = 5
/** Share of ideographs among the tokens from which on a text is taken in characters. */
const ideographicShare = 0.3

/** The shingles of a text as 32-bit hashes, in the order of the text, and how many different ones there are. */
export type Shingles = { readonly hashes: Uint32Array; readonly distinct: number }

/**
 * The shingles of a text, repeated where the text repeats them: every three words in a row, or every five characters where
 * the script sets no spaces between words. Case, punctuation, spaces and marks over letters make no difference. A text
 * shorter than one shingle has none.
 */
export function shingle(text: string): Shingles {
  const { hashes, count, ideographs } = hashTokens(text)
  const width = ideographs > count * ideographicShare ? charactersInShingle : wordsInShingle
  const length = Math.max(0, count - width + 1)
  const shingles = new Uint32Array(length)
  for (let at = 0; at < length; at++) {
    let hash = 0
    for (let step = 0; step < width; step++) {
      hash = Math.imul(hash ^ (hashes[at + step] ?? 0), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    shingles[at] = scatter(hash)
  }
  return { hashes: shingles, distinct: seen.load(shingles) }
}

/** Room for the tokens of one text, and for its shingles, used again for the next. */
let scratch = new Int32Array(0)
const seen = createShingleSet()

const startOfWord = 0x811c9dc5 | 0
const fullStop = 0x2e

/** Whether the mark at `at` stands between two letters, as in "U.S.", which is "US". */
function isWithinWord(text: string, at: number, meaning: Uint16Array): boolean {
  return (
    at > 0 && at + 1 < text.length && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))
  )

  function isLetter(unit: number): boolean {
    return (meaning[unit] ?? SEPARATOR) > IGNORED
  }
}

/** The tokens of a text, each as a hash (FNV-1a over its small letters): words, and ideographs one by one. */
function hashTokens(text: string): {
  readonly hashes: Int32Array
  readonly count: number
  readonly ideographs: number
} {
  if (scratch.length < text.length) scratch = new Int32Array(text.length * 2)
  const hashes = scratch
  const { meaning, ideograph } = unitTable()
  let count = 0
  let ideographs = 0
  let hash = startOfWord
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const letter = meaning[unit] ?? SEPARATOR
    if (letter > IGNORED && ideograph[unit] === 0) {
      hash = Math.imul(hash ^ letter, 0x01000193)
      continue
    }
    if (letter === IGNORED || (unit === fullStop && isWithinWord(text, at, meaning))) continue
    if (hash !== startOfWord) hashes[count++] = hash
    hash = startOfWord
    if (letter === SEPARATOR) continue
    hashes[count++] = Math.imul(startOfWord ^ letter, 0x01000193)
    ideographs++
  }
  if (hash !== startOfWord) hashes[count++] = hash
  return { hashes, count, ideographs }
}

/** The finaliser of MurmurHash3: makes every bit of a hash hang on every other, so that the smallest are a fair sample. */
function scatter(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

import { cutsWord } from '../text/cuts-word'
import type { Span } from '../span'
import { foldWithOffsets } from '../search/fold-text'
import { addTo } from '../add-to'

/** Looks for words that must not go out; the places come in order, the longest at each, none over another. */
export type WithheldWords = {
  readonly find: (text: string) => readonly Span[]
  readonly isEmpty: boolean
}

/** What is left out when words are compared: a name is the same with other spaces, broken by a hyphen, or joined. */
const LOOSE = /[\s\-_'\u00ad]/u
/** A letter that has a large and a small form. Scripts that have none write small words onto the next one. */
const CASED = /\p{Lu}|\p{Ll}/u
/** By how many signs words are looked up. */
const KEY = 3

/**
 * Words however they are written: case, accents, the forms of Arabic letters and of digits, spacing and hyphens make no difference. A word of
 * a script with large and small letters, or a figure, is not found inside another one; of other scripts it is, since prefixes are joined
 * there: too much taken out can be seen and mended, too little cannot.
 */
export function findWithheld(words: Iterable<string>): WithheldWords {
  const byKey = new Map<string, string[]>()
  for (const bare of new Set(Array.from(words, (each) => bareOf(each).text))) {
    if (bare === '') continue
    const key = bare.slice(0, KEY)
    addTo(byKey, key, bare)
  }
  for (const alike of byKey.values()) alike.sort((a, b) => b.length - a.length)
  const find = (text: string): readonly Span[] => {
    if (byKey.size === 0 || text === '') return []
    const { text: bare, folded, places } = bareOf(text)
    const found: Span[] = []
    for (let at = 0; at < bare.length; at += 1) {
      const word = wordAt(byKey, bare, at, (start, end) => {
        const [from, to] = [places[start] ?? 0, (places[end - 1] ?? 0) + 1]
        return isWhole(folded.text, from, to)
      })
      if (word === null) continue
      const end = at + word.length
      found.push(folded.spanOf({ start: places[at] ?? 0, end: (places[end - 1] ?? 0) + 1 }))
      at = end - 1
    }
    return found
  }
  return { find, isEmpty: byKey.size === 0 }
}

/** The longest of the words that stands at a place, whole. */
function wordAt(
  byKey: ReadonlyMap<string, readonly string[]>,
  bare: string,
  at: number,
  isWord: (start: number, end: number) => boolean,
): string | null {
  for (let length = KEY; length > 0; length -= 1) {
    for (const word of byKey.get(bare.slice(at, at + length)) ?? [])
      if (bare.startsWith(word, at) && isWord(at, at + word.length)) return word
  }
  return null
}

/** A sign that another one of its kind would make a longer word or figure of. */
const isBound = (sign: string): boolean => CASED.test(sign) || /\p{N}/u.test(sign)

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(isBound(text.charAt(start)) && cutsWord(text, start)) &&
    !(isBound(text.charAt(end - 1)) && cutsWord(text, end))
  )
}

/** A text without what makes no difference, and where each sign of it stands in the folded one. */
function bareOf(text: string) {
  const folded = foldWithOffsets(text)
  const places: number[] = []
  let bare = ''
  for (let at = 0; at < folded.text.length; at += 1) {
    const sign = folded.text.charAt(at)
    if (LOOSE.test(sign)) continue
    bare += sign
    places.push(at)
  }
  return { text: bare, folded, places }
}

import { cutsWord } from '../text/cuts-word'
import type { Span } from '../span'
import { foldWithOffsets } from '../search/fold-text'
import { addTo } from '../add-to'
import { overlap } from '../overlap'

/** Looks for words that must not go out; the places come in order, the longest at each, none over another. */
export type WithheldWords = {
  readonly find: (text: string) => readonly Span[]
  readonly isEmpty: boolean
}

/** What is left out when words are compared: a name is the same with other spaces, with points or pictures, broken by a hyphen, or joined. */
const LOOSE = /[\s\p{P}\p{So}\p{Emoji_Modifier}+=|~]/u
/** A name of so many signs does not stand in a longer word by chance. */
const LONG = 8
/** A figure behind a name of so many signs, or a plural’s or possessive’s s, makes no other word of it. */
const TELLING = 5
/** A letter that has a large and a small form. Scripts that have none write small words onto the next one. */
const CASED = /\p{Lu}|\p{Ll}/u
/** By how many signs words are looked up. */
const KEY = 3

/**
 * Words however they are written: case, accents, the forms of Arabic letters and of digits, spacing, points, hyphens and letters of another
 * alphabet that look the same make no difference. A
 * word of a script with large and small letters, or a figure, is not found inside another one; of other scripts it is, since prefixes are joined
 * there, and so are a long name of several words, and a name with a figure or an s behind it: too much taken out can be seen and mended, too
 * little cannot.
 */
export function findWithheld(words: Iterable<string>): WithheldWords {
  const byKey = new Map<string, string[]>()
  const known = new Set<string>()
  const severalWords = new Set<string>()
  /** The signs at the ends of those that have some: they go with it. */
  const signs = new Map<string, { readonly head: string; readonly tail: string }>()
  for (const each of waysToWrite(words)) {
    const { text: bare, folded } = bareOf(each)
    if (bare === '') continue
    const [head = ''] = /^[^\p{L}\p{N}]*/u.exec(folded.text.trim()) ?? []
    const [tail = ''] = /[^\p{L}\p{N}]*$/u.exec(folded.text.trim()) ?? []
    if (head !== '' || tail !== '') signs.set(bare, { head, tail })
    const parts = folded.text.split(/\P{L}+/u).filter((part) => part !== '')
    if (bare.length >= LONG && parts.length > 1 && parts.every((part) => part.length > 1))
      severalWords.add(bare)
    if (!known.has(bare)) addTo(byKey, bare.slice(0, KEY), bare)
    known.add(bare)
  }
  for (const alike of byKey.values()) alike.sort((a, b) => b.length - a.length)
  const findIn = (text: string): readonly Span[] => {
    const { text: bare, folded, places } = bareOf(text)
    const found: Span[] = []
    for (let at = 0; at < bare.length; at += 1) {
      const word = wordAt(byKey, bare, at, (start, end) => {
        const [from, to] = [places[start] ?? 0, (places[end - 1] ?? 0) + 1]
        return severalWords.has(bare.slice(start, end)) || isWhole(folded.text, from, to)
      })
      if (word === null) continue
      const end = at + word.length
      const [from, to] = [places[at] ?? 0, (places[end - 1] ?? 0) + 1]
      const { head, tail } = signs.get(word) ?? { head: '', tail: '' }
      const start = folded.text.startsWith(head, from - head.length) ? from - head.length : from
      const stop = folded.text.startsWith(tail, to) ? to + tail.length : to
      found.push(folded.spanOf({ start, end: stop }))
      at = end - 1
    }
    return found
  }
  const find = (text: string): readonly Span[] => {
    if (byKey.size === 0 || text === '') return []
    const latin = inLatin(text)
    const found = findIn(text)
    if (latin === text) return found
    const disguised = findIn(latin).filter((span) => !found.some((other) => overlap(span, other)))
    return [...found, ...disguised].toSorted((a, b) => a.start - b.start)
  }
  return { find, isEmpty: byKey.size === 0 }
}

/**
 * Letters of other alphabets that are drawn like a Latin one, and that one (from the confusables of Unicode UTS 39): who swaps them writes a
 * name that a reader sees and a search does not.
 */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['аеорсухіјѕһԁԛԝӏѵьгүґ', 'aeopcyxijshdqwlvbryr'],
      ['АВЕЗКМНОРСТУХІЈЅԌԚԜӀѴЬ', 'ABE3KMHOPCTYXIJSGQWIVb'],
      ['ѐёїѓќўӑӓӗ', 'eeirkyaae'],
      ['ЀЁЇЌЎӐӒӖ', 'EEIKYAAE'],
      ['αγικνορσυχϲϳ', 'ayikvopouxcj'],
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'],
      ['άίόύϊϋΐΰ', 'aiouiuiu'],
      ['ΆΈΉΊΌΎΪΫ', 'AEHIOYIY'],
      ['օոսհցզյ', 'onuhgqj'],
      ['ɑɡɩʋᴀᴄᴏᴜᴠᴡᴢ', 'agivacouvwz'],
    ] as const
  ).flatMap(([signs, latin]) => Array.from(signs, (sign, at): [string, string] => [sign, latin.charAt(at)])),
)
const MAY_LOOK_ALIKE = /[\u0251\u0261\u0269\u028B\u0370-\u058F\u1D00-\u1D22]/gu

/** A text in which each letter that is drawn like a Latin one is that; every sign keeps its place. */
const inLatin = (text: string): string => text.replace(MAY_LOOK_ALIKE, (sign) => LOOK_ALIKE.get(sign) ?? sign)

/** Each word as it is, and as it looks in small and in large letters where some are drawn like Latin ones. */
function* waysToWrite(words: Iterable<string>): Iterable<string> {
  for (const word of words) {
    yield word
    for (const way of [word, word.toLowerCase(), word.toUpperCase()]) {
      const latin = inLatin(way)
      if (latin !== way) yield latin
    }
  }
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
  if (isBound(text.charAt(start)) && cutsWord(text, start)) return false
  if (!isBound(text.charAt(end - 1)) || !cutsWord(text, end)) return true
  const isName = end - start >= TELLING && !/\p{N}/u.test(text.charAt(end - 1))
  return isName && /^(?:\p{N}|s(?!\p{L}))/u.test(text.slice(end, end + 2))
}

/** A point or a comma within a figure makes another one of it. */
const partsFigure = (text: string, at: number): boolean =>
  /[.,]/u.test(text.charAt(at)) && /\p{N}/u.test(text.charAt(at - 1)) && /\p{N}/u.test(text.charAt(at + 1))

/** A text without what makes no difference, and where each sign of it stands in the folded one. */
function bareOf(text: string) {
  const folded = foldWithOffsets(text)
  const places: number[] = []
  let bare = ''
  let at = 0
  for (const sign of folded.text) {
    if (!LOOSE.test(sign) || partsFigure(folded.text, at)) {
      bare += sign
      for (let unit = 0; unit < sign.length; unit += 1) places.push(at + unit)
    }
    at += sign.length
  }
  return { text: bare, folded, places }
}

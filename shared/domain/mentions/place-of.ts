import { foldName } from './names'
import type { SentenceContext } from './mentions-of'

/** How far from a mention its place may be named, in words. */
const REACH = 16

/**
 * The place that the clause gives for a mention: the nearest name behind a preposition of place, behind the mention before before it.
 * '' where the sentence names none.
 */
export function placeOf({ sentence, isName, cues }: SentenceContext, from: number, to: number): string {
  const { words } = sentence
  for (let at = to; at < Math.min(words.length, to + REACH); at += 1) {
    const word = words[at]
    if (word === undefined || (word.kind === 'mark' && /[;:]/.test(word.text))) break
    if (cues.places.has(word.lower)) {
      const name = nameFrom(words.length, at + 1)
      if (name !== '') return name
    }
  }
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (isName[at] === true && cues.places.has(words[at - 1]?.lower ?? '')) return nameFrom(from, at)
  }
  return ''

  function nameFrom(end: number, start: number): string {
    for (let at = start; at < Math.min(end, start + 4); at += 1) {
      const word = words[at]
      if (word === undefined || word.kind === 'mark' || cues.places.has(word.lower)) return ''
      if (isName[at] !== true) continue
      let last = at
      while (isName[last + 1] === true && last < at + 3) last += 1
      const head = words[last]
      return head === undefined ? '' : foldName(head)
    }
    return ''
  }
}

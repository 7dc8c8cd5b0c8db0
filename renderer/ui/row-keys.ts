import { words } from '../../shared/words/words'

/** Where the keys move in a list: the row at hand, how many there are, where each begins, and how much is seen at once, in pixels. */
type Rows = {
  readonly current: number
  readonly count: number
  readonly tops: readonly number[]
  readonly page: number
}

/** The row that a key leads to from the one at hand; null for a key that leads nowhere. */
export function pressedRow(key: string, { current, count, tops, page }: Rows): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, last)
    case 'ArrowUp':
      return Math.max(current - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    case 'PageDown': {
      const below = tops.findLastIndex((top) => top <= (tops[current] ?? 0) + page)
      return Math.min(Math.max(below, current + 1), last)
    }
    case 'PageUp': {
      const above = tops.findIndex((top) => top >= (tops[current] ?? 0) - page)
      return Math.max(Math.min(above, current - 1), 0)
    }
    case 'Enter':
    case ' ':
      return current
    default:
      return null
  }
}

/** The letters typed one after another, and when the last one was, in milliseconds. */
export type Spelling = { readonly letters: string; readonly at: number }

/** After such a pause, in milliseconds, another name is spelled. */
const PAUSE = 1000

/** What is spelled after one letter more. */
export function spelled({ letters, at }: Spelling, letter: string, now: number): Spelling {
  return { letters: now - at < PAUSE ? letters + letter : letter, at: now }
}

/** The next name, from the one at hand on and around, that begins with some letters, whatever their case and accents; null where none does. */
export function find(names: readonly string[], letters: string, current: number): number | null {
  // The same letter again goes on to the next; more letters may still mean the name at hand.
  const first = letters.charAt(0)
  const isOneLetter = letters === first.repeat(letters.length)
  const wanted = isOneLetter ? first : letters
  for (let step = isOneLetter ? 1 : 0; step <= names.length; step += 1) {
    const at = (Math.max(current, 0) + step) % names.length
    const start = (names[at] ?? '').slice(0, wanted.length)
    if (words.formats.isSameName(start, wanted)) return at
  }
  return null
}

/** The rows from one to another, both included, whichever comes first; only the other where the one is not there. */
export function rangeOf(ids: readonly string[], from: string | null, to: string): readonly string[] {
  const [a, b] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)]
  if (b < 0) return []
  return a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}

/** Some rows with one more, or without it where it is among them, in the order of the list. */
export function toggled(ids: readonly string[], chosen: ReadonlySet<string>, id: string): readonly string[] {
  return ids.filter((each) => (each === id ? !chosen.has(id) : chosen.has(each)))
}

import { UNSPACED } from '../text/split-tokens'
import type { FoundLine } from './found'

/** Whole words in which something was found, as they are written, and how often. */
export type Spelling = { readonly words: string; readonly count: number }

const BEFORE = /(?:[\p{L}\p{M}\p{N}]|(?<=\p{L})['’](?=\p{L}))*$/u
const AFTER = /^(?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/u

/** How the places are written, whole words, the most frequent first; of scripts without spaces only what was found itself. */
export function spellingsOf(lines: readonly FoundLine[]): readonly Spelling[] {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const words = wholeWords(line)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].map(([words, count]) => ({ words, count })).toSorted((a, b) => b.count - a.count)
}

function wholeWords({ text, from, start, end }: FoundLine): string {
  const words = text.slice(start - from, end - from)
  if (UNSPACED.test(words)) return words
  const before = BEFORE.exec(text.slice(0, start - from))?.[0] ?? ''
  const after = AFTER.exec(text.slice(end - from))?.[0] ?? ''
  return `${before}${words}${after}`.replace(/\s+/gu, ' ')
}

import type { Cue } from './read-cues'

/** A stretch of captions that belong together, and when it begins, in milliseconds. */
export type Passage = { readonly from: number; readonly words: string }

/** A pause or a passage of so many milliseconds ends what is joined. */
const PAUSE = 3000
const LONGEST = 60_000
/** Nobody reads in so short a time. */
const FLASH = 100

/** What ends a sentence, with the marks that may stand behind it. */
const SENTENCE_END = /[.!?…؟۔。！？]["'”’»)\]]*$/u
/** A new speaker: a dash, arrows, a name in capitals. */
const SPEAKER = /^(?:[-–—]\s|>>|\p{Lu}[\p{L}\p{M}.'’ -]{1,40}:\s)/u

/**
 * Captions joined to passages: up to the end of a sentence, a pause, or another speaker. Lines that a caption repeats from the one
 * before it, as those do that roll, count once; `repeated` says how many.
 */
export function joinCues(cues: readonly Cue[]): {
  readonly passages: readonly Passage[]
  readonly repeated: number
} {
  const passages: { readonly from: number; words: string }[] = []
  let before: Cue | null = null
  let repeated = 0
  for (const cue of cues) {
    const fresh = before === null ? cue.lines : linesAfter(before, cue)
    repeated += cue.lines.length - fresh.length
    const words = fresh.join(' ')
    const last = passages.at(-1)
    if (words !== '') {
      const goesOn =
        last &&
        before &&
        !SENTENCE_END.test(last.words) &&
        !SPEAKER.test(words) &&
        cue.from - before.to < PAUSE &&
        cue.to - last.from < LONGEST
      if (last && goesOn) last.words = `${last.words} ${words}`
      else passages.push({ from: cue.from, words })
    }
    if (cue.lines.length > 0) before = cue
  }
  return { passages, repeated }
}

/** The new lines of a caption, if it follows the one before at once and repeats the last lines of that one. */
function linesAfter(before: Cue, cue: Cue): readonly string[] {
  // A line alone that is said again is said twice, but for one that is shown too shortly to be read.
  const isAlone = before.lines.length + cue.lines.length < 3 && cue.to - cue.from > FLASH
  if (cue.from - before.to > FLASH || isAlone) return cue.lines
  for (let count = Math.min(before.lines.length, cue.lines.length); count > 0; count -= 1)
    if (before.lines.slice(-count).every((line, at) => line === cue.lines[at])) return cue.lines.slice(count)
  return cue.lines
}

/** A time as people write it: `00:01:05`. */
export function timecode(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

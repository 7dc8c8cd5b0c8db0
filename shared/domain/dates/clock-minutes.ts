import { lowerAt } from '../tokens/word-at'
import type { CueWords } from '../../languages/language'
import { timeZones } from '../../languages/time-zones'
import { zoneOffset } from '../quantities/dates/zone-offset'
import { phraseFrom } from '../tables/phrase-table'
import { toAsciiDigits } from '../ascii-digits'
import type { Word } from '../tokens/split-words'
import { datePhrases } from './date-phrases'
import type { Moment } from './moment'

/** The minute of the day that a clock time names (`9:27 a.m.` is 567); null where the words are no such time. */
export function clockMinutes(
  words: readonly Word[],
  from: number,
  to: number,
  language: CueWords,
): Moment['minutes'] {
  const digits = toAsciiDigits(words[from]?.text ?? '')
  const clock = /^(\d{1,2})[:.](\d{2})/.exec(digits) ?? /^(\d{1,2})(\d{2})?$/.exec(digits)
  if (clock === null) return null
  const { beforeNoon, afterNoon } = datePhrases(language)
  let [hour, minute] = [Number(clock[1]), Number(clock[2] ?? 0)]
  // `20h30`
  const tail = words[to - 1]
  if (clock[2] === undefined && to - from === 3 && tail?.kind === 'number') minute = Number(tail.text)
  for (let at = from + 1; at <= Math.min(to, words.length - 1); at += 1) {
    if (hour < 12 && phraseFrom(afterNoon, words, at) !== null) hour += 12
    else if (hour === 12 && phraseFrom(beforeNoon, words, at) !== null) hour = 0
    else continue
    break
  }
  const minutes = hour * 60 + minute
  const ahead = zoneAt(words, from, to)
  return {
    from: minutes,
    to: minutes,
    isClock: true,
    ...(ahead === null ? {} : { utc: (minutes - ahead + 2 * DAY) % DAY }),
  }
}

const DAY = 1440

/** How many minutes the zone told behind a time is ahead of UTC (`BST`, `UTC+2`); null where none is told. */
function zoneAt(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from + 1; at < Math.min(to + 2, words.length); at += 1) {
    const zone = timeZones.get(lowerAt(words, at))
    if (zone !== undefined) return zone + (zoneOffset(words, at + 1) ?? 0)
  }
  return null
}

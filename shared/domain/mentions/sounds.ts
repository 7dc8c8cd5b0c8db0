import { letterSounds, silentAtEnd } from '../../languages/letter-sounds'
import { madeOnce } from '../made-once'
import { bareLetters } from '../text/bare-letters'

/** So many sounds of a name tell it apart: what follows is mostly an ending. */
const TOLD = 4
/** A name of fewer sounds is like too many others. */
const LEAST = 3

/** The script (ISO 15924) that a language is written in; '' where that is not known. */
export const scriptOf = madeOnce((language: string): string =>
  language === '' ? '' : (new Intl.Locale(language).maximize().script ?? ''),
)

/** What a name sounds like in whatever script it is written: its first consonants; '' where these are too few. */
export function soundOf(name: string): string {
  const all = soundsIn(name)
  const sounds = (all.endsWith(silentAtEnd) ? all.slice(0, -silentAtEnd.length) : all).slice(0, TOLD)
  return sounds.length < LEAST ? '' : sounds
}

/** Whether two names in two scripts sound alike, but for an ending. */
export function soundAlike(a: string, b: string): boolean {
  if (!areOfTwoScripts(a, b)) return false
  const [one, other] = [soundsIn(a), soundsIn(b)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= LEAST && long.startsWith(short)
}

/** Whether one of two names is in Latin letters and the other is not. */
export function areOfTwoScripts(a: string, b: string): boolean {
  return isLatin(a) !== isLatin(b)
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name)
}

/** All consonants of a name, as they sound; those that scripts do not tell apart are one. */
export function soundsIn(name: string): string {
  const letters = bareLetters(name)
  let sounds = ''
  for (let at = 0; at < letters.length; at += 1) {
    const two = letterSounds[letters.slice(at, at + 2)]
    const one = two ?? letterSounds[letters.charAt(at)] ?? ''
    if (two !== undefined) at += 1
    // A letter written twice is one sound.
    if (one === '' || !sounds.endsWith(one)) sounds += one
  }
  return sounds
}

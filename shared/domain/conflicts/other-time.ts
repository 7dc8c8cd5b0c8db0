import { quoted } from './figure-pair'
import { isRunningTotal } from './is-running-total'
import type { Measured } from './measured'
import { remember } from './remember'

const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/giu

/**
 * Why one of two figures that cannot both be true may be of another time, to be put in words when it is asked for; null
 * where nothing says so.
 */
export type WhyOtherTime<T> = (a: T, b: T) => (() => string) | null

/**
 * What the sentences of figures say of their times where no dates do: that a total has changed since, or other days of the week.
 * Each sentence is read once, and only when it is asked for.
 */
export function otherTimes(): WhyOtherTime<Measured> {
  const isRunning = remember(isRunningTotal, Infinity)
  const daysOf = remember(weekdaysOf, Infinity)
  return (a, b) => {
    const [changed, other] = isRunning(a) ? [a, b] : [b, a]
    if (isRunning(changed))
      return () =>
        `${quoted(changed.quantity)} is told as a total that has changed, so ${quoted(other.quantity)} may be of an earlier or a later time.`
    if (a.quantity.asOf !== null || b.quantity.asOf !== null) return null
    const [first, second] = [daysOf(a), daysOf(b)]
    if (first.size === 0 || second.size === 0 || [...first].some((day) => second.has(day))) return null
    return () =>
      `${quoted(a.quantity)} and ${quoted(b.quantity)} are told of different days of the week: ${[...first].join(', ')} and ${[...second].join(', ')}.`
  }
}

function weekdaysOf({ sentence }: Measured): ReadonlySet<string> {
  return new Set([...sentence.matchAll(WEEKDAY)].map(([day]) => day))
}

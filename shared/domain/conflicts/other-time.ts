import { quoted } from './figure-pair'
import { isRunningTotal } from './is-running-total'
import type { Measured } from './measured'

const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/giu

/** Tells why one of two figures that cannot both be true may be of another time; '' where nothing says so. */
export type WhyOtherTime = (a: Measured, b: Measured) => string

/**
 * What the sentences of figures say of their times where no dates do: that a total has changed since, or other days of the week.
 * Null where they say nothing.
 */
export function otherTimes(members: readonly Measured[]): WhyOtherTime | null {
  const running = new Set(members.filter(isRunningTotal))
  const days = new Map(members.map((member) => [member, weekdaysOf(member)]))
  if (running.size === 0 && ![...days.values()].some(({ size }) => size > 0)) return null
  return (a, b) => {
    const [changed, other] = running.has(a) ? [a, b] : [b, a]
    if (running.has(changed))
      return `${quoted(changed.quantity)} is told as a total that has changed, so ${quoted(other.quantity)} may be of an earlier or a later time.`
    const [first, second] = [days.get(a) ?? none, days.get(b) ?? none]
    const isUndated = a.quantity.asOf === null && b.quantity.asOf === null
    if (!isUndated || first.size === 0 || second.size === 0) return ''
    if ([...first].some((day) => second.has(day))) return ''
    return `${quoted(a.quantity)} and ${quoted(b.quantity)} are told of different days of the week: ${[...first].join(', ')} and ${[...second].join(', ')}.`
  }
}

const none: ReadonlySet<string> = new Set()

function weekdaysOf({ sentence }: Measured): ReadonlySet<string> {
  return new Set([...sentence.matchAll(WEEKDAY)].map(([day]) => day))
}

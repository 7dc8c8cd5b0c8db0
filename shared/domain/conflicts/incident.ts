import type { Measured } from './measured'

/**
 * What tells one incident from another of its kind: when it was (days since 1970-01-01, the ends of what is known, null where
 * nothing is), at what kind of place, and at what time of day.
 */
export type Incident = {
  readonly from: number | null
  readonly to: number | null
  readonly sites: readonly string[]
  readonly moment: string
}

/** Kinds of events that are over within a day or so, with how many days later figures of them are still told. */
const daysToldOf: ReadonlyMap<string, number> = new Map([
  ['attack', 7],
  ['crash', 7],
  ['fire', 7],
  ['collapse', 7],
  ['earthquake', 30],
  ['storm', 30],
  ['flood', 30],
])

/** Whether events of this kind happen at one spot, and not in a whole country as an earthquake may. */
export function isAtOneSpot(event: string): boolean {
  return daysToldOf.get(event) === 7
}

/**
 * Parts figures of one thing, place and kind of event into those that may be of one incident, in the order in which they come: at
 * the same kind of place, the same time of day, and told within days of one another, as far as that is known.
 */
export function splitByIncident(members: readonly Measured[]): readonly (readonly Measured[])[] {
  const [first] = members
  const days =
    daysToldOf.get(first?.event ?? '') ??
    daysToldOf.get(members.find(({ event }) => event !== '')?.event ?? '')
  if (days === undefined || members.length < 2) return [members]
  const incidents: Measured[][] = []
  for (const member of members) {
    const known = incidents.find((incident) => incident.every((other) => mayBeOne(member, other, days)))
    if (known === undefined) incidents.push([member])
    else known.push(member)
  }
  return incidents
}

/** Whether two figures of one kind of event, in one place, may be of one incident; `days` is how long it is told of. */
function mayBeOne(a: Measured, b: Measured, days: number): boolean {
  if (a.origin === b.origin && a.documentId !== b.documentId) return true
  const [first, second] = [a.incident, b.incident]
  if (first.moment !== '' && second.moment !== '' && first.moment !== second.moment) return false
  if (daysApart(first, second) > days) return false
  if (a.documentId === b.documentId) return true
  return (
    first.sites.length === 0 ||
    second.sites.length === 0 ||
    first.sites.some((site) => second.sites.includes(site))
  )
}

function daysApart(a: Incident, b: Incident): number {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return 0
  return Math.max(0, a.from - b.to, b.from - a.to)
}

import type { Edtf } from '../../schema/common'
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
  /** Whether the figure is given to a country, or to what its sentence calls a state or a province, in which the spot lies. */
  readonly isWide: boolean
  /** The sentences at the head of the text that name an event of its kind. */
  readonly topic: string
  /** The date of the text, EDTF; '' where that is not known. */
  readonly toldOn: Edtf
}

/** Kinds of events that are over within a day or so, with how many days later figures of them are still told. */
const daysToldOf: ReadonlyMap<string, number> = new Map([
  ['attack', 7],
  ['crash', 7],
  ['fire', 7],
  ['collapse', 7],
  ['landslide', 7],
  ['earthquake', 30],
  ['storm', 30],
  ['flood', 30],
])

/** Whether events of this kind are over within days. */
export function isSoonOver(event: string): boolean {
  return daysToldOf.has(event)
}

/** Whether events of this kind happen at one spot, and not in a whole country as an earthquake may. */
export function isAtOneSpot(event: string): boolean {
  return daysToldOf.get(event) === 7
}

/**
 * Parts figures of one thing, place and kind of event into those that may be of one incident, in the order in which they come: at
 * the same kind of place, the same time of day, and told within days of one another, as far as that is known.
 */
export function splitByIncident(members: readonly Measured[]): readonly (readonly Measured[])[] {
  const days =
    members.length < 2 ? undefined : daysToldOf.get(members.find(({ event }) => event !== '')?.event ?? '')
  if (days === undefined) return [members]
  const incidents: Told[] = []
  const ofText = new Map<string, Told>()
  for (const member of members) {
    const { origin, documentId } = member
    const known =
      (origin === documentId ? undefined : ofText.get(origin)) ??
      incidents.find((told) => mayBeOf(told, member, days, ofText.get(documentId) === told))
    const told = known === undefined ? begin(member) : goOn(known, member)
    if (known === undefined) incidents.push(told)
    if (!ofText.has(documentId)) ofText.set(documentId, told)
    if (origin !== documentId && !ofText.has(origin)) ofText.set(origin, told)
  }
  return incidents.map((told) => told.members)
}

/** What is told of one incident: the latest beginning and the earliest end that it was given, and what all agree on. */
type Told = {
  readonly members: Measured[]
  from: number | null
  to: number | null
  moment: string
  /** The kinds of place that all who name any have in common. */
  sites: readonly string[]
}

function begin(member: Measured): Told {
  return { members: [member], ...member.incident }
}

function goOn(told: Told, member: Measured): Told {
  const { from, to, moment, sites } = member.incident
  told.members.push(member)
  if (from !== null && to !== null) {
    told.from = Math.max(told.from ?? from, from)
    told.to = Math.min(told.to ?? to, to)
  }
  told.moment ||= moment
  told.sites = commonSites(told.sites, sites)
  return told
}

function commonSites(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0) return other
  const both = one.filter((site) => other.includes(site))
  return both.length === 0 ? one : both
}

/** Whether a figure may be of this incident; `days` is how long it is told of. In one text the kind of place may be told in turn. */
function mayBeOf(
  told: Pick<Incident, 'from' | 'to' | 'moment' | 'sites'>,
  { incident }: Measured,
  days: number,
  isInText: boolean,
): boolean {
  if (told.moment !== '' && incident.moment !== '' && told.moment !== incident.moment) return false
  if (daysApart(told, incident) > days) return false
  if (isInText || told.sites.length === 0 || incident.sites.length === 0) return true
  return told.sites.some((site) => incident.sites.includes(site))
}

/** How far the two are apart; for what several tell, those that are farthest. */
function daysApart(a: Pick<Told, 'from' | 'to'>, b: Pick<Told, 'from' | 'to'>): number {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return 0
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** Whether two figures may be of one incident; also where their events are of no kind that is over soon. */
export function mayBeOneIncident(a: Measured, b: Measured): boolean {
  const days = daysToldOf.get(a.event === '' ? b.event : a.event)
  return days === undefined || a.documentId === b.documentId || mayBeOf(a.incident, b, days, false)
}

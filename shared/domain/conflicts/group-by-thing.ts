import { readScope, type Scope } from './compare-scopes'
import { countedKey } from './counted-thing'
import { groupBy } from './group-by'
import { isAtOneSpot, splitByIncident } from './incident'
import { isCountry } from './is-country'
import type { Measured } from './measured'
import { isOutdated } from './is-outdated'
import { nameKey } from './name-key'
import { regionsIn } from './regions-in'
import { splitByAmount } from './split-by-amount'
import { splitByEvidence } from './split-by-evidence'
import { takerOf } from './taker-of'
import { unitScale } from './unit-scale'

/** Quantities that speak of one thing; `thing` names it. */
export type ThingGroup = { readonly thing: string; readonly members: readonly Measured[] }

type Read = { readonly measured: Measured; readonly scope: Scope }

/**
 * Puts quantities that may speak of one thing together, each into one group at most, in time linear in their number. What
 * does not say what it counts is left out. Within what is counted alike, a stated place decides; where
 * none is stated, the name that most of the documents share stands for it; where there is no name either, the event.
 */
export function groupByThing(quantities: readonly Measured[]): readonly ThingGroup[] {
  const counted = quantities.filter((measured) => saysWhatItCounts(measured) && !isOutdated(measured))
  const groups = groupBy(
    counted.map((measured): Read => ({ measured, scope: readScope(measured.quantity) })),
    ({ measured, scope }) =>
      [
        countedKey(measured.quantity.counted),
        unitScale(measured.quantity.unit).dimension,
        scope.group,
        scope.agent,
        takerOf(measured),
      ].join('|'),
  )
  return [...groups].flatMap(([what, members]) =>
    [...groupBy(members, placeChooser(members))].flatMap(([place, there]) =>
      splitByEvent(there.map(({ measured }) => measured)).flatMap(([event, measured]) =>
        splitByIncident(measured)
          .flatMap(splitByEvidence)
          .flatMap(splitByAmount)
          .map((incident) => ({
            thing: [what, place, event].join('|'),
            members: incident,
          })),
      ),
    ),
  )
}

/** Words that say too little of what is counted to tell that two figures count the same. */
const vague = new Set(
  'people areas parts sides groups ways times things places cities towns villages countries members points steps questions days weeks months years meetings calls talks others'.split(
    ' ',
  ),
)

function saysWhatItCounts({ quantity, event }: Measured): boolean {
  const key = countedKey(quantity.counted)
  if (key === 'people' && event === 'protest') return true
  return key !== '' && !vague.has(key)
}

/** Chooses for each quantity the place it is taken to speak of. */
function placeChooser(members: readonly Read[]): (read: Read) => string {
  const standIn = cityForCountry(members)
  const support = new Map<string, Set<string>>()
  const add = (name: string, documentId: string): void => {
    const documents = support.get(name)
    if (documents === undefined) support.set(name, new Set([documentId]))
    else documents.add(documentId)
  }
  for (const { measured, scope } of members) {
    if (scope.place !== '') add(scope.place, measured.documentId)
    else for (const name of candidatesOf(measured)) add(name, measured.documentId)
  }
  const stated = new Set(members.map(({ scope }) => scope.place))
  const strength = (name: string): number => (support.get(name)?.size ?? 0) * 2 + (stated.has(name) ? 1 : 0)
  return ({ measured, scope }) => {
    if (scope.place !== '') return standIn({ measured, scope })
    const best = candidatesOf(measured)
      .filter((name) => strength(name) > 2)
      .toSorted((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1))[0]
    if (best !== undefined) return best
    return measured.names.length === 0 && measured.event !== '' ? '' : `in ${measured.documentId}`
  }
}

/**
 * What may stand for a place that is not stated: of people, and in events, a place that the text speaks of; where it speaks of
 * a place in a country, an incident is not taken to be anywhere in that country.
 */
function candidatesOf({ quantity, event, names, places }: Measured): readonly string[] {
  if (places.length === 0 || (event === '' && unitScale(quantity.unit).dimension !== 'person')) return names
  if (!isAtOneSpot(event)) return places
  const precise = places.filter((place) => !isCountry(place))
  return precise.length === 0 ? places : precise
}

/**
 * "A bridge fell in India" and, further down, in Morbi: where a text gives an incident's figure to a country and names a place that
 * another text gives its own to, that place is meant.
 */
function cityForCountry(members: readonly Read[]): (read: Read) => string {
  const regions = regionsAmong(members)
  const isWide = (place: string): boolean => isCountry(place) || regions.has(place)
  const precise = new Set<string>()
  const texts = new Set<string>()
  for (const { measured, scope } of members) {
    if (scope.place === '' || !isAtOneSpot(measured.event) || isWide(scope.place)) continue
    precise.add(scope.place)
    texts.add(measured.documentId)
  }
  if (precise.size === 0) return ({ scope }) => scope.place
  return ({ measured, scope }) => {
    if (!isAtOneSpot(measured.event) || !isWide(scope.place)) return scope.place
    if (texts.has(measured.documentId)) return scope.place
    return measured.names.find((name) => precise.has(name)) ?? scope.place
  }
}

/** The places that sentences on incidents call a state, a province or the like. */
function regionsAmong(members: readonly Read[]): ReadonlySet<string> {
  const regions = new Set<string>()
  for (const { measured, scope } of members) {
    if (scope.place === '' || !isAtOneSpot(measured.event)) continue
    for (const region of regionsIn(measured.sentence)) regions.add(region.split(' ').map(nameKey).join(' '))
  }
  return regions
}

/** Parts quantities by the kind of event; those that name none go with the most. */
function splitByEvent(members: readonly Measured[]): readonly (readonly [string, readonly Measured[]])[] {
  const groups = groupBy(members, ({ event }) => event)
  const named = [...groups].filter(([event]) => event !== '')
  const unnamed = groups.get('') ?? []
  const main = named.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
  if (main === undefined) return [['', unnamed]]
  return named.map(([event, group]) => [event, event === main ? [...group, ...unnamed] : group])
}

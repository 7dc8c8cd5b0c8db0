import { readScope, type Scope } from './compare-scopes'
import { countedKey } from './counted-thing'
import { groupBy } from './group-by'
import { isAtOneSpot, splitByIncident } from './incident'
import { isCountry } from './is-country'
import type { Measured } from './measured'
import { isOutdated } from './is-outdated'
import { splitByAmount } from './split-by-amount'
import { splitByEvidence } from './split-by-evidence'
import { takerOf } from './taker-of'
import { unitScale } from './unit-scale'

/** Quantities that speak of one thing; `thing` names it. */
export type ThingGroup = { readonly thing: string; readonly members: readonly Measured[] }

type Read = { readonly measured: Measured; readonly scope: Scope }

/**
 * What a quantity counts, of whom and by whom: only those alike in that can be of one thing. Null for what does not say what
 * it counts, and for what was counted long before its text.
 */
export function whatIsCounted(measured: Measured): string | null {
  if (!saysWhatItCounts(measured) || isOutdated(measured)) return null
  const { counted, unit } = measured.quantity
  const { group, agent } = readScope(measured.quantity)
  return `${countedKey(counted)}|${unitScale(unit).dimension}|${group}|${agent}|${takerOf(measured)}`
}

/**
 * Puts quantities that count the same (`what`) together where they may speak of one thing, each into one group, in time linear
 * in their number. A stated place decides; where none is stated, the name that most of the documents share stands
 * for it; where there is no name either, the event.
 */
export function groupByThing(what: string, quantities: readonly Measured[]): readonly ThingGroup[] {
  const members = quantities.map((measured): Read => ({ measured, scope: readScope(measured.quantity) }))
  return [...groupBy(members, placeChooser(members))].flatMap(([place, there]) =>
    splitByEvent(there.map(({ measured }) => measured)).flatMap(([event, measured]) =>
      splitByIncident(measured)
        .flatMap(splitByEvidence)
        .flatMap(splitByAmount)
        .map((incident) => ({
          thing: [what, place, event].join('|'),
          members: incident,
        })),
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
  const partsOf = placesPerText(members)
  const strength = (name: string): number => (support.get(name)?.size ?? 0) * 2 + (stated.has(name) ? 1 : 0)
  return ({ measured, scope }) => {
    if (scope.place !== '') return standIn({ measured, scope })
    const parts = partsOf.get(measured.documentId)
    let best: string | undefined
    for (const name of candidatesOf(measured)) {
      if (strength(name) <= 2 || parts?.has(name)) continue
      const isBetter = best === undefined || strength(name) > strength(best)
      if (isBetter || (strength(name) === strength(best ?? '') && name < (best ?? ''))) best = name
    }
    if (best !== undefined) return best
    return measured.names.length === 0 && isRare(measured.event) ? '' : `in ${measured.documentId}`
  }
}

/** The places of each text that gives the same to several: what it says of no place is the total, and of none of them. */
function placesPerText(members: readonly Read[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { measured, scope } of members) {
    if (scope.place === '') continue
    const known = found.get(measured.documentId)
    if (known === undefined) found.set(measured.documentId, new Set([scope.place]))
    else known.add(scope.place)
  }
  for (const [text, places] of found) if (places.size < 2) found.delete(text)
  return found
}

/** Kinds of events of which there are few enough that texts without a name may speak of one; the others want evidence. */
function isRare(event: string): boolean {
  return event === 'earthquake' || event === 'storm' || isAtOneSpot(event)
}

/**
 * What may stand for a place that is not stated: of people, and in events, a place that the text speaks of; where it speaks of
 * a place in a country, an incident is not taken to be anywhere in that country.
 */
function candidatesOf({ quantity, event, names, places }: Measured): readonly string[] {
  if (places.length === 0 || (event === '' && unitScale(quantity.unit).dimension !== 'person')) return names
  if (!isAtOneSpot(event)) return places
  if (!places.some(isCountry) || places.every(isCountry)) return places
  return places.filter((place) => !isCountry(place))
}

/**
 * "A bridge fell in India" and, further down, in Morbi: where a text gives an incident's figure to a country and names a place that
 * another text gives its own to, that place is meant.
 */
function cityForCountry(members: readonly Read[]): (read: Read) => string {
  const precise = new Set<string>()
  const texts = new Set<string>()
  for (const { measured, scope } of members) {
    if (scope.place === '' || measured.incident.isWide || !isAtOneSpot(measured.event)) continue
    precise.add(scope.place)
    texts.add(measured.documentId)
  }
  if (precise.size === 0) return ({ scope }) => scope.place
  return ({ measured, scope }) => {
    if (!measured.incident.isWide || !isAtOneSpot(measured.event)) return scope.place
    if (texts.has(measured.documentId)) return scope.place
    return measured.names.find((name) => precise.has(name)) ?? scope.place
  }
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

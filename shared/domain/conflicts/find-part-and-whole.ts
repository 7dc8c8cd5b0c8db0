import { compareQuantities } from './compare-quantities'
import { readScope, type Scope } from './compare-scopes'
import { countedKey, partsOf, wholesOf } from './counted-thing'
import { isCountry } from './is-country'
import { greatestRatio, sizeOf } from './cluster-by-value'
import { type ConflictSuggestion, countOrigins } from './conflict-suggestion'
import { joinSentences } from './figure-pair'
import { isAtOneSpot, mayBeOneIncident } from './incident'
import { intervalOf, liesBelow } from './interval'
import type { Measured } from './measured'
import { shareEvidence } from './split-by-evidence'
import { suggestionKey } from './suggestion-key'
import { unitScale } from './unit-scale'

/** So many wholes next in size are looked at on either side. */
const mostTried = 16

/** A figure, and its one value in the base unit of its kind. */
type Sized = { readonly measured: Measured; readonly size: number }

/** All figures of one whole in one place, the documents that give them, and the figures of its parts in other documents. */
type Whole = { readonly figures: Sized[]; readonly documents: Set<string>; readonly parts: Sized[] }

/** What a figure may be the whole of, or a part of, and in which places; `count` is the same for a whole and its parts. */
type Role = { readonly count: string; readonly places: readonly string[] }

type Pair = { readonly whole: Measured; readonly part: Measured; readonly ratio: number }

/** What a figure may be the whole of, or a part of: only figures alike in that are held against each other. */
export function wholesAround(measured: Measured): readonly string[] {
  const roles = [...asWhole(measured), ...asPart(measured)]
  if (roles.length === 0 || (sizeOf(measured) ?? 0) <= 0) return []
  return [...new Set(roles.map(({ count }) => count))]
}

/**
 * Finds among the figures of wholes and parts of one kind (`count`, as `wholesAround` gives it) those that are near enough to be
 * taken for one, in independent documents: the casualties and the killed of one event, a country and a place in it
 * (where the document that names the place names the country too). Of each such whole and part the two nearest
 * figures are given.
 */
export function findPartAndWhole(
  count: string,
  quantities: readonly Measured[],
): readonly ConflictSuggestion[] {
  const wholes = new Map<string, Whole>()
  for (const { measured, size, place } of placed(count, quantities, asWhole)) {
    const whole = wholes.get(place) ?? { figures: [], documents: new Set(), parts: [] }
    whole.figures.push({ measured, size })
    whole.documents.add(measured.documentId)
    wholes.set(place, whole)
  }
  if (wholes.size === 0) return []
  for (const { measured, size, place } of placed(count, quantities, asPart)) {
    const whole = wholes.get(place)
    // A text that gives the whole too lets nobody take its part for it.
    if (whole !== undefined && !whole.documents.has(measured.documentId)) whole.parts.push({ measured, size })
  }
  const pairs = [...wholes.values()].flatMap(nearestPairs)
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()].flatMap(suggest)
}

/** The figures that have a role of this kind, each in every place that it may be of. */
function placed(
  count: string,
  quantities: readonly Measured[],
  rolesOf: (measured: Measured) => readonly Role[],
): readonly (Sized & { readonly place: string })[] {
  return quantities.flatMap((measured) => {
    const roles = rolesOf(measured).filter((role) => role.count === count)
    const size = roles.length === 0 ? null : sizeOf(measured)
    if (size === null || size <= 0) return []
    return roles.flatMap(({ places }) => places.map((place) => ({ measured, size, place })))
  })
}

/** The two ways in which a figure may be of a whole: by the thing that is counted, and by the place. */
function asWhole(measured: Measured): readonly Role[] {
  const thing = countedKey(measured.quantity.counted)
  const parts = partsOf(thing)
  if (thing === '' || (parts.length === 0 && measured.quantity.scope === '')) return noRoles
  const scope = readScope(measured.quantity)
  const { place } = scope
  const roles = parts.map((part) => roleOf(`${part} of ${thing}`, placesOf(measured, place), measured, scope))
  return isCountry(place) ? [...roles, roleOf(`${thing} there`, [place], measured, scope)] : roles
}

function asPart(measured: Measured): readonly Role[] {
  const thing = countedKey(measured.quantity.counted)
  const wholes = wholesOf(thing)
  if (thing === '' || (wholes.length === 0 && measured.quantity.scope === '')) return noRoles
  const scope = readScope(measured.quantity)
  const { place } = scope
  const countries = place === '' || isCountry(place) ? [] : measured.names.filter(isCountry)
  const roles = wholes.map((whole) => {
    return roleOf(`${thing} of ${whole}`, placesOf(measured, place), measured, scope)
  })
  return countries.length > 0 ? [...roles, roleOf(`${thing} there`, countries, measured, scope)] : roles
}

const noRoles: readonly Role[] = []

function roleOf(
  relation: string,
  places: readonly string[],
  { quantity }: Measured,
  { group, agent }: Scope,
): Role {
  return { count: `${relation}|${unitScale(quantity.unit).dimension}|${group}|${agent}`, places }
}

/** Where no place is stated, any that the document is about. */
function placesOf({ names }: Measured, place: string): readonly string[] {
  return place === '' ? names : [place]
}

/** Of a whole and each of its parts, which differ by place and event, the two figures that are nearest in size. */
function nearestPairs({ figures, parts }: Whole): readonly Pair[] {
  if (parts.length === 0) return []
  const bySize = figures.toSorted((a, b) => a.size - b.size)
  const nearest = new Map<string, Pair>()
  for (const part of parts) {
    const pair = findNearest(bySize, part)
    if (pair === null) continue
    const thing = `${readScope(part.measured.quantity).place}|${pair.whole.event || part.measured.event}`
    if (pair.ratio < (nearest.get(thing)?.ratio ?? Infinity)) nearest.set(thing, pair)
  }
  return [...nearest.values()]
}

/** The whole that is nearest in size to a part, from `wholes` in the order of their sizes; null where none may be its. */
function findNearest(wholes: readonly Sized[], { measured: part, size }: Sized): Pair | null {
  let [low, high] = [0, wholes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((wholes[middle]?.size ?? 0) < size) low = middle + 1
    else high = middle
  }
  const below = nearestFrom(wholes, low - 1, -1, part, size)
  const above = nearestFrom(wholes, low, 1, part, size)
  return below !== null && (above === null || below.ratio <= above.ratio) ? below : above
}

function nearestFrom(
  wholes: readonly Sized[],
  from: number,
  step: 1 | -1,
  part: Measured,
  size: number,
): Pair | null {
  for (let at = from; Math.abs(at - from) < mostTried; at += step) {
    const whole = wholes[at]
    if (whole === undefined) return null
    const ratio = Math.max(whole.size, size) / Math.min(whole.size, size)
    if (ratio > greatestRatio) return null
    if (mayBelong(whole.measured, part)) return { whole: whole.measured, part, ratio }
  }
  return null
}

function mayBelong(whole: Measured, part: Measured): boolean {
  if (whole.origin === part.origin || isSameFigure(whole, part)) return false
  const isSameKind = whole.event === '' || part.event === '' || whole.event === part.event
  if (!isSameKind || !mayBeOneIncident(whole, part)) return false
  return !isAtOneSpot(whole.event || part.event) || shareEvidence(whole, part)
}

/** Equal figures of different things are look-alikes, and found as such. */
function isSameFigure({ quantity: a }: Measured, { quantity: b }: Measured): boolean {
  return a.min === b.min && a.max === b.max && a.bound === b.bound
}

function keyOf({ whole, part }: Pair): string {
  const thing = [whole, part].map(({ quantity }) => `${countedKey(quantity.counted)} ${quantity.scope}`)
  return suggestionKey(thing.join(' > '), [whole, part])
}

function suggest(pair: Pair): readonly ConflictSuggestion[] {
  const { whole, part } = pair
  const comparison = compareQuantities(whole.quantity, part.quantity)
  if (comparison.kind !== 'different-thing') return []
  const members = [whole, part]
  const isOdd = liesBelow(intervalOf(whole.quantity, true), intervalOf(part.quantity, true))
  return [
    {
      ...comparison,
      explanation: joinSentences(
        comparison.explanation,
        isOdd ? 'If one is a part of the other, the part is greater than the whole.' : '',
      ),
      bothCanBeTrue: isOdd ? null : comparison.bothCanBeTrue,
      key: keyOf(pair),
      members,
      coverage: countOrigins(members),
    },
  ]
}

import { compareQuantities } from './compare-quantities'
import { readScope, type Scope } from './compare-scopes'
import { countedKey, partsOf, wholesOf } from './counted-thing'
import { isCountry } from './is-country'
import { greatestRatio, sizeOf } from './cluster-by-value'
import { type ConflictSuggestion, countOrigins } from './conflict-suggestion'
import { joinSentences } from './figure-pair'
import { groupBy } from './group-by'
import { isAtOneSpot, mayBeOneIncident } from './incident'
import { intervalOf, liesBelow } from './interval'
import type { Measured } from './measured'
import { shareEvidence } from './split-by-evidence'
import { suggestionKey } from './suggestion-key'
import { unitScale } from './unit-scale'

/** So many wholes next in size are looked at on either side. */
const mostTried = 16

/** A figure that may be of the whole, or of a part, of what others count; `key` is the same for a whole and its parts. */
type Standing = { readonly measured: Measured; readonly size: number; readonly key: string }

type Pair = { readonly whole: Measured; readonly part: Measured; readonly ratio: number }

/**
 * Finds in independent documents figures of a whole and of its part that are near enough to be taken for one: the casualties and
 * the killed of one event, a country and a place in it (where the document that names the place names the country too). Of
 * each such whole and part the two nearest figures are given.
 */
export function findPartAndWhole(quantities: readonly Measured[]): readonly ConflictSuggestion[] {
  const parts = quantities.flatMap(asPart)
  const wanted = new Set(parts.map(({ key }) => key))
  const standing = quantities.flatMap(asWhole).filter(({ key }) => wanted.has(key))
  const wholes = new Map(
    [...groupBy(standing, ({ key }) => key)].map(([key, known]) => [
      key,
      {
        bySize: known.toSorted((a, b) => a.size - b.size),
        documents: new Set(known.map(({ measured }) => measured.documentId)),
      },
    ]),
  )
  if (wholes.size === 0) return []
  const nearest = new Map<string, Pair>()
  for (const part of parts) {
    const whole = wholes.get(part.key)
    // A text that gives the whole too lets nobody take its part for it.
    if (whole === undefined || whole.documents.has(part.measured.documentId)) continue
    const pair = findNearest(whole.bySize, part)
    if (pair === null) continue
    const thing = [
      part.key,
      readScope(part.measured.quantity).place,
      pair.whole.event || part.measured.event,
    ].join('|')
    if (pair.ratio < (nearest.get(thing)?.ratio ?? Infinity)) nearest.set(thing, pair)
  }
  return [...new Map([...nearest.values()].map((pair) => [keyOf(pair), pair])).values()].flatMap(suggest)
}

/** The two ways in which a figure may be of a whole: by the place, and by the thing that is counted. */
function asWhole(measured: Measured): readonly Standing[] {
  const thing = countedKey(measured.quantity.counted)
  const parts = partsOf(thing)
  if (thing === '' || (parts.length === 0 && measured.quantity.scope === '')) return []
  return stand(measured, ({ place }) => [
    ...(isCountry(place) ? [`${thing} there|${place}`] : []),
    ...parts.flatMap((part) => placesOf(measured, place).map((name) => `${part} of ${thing}|${name}`)),
  ])
}

function asPart(measured: Measured): readonly Standing[] {
  const thing = countedKey(measured.quantity.counted)
  const wholes = wholesOf(thing)
  if (thing === '' || (wholes.length === 0 && measured.quantity.scope === '')) return []
  return stand(measured, ({ place }) => [
    ...(place === '' || isCountry(place)
      ? []
      : measured.names.filter(isCountry).map((name) => `${thing} there|${name}`)),
    ...wholes.flatMap((whole) => placesOf(measured, place).map((name) => `${thing} of ${whole}|${name}`)),
  ])
}

function stand(measured: Measured, keysOf: (scope: Scope) => readonly string[]): readonly Standing[] {
  const size = sizeOf(measured)
  if (size === null || size <= 0) return []
  const scope = readScope(measured.quantity)
  const rest = `${unitScale(measured.quantity.unit).dimension}|${scope.group}|${scope.agent}`
  return keysOf(scope).map((key) => ({ measured, size, key: `${key}|${rest}` }))
}

/** Where no place is stated, any that the document is about. */
function placesOf({ names }: Measured, place: string): readonly string[] {
  return place === '' ? names : [place]
}

/** The whole that is nearest in size to a part, from `wholes` in the order of their sizes; null where none may be its. */
function findNearest(wholes: readonly Standing[], { measured: part, size }: Standing): Pair | null {
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
  wholes: readonly Standing[],
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

import { compareQuantities } from './compare-quantities'
import { readScope } from './compare-scopes'
import { countedKey, partsOf } from './counted-thing'
import { isCountry } from './is-country'
import { greatestRatio, sizeOf } from './cluster-by-value'
import { type ConflictSuggestion, countOrigins } from './conflict-suggestion'
import { joinSentences } from './figure-pair'
import { intervalOf, liesBelow } from './interval'
import type { Measured } from './measured'
import { suggestionKey } from './suggestion-key'
import { unitScale } from './unit-scale'

/** A figure that may be of the whole, or of a part, of what others count; `key` is the same for a whole and its parts. */
type Standing = { readonly measured: Measured; readonly size: number; readonly key: string }

type Pair = {
  readonly whole: Measured
  readonly part: Measured
  readonly ratio: number
  readonly thing: string
}

/**
 * Finds in independent documents figures of a whole and of its part that are near enough to be taken for one: the casualties and
 * the killed of one event, a country and a place in it (where the document that names the place names the country too). Of
 * each such whole and part the two nearest figures are given.
 */
export function findPartAndWhole(quantities: readonly Measured[]): readonly ConflictSuggestion[] {
  const wholes = new Map<string, Standing[]>()
  for (const standing of quantities.flatMap(asWhole)) {
    const known = wholes.get(standing.key)
    if (known === undefined) wholes.set(standing.key, [standing])
    else known.push(standing)
  }
  const nearest = new Map<string, Pair>()
  for (const part of wholes.size === 0 ? [] : quantities.flatMap(asPart)) {
    for (const whole of wholes.get(part.key) ?? []) {
      const pair = pairUp(whole, part)
      if (pair !== null && pair.ratio < (nearest.get(pair.thing)?.ratio ?? Infinity)) {
        nearest.set(pair.thing, pair)
      }
    }
  }
  return [...new Map([...nearest.values()].map((pair) => [keyOf(pair), pair])).values()].flatMap(suggest)
}

function asWhole(measured: Measured): readonly Standing[] {
  const { counted, unit } = measured.quantity
  const size = sizeOf(measured)
  const thing = countedKey(counted)
  if (size === null || size <= 0 || thing === '') return []
  const { group, agent, place } = readScope(measured.quantity)
  const rest = `${unitScale(unit).dimension}|${group}|${agent}`
  const ofPlace = isCountry(place) ? [`place ${thing}|${rest}|${place}`] : []
  const ofThing = partsOf(thing).flatMap((part) =>
    placesOf(measured, place).map((name) => `thing ${part}|${rest}|${name}`),
  )
  return [...ofPlace, ...ofThing].map((key) => ({ measured, size, key }))
}

function asPart(measured: Measured): readonly Standing[] {
  const { counted, unit } = measured.quantity
  const size = sizeOf(measured)
  const thing = countedKey(counted)
  if (size === null || size <= 0 || thing === '') return []
  const { group, agent, place } = readScope(measured.quantity)
  const rest = `${unitScale(unit).dimension}|${group}|${agent}`
  const ofPlace =
    place === '' || isCountry(place)
      ? []
      : measured.names.filter(isCountry).map((name) => `place ${thing}|${rest}|${name}`)
  const ofThing = placesOf(measured, place).map((name) => `thing ${thing}|${rest}|${name}`)
  return [...ofPlace, ...ofThing].map((key) => ({ measured, size, key }))
}

/** Where no place is stated, any that the document is about. */
function placesOf({ names }: Measured, place: string): readonly string[] {
  return place === '' ? names : [place]
}

function pairUp(whole: Standing, part: Standing): Pair | null {
  const [a, b] = [whole.measured, part.measured]
  if (a.origin === b.origin || (a.event !== '' && b.event !== '' && a.event !== b.event)) return null
  const ratio = Math.max(whole.size, part.size) / Math.min(whole.size, part.size)
  if (ratio > greatestRatio || isSameFigure(a, b)) return null
  const place = readScope(b.quantity).place
  return { whole: a, part: b, ratio, thing: `${whole.key}|${place}|${a.event || b.event}` }
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

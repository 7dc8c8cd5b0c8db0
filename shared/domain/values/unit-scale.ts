import { pluralUnits } from '../../languages/en/plural-units'
import { groupOf } from './population-group'

/**
 * What one of a unit is in the base unit of its kind: at least `low`, at most `high` (a month is 28 to 31 days).
 * Two units with one `dimension` can be compared.
 */
export type UnitScale = { readonly dimension: string; readonly low: number; readonly high: number }

const scales: ReadonlyMap<string, UnitScale> = new Map(
  Object.entries({
    duration: {
      second: 1 / 86_400,
      minute: 1 / 1440,
      hour: 1 / 24,
      day: 1,
      week: 7,
      fortnight: 14,
      month: [28, 31],
      year: [365, 366],
      decade: [3652, 3653],
    },
    length: {
      metre: 1,
      meter: 1,
      m: 1,
      kilometre: 1000,
      kilometer: 1000,
      km: 1000,
      cm: 0.01,
      mm: 0.001,
      mile: 1609.344,
      'nautical mile': 1852,
      yard: 0.9144,
      foot: 0.3048,
      inch: 0.0254,
    },
    mass: { gram: 0.001, kilogram: 1, kg: 1, tonne: 1000, ton: [907.18474, 1016.0469088], pound: 0.45359237 },
    area: { hectare: 1, acre: 0.40468564224, 'square kilometre': 100, 'square mile': 258.998811 },
  } as Record<string, Record<string, number | [number, number]>>).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]): [string, UnitScale] => {
      const [low, high] = typeof size === 'number' ? [size, size] : size
      return [unit, { dimension, low, high }]
    }),
  ),
)

const irregular: ReadonlyMap<string, string> = new Map(pluralUnits)

/** The unit in the singular and in small letters, so that "Days" and "day", "people" and "person" are one. */
export const unitKey: (unit: string) => string = remember((unit) => {
  const word = unit.trim().toLowerCase()
  const known = irregular.get(word)
  if (known !== undefined) return known
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}, 20_000)

/** Whether a unit is just people; no unit is taken for that too. */
function isPeople(unit: string): boolean {
  return unit === '' || unitKey(unit) === 'person'
}

/** The scale of a unit, a part of the people (children, soldiers) being people; any other that is not in the table has a dimension of its own, in which one is one. */
export const unitScale: (unit: string) => UnitScale = remember((unit) => {
  const key = unitKey(unit)
  const dimension = isPeople(unit) || groupOf(unit) !== null ? 'person' : key
  return scales.get(key) ?? { dimension, low: 1, high: 1 }
}, 20_000)

/** Whether a unit is money, by its code of three letters (ISO 4217). */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit)

/** The same function, which keeps its first `most` answers: names and scopes are few and come again and again. */
function remember<Q, A>(answer: (question: Q) => A, most: number): (question: Q) => A {
  const known = new Map<Q, A>()
  return (question) => {
    const before = known.get(question)
    if (before !== undefined) return before
    const now = answer(question)
    if (known.size < most) known.set(question, now)
    return now
  }
}

import type { Change } from '../../../../shared/schema/history'

/** The fields of a document, as JSON has them. */
export type Fields = Readonly<Record<string, unknown>>

/** What changed between two states of a document, field by field; null for a state in which it does not exist. */
export type Difference = Pick<Change, 'before' | 'after'>

/**
 * What turns `before` into `after`; null where nothing does. `given` is what `after` was parsed from: a field in which it
 * is the very value of `before` was not changed, and need not be compared.
 */
export function differenceOf(
  before: Fields | null,
  after: Fields | null,
  given: Fields | null = after,
): Difference | null {
  if (before === null || after === null) {
    return before === after ? null : { before: before && { ...before }, after: after && { ...after } }
  }
  const changed = (name: string): boolean =>
    before[name] !== given?.[name] && !sameJson(before[name], after[name])
  const old = Object.keys(before).filter(changed)
  const next = Object.keys(after).filter(changed)
  if (old.length === 0 && next.length === 0) return null
  return { before: pick(before, old), after: pick(after, next) }
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}

/**
 * The document after a difference was applied: the fields of `to` are set, those that only `from` has are taken away.
 * Fields outside the difference stay; doing it twice is doing it once. To take a change back, swap `from` and `to`.
 */
export function applyDifference(
  document: Fields | null,
  from: Fields | null,
  to: Fields | null,
): Fields | null {
  if (to === null) return null
  if (from === null || document === null) return { ...to }
  const kept = Object.entries(document).filter(([name]) => !(name in from) || name in to)
  return { ...Object.fromEntries(kept), ...to }
}

/** True where two JSON values say the same. The order of an object's members says nothing. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((item, at) => sameJson(item, other[at]))
  }
  const members = Object.entries(one)
  return (
    members.length === Object.keys(other).length &&
    members.every(([name, value]) => Object.hasOwn(other, name) && sameJson(value, Reflect.get(other, name)))
  )
}

import { groupOf } from './population-group'

/** How two scopes lie to one another: `unknown` where one of them says no place, so that they may be the same. */
export type ScopeOrder = 'same' | 'unknown' | 'different'

/**
 * Compares two scopes, written `place`, `group`, or both with a comma between ("children, Aleppo"; "Homs, Syria").
 * A group (children, soldiers) is never the whole, so a group on one side only makes them different. Which place lies
 * in which is not known offline: places that are called differently are different.
 */
export function compareScopes(a: string, b: string): ScopeOrder {
  const [first, second] = [readScope(a), readScope(b)]
  if (first.group !== second.group) return 'different'
  if (first.place === second.place) return first.place === '' ? 'unknown' : 'same'
  return first.place === '' || second.place === '' ? 'unknown' : 'different'
}

/** The parts of a scope, in small letters: its population group, and its most precise place; '' where not stated. */
export function readScope(scope: string): { readonly group: string; readonly place: string } {
  const parts = scope
    .toLowerCase()
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/^(?:in )?(?:the )?/, '')
        .replace(/['’]s?$/, ''),
    )
    .filter((part) => part !== '')
  const group = parts.map(groupOf).find((found) => found !== null) ?? ''
  const place = parts.find((part) => groupOf(part) === null) ?? ''
  return { group, place }
}

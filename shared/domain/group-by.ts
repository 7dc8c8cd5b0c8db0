import { addTo } from './add-to'

/** Items by key, keys and items in the order in which they come. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    addTo(groups, keyOf(item), item)
  }
  return groups
}

/** The last item whose value is at most a limit, in a list whose values ascend. */
export function lastBefore<T>(
  items: readonly T[],
  limit: number,
  valueOf: (item: T) => number,
): T | undefined {
  return items[lastIndexBefore(items, limit, valueOf)]
}

/** The index of the last item whose value is at most a limit, in a list whose values ascend; -1 where there is none. */
export function lastIndexBefore<T>(items: ArrayLike<T>, limit: number, valueOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && valueOf(item) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

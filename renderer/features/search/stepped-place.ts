type Step = { readonly current: number; readonly count: number; readonly isTyped: boolean }

/** So many places are a page. */
const PAGE = 10

/** The place that a key leads to from the one at hand (-1: none yet); null for a key that leads nowhere, or belongs to the field. */
export function steppedPlace(
  {
    key,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
  }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  { current, count, isTyped }: Step,
): number | null {
  if (count === 0 || altKey || ctrlKey || metaKey || shiftKey) return null
  const within = (at: number): number => Math.min(Math.max(at, 0), count - 1)
  switch (key) {
    case 'ArrowDown':
      return within(current + 1)
    case 'ArrowUp':
      return within(current - 1)
    case 'PageDown':
      return within(current + PAGE)
    case 'PageUp':
      return within(current - PAGE)
    case 'Home':
      return isTyped ? null : 0
    case 'End':
      return isTyped ? null : count - 1
    default:
      return null
  }
}

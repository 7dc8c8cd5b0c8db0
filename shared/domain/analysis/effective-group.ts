import type { CopyGroup } from '../copies/create-copy-graph'

/** Before the id of its first text, what a group of copies is known by that nobody named. */
export const GENERATED = 'copies of '

/**
 * The independence group that holds for a text: the one that the journalist gave (`saidOf`), else the one that was given to one
 * of its copies, so that what is said of one wire story holds for all of them; else `copies of` and the id of the first
 * of them. '' where it stands for itself.
 */
export function effectiveGroup(
  id: string,
  saidOf: (id: string) => string,
  copies: CopyGroup | undefined,
): string {
  const own = saidOf(id)
  if (own !== '' || !copies) return own
  return copies.members.map(saidOf).find((said) => said !== '') ?? `${GENERATED}${copies.id}`
}

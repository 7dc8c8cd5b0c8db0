import type { CopyGroup } from '../copies/create-copy-graph'

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
  return copies.members.map(saidOf).find((said) => said !== '') ?? `copies of ${copies.id}`
}

import type { CopyPair } from '../copies/find-copies'
import { groupCopies } from '../copies/group-copies'

/** A text by its id, with the group that the journalist put it in ('' where nobody did). */
type Grouped = { readonly id: string; readonly independenceGroup: string }

/**
 * The independence group of every text: the one that the journalist gave, else that of its copies, else none. Copies
 * join a group that one of them was given by hand, so that what is said of one wire story holds for all of them.
 */
export function groupOfCopies(
  texts: readonly Grouped[],
  copies: readonly CopyPair[],
): ReadonlyMap<string, string> {
  const given = new Map(texts.map(({ id, independenceGroup }) => [id, independenceGroup]))
  const groups = new Map(given)
  const ids = texts.map(({ id }) => id)
  for (const { id, members } of groupCopies(ids, copies)) {
    const byHand = members.map((member) => given.get(member) ?? '').find((group) => group !== '')
    for (const member of members) if (!given.get(member)) groups.set(member, byHand ?? `copies of ${id}`)
  }
  return groups
}

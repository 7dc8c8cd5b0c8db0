import type { Claim } from '../../../shared/schema/claim'
import { byName, ordered } from './compare'

/** Every tag that some claims have, once, as people order them. */
export function tagsOf(claims: Iterable<Pick<Claim, 'tags'>>): readonly string[] {
  const tags = new Set<string>()
  for (const claim of claims) for (const tag of claim.tags) tags.add(tag)
  return ordered(
    [...tags],
    byName((tag) => tag),
  )
}

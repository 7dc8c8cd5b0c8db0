import type { Claim } from '../../schema/claim'
import { areRelated } from './relations-of'

/** The claims that are said to say the same as one, that one left out; through one another, too. */
export function saidTheSame<T extends Pick<Claim, 'id' | 'relations'>>(
  claim: T,
  claims: readonly T[],
): readonly T[] {
  const told = [claim]
  const left = new Set(claims.filter(({ id }) => id !== claim.id))
  for (const one of told)
    for (const other of left)
      if (areRelated(one, other, 'same-as')) {
        told.push(other)
        left.delete(other)
      }
  return told.slice(1)
}

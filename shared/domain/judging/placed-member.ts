import type { Mention } from '../mentions/mention'
import type { Member } from './judge'

/** A member with its place in the list of them. */
export type PlacedMember = { readonly at: number; readonly of: Member }

/** Whether the least that a mention allows is below that of another. */
export function isLess(x: Mention, y: Mention): boolean {
  return (x.value?.min ?? x.value?.max ?? 0) < (y.value?.min ?? y.value?.max ?? 0)
}

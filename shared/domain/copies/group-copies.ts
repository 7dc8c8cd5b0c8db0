import { joinByKeys } from '../join-by-keys'
import type { CopyPair } from './find-copies'

/** Texts that are copies of one another, directly or through others; `id` is that of the first, in the order given. */
export type CopyGroup = { readonly id: string; readonly members: readonly string[] }

/** Puts texts into groups of copies; a text without a copy is in none. The order is that of `ids`. */
export function groupCopies(ids: readonly string[], pairs: readonly CopyPair[]): readonly CopyGroup[] {
  const keys = new Map(ids.map((id): [string, string[]] => [id, []]))
  pairs.forEach(({ a, b }, index) => {
    keys.get(a)?.push(`pair ${index}`)
    keys.get(b)?.push(`pair ${index}`)
  })
  const groupOf = joinByKeys([...keys.values()])
  const members = new Map<number, string[]>()
  ids.forEach((id, index) => {
    const group = groupOf[index] ?? index
    const here = members.get(group)
    if (here) here.push(id)
    else members.set(group, [id])
  })
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ id: group[0] ?? '', members: group }))
}

import { finish } from '../finish'
import { byGravity } from './compare-quantities'
import { createLinker, type Finding } from './create-linker'
import { groupBy } from './group-by'
import type { Measured } from './measured'

/** Compares all quantities of some texts, and gives what was found: the gravest first. */
export function findConflicts(quantities: readonly Measured[]): readonly Finding[] {
  const linker = createLinker()
  const texts = groupBy(quantities, ({ documentId }) => documentId)
  for (const [rank, [id, measured]] of [...texts].entries()) linker.put(id, { measured, dates: [] }, rank)
  finish(linker.link())
  return [...linker.findings()].toSorted(byAttention)
}

/** The gravest come first, then the farthest apart, then the best covered. */
export function byAttention(a: Finding, b: Finding): number {
  return byGravity(a, b) || b.coverage - a.coverage || (a.key < b.key ? -1 : Number(a.key > b.key))
}

import type { Change, HistoryEntry } from '../../schema/history'

/** One operation that took documents away, as long as some of them are still gone. */
export type Removal = Pick<HistoryEntry, 'seq' | 'at' | 'by' | 'operation' | 'fields'> & {
  /** True where it took back something that had been added. */
  readonly isUndo: boolean
  /** The documents that it took away and nobody brought back; `before` is all of each. */
  readonly gone: readonly Change[]
  /** What it changed besides, such as claims that lost their place in an article. */
  readonly changed: readonly Change[]
}

/**
 * What was removed and not brought back, the newest first. The entries come in order; where they go on from others,
 * `earlier` is what those gave. Dismissals of suggestions are answers, not things, and are left out.
 */
export function findRemoved(
  entries: Iterable<HistoryEntry>,
  earlier: readonly Removal[] = [],
): readonly Removal[] {
  const removals = new Map<number, Removal>()
  const removedBy = new Map<string, number>()
  const add = (removal: Removal): void => {
    removals.set(removal.seq, removal)
    for (const change of removal.gone) removedBy.set(keyOf(change), removal.seq)
  }
  earlier.toReversed().forEach(add)
  for (const entry of entries) {
    for (const change of entry.changes) bringBack(change, removals, removedBy)
    const gone = entry.changes.filter(isRemoval)
    if (gone.length > 0) add(removalOf(entry, gone))
  }
  return [...removals.values()].filter(({ gone }) => gone.length > 0).toReversed()
}

function removalOf(
  { seq, at, by, operation, fields, undoes, changes }: HistoryEntry,
  gone: readonly Change[],
): Removal {
  const changed = changes.filter(({ before, after }) => before !== null && after !== null)
  const named = { operation, ...(fields === undefined ? {} : { fields }) }
  return { seq, at, by, ...named, isUndo: undoes !== undefined, gone, changed }
}

/** A document that is there again is no longer gone, whoever took it away. */
function bringBack(change: Change, removals: Map<number, Removal>, removedBy: Map<string, number>): void {
  const key = keyOf(change)
  const removal = removals.get(removedBy.get(key) ?? 0)
  if (!removal) return
  removals.set(removal.seq, { ...removal, gone: removal.gone.filter((other) => keyOf(other) !== key) })
  removedBy.delete(key)
}

function isRemoval({ kind, before, after }: Change): boolean {
  if (before === null || after !== null) return false
  const members = before['members']
  return kind !== 'conflict' || !Array.isArray(members) || members.length > 1
}

function keyOf({ kind, id }: Change): string {
  return `${kind}/${id}`
}

import type { Change, HistoryEntry } from '../../schema/history'

/** One operation that took documents away, as long as some of them are still gone. */
export type Removal = Pick<HistoryEntry, 'seq' | 'at' | 'by' | 'operation' | 'fields'> & {
  /** True for the undo of an addition. */
  readonly isUndo: boolean
  /** The documents that it took away and nobody brought back; `before` is all of each. */
  readonly gone: readonly Change[]
  /** What it changed besides, such as claims that lost their place in an article. */
  readonly changed: readonly Change[]
}

/** Follows a history, entry by entry, and knows what was removed in it and not brought back. */
export type Removals = {
  readonly add: (entry: HistoryEntry) => void
  /** The newest first. Dismissals of suggestions are answers, not things, and are left out. */
  readonly list: () => readonly Removal[]
}

export function createRemovals(): Removals {
  /** By seq the removal, and by document what is still gone of it. */
  const removals = new Map<number, Omit<Removal, 'gone'> & { readonly gone: Map<string, Change> }>()
  const removedBy = new Map<string, number>()
  const bringBack = (key: string): void => {
    const seq = removedBy.get(key)
    const known = seq === undefined ? undefined : removals.get(seq)
    if (known === undefined) return
    removedBy.delete(key)
    known.gone.delete(key)
    if (known.gone.size === 0) removals.delete(known.seq)
  }
  return {
    add: (entry) => {
      for (const change of entry.changes) bringBack(keyOf(change))
      const gone = entry.changes.filter(isRemoval)
      if (gone.length === 0) return
      const byKey = new Map(gone.map((change) => [keyOf(change), change]))
      removals.set(entry.seq, { ...removalOf(entry), gone: byKey })
      for (const key of byKey.keys()) removedBy.set(key, entry.seq)
    },
    list: () =>
      [...removals.values()]
        .map((removal) => ({ ...removal, gone: [...removal.gone.values()] }))
        .toReversed(),
  }
}

function removalOf({ seq, at, by, operation, fields, undoes, changes }: HistoryEntry): Omit<Removal, 'gone'> {
  const changed = changes.filter(({ before, after }) => before !== null && after !== null)
  const named = { operation, ...(fields === undefined ? {} : { fields }) }
  return { seq, at, by, ...named, isUndo: undoes !== undefined, changed }
}

function isRemoval({ kind, before, after }: Change): boolean {
  if (before === null || after !== null) return false
  const members = before['members']
  return kind !== 'conflict' || !Array.isArray(members) || members.length > 1
}

function keyOf({ kind, id }: Change): string {
  return `${kind}/${id}`
}

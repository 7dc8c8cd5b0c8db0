import { err, type Result } from '../../result'
import type { Conflict } from '../../schema/conflict'
import type { Edit } from '../../schema/document'
import { words } from '../../words/words'
import type { Documents, Operation } from './operation'

/** The resolved conflicts that some edits take away, or open again. */
export function lostResolutions(
  documents: Pick<Documents, 'conflict'>,
  edits: readonly Edit[],
): readonly Conflict[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'conflict' || edit.value?.state.kind === 'resolved') return []
    const before = documents.conflict.get(edit.id)
    return before?.state.kind === 'resolved' ? [before] : []
  })
}

/** The outcome of an operation. Refused if it would lose the resolution of a conflict that is not in `losing`. */
export function keepingResolutions<T extends Operation>(
  documents: Documents,
  outcome: Result<T>,
  losing: readonly string[],
): Result<T> {
  if (!outcome.ok) return outcome
  const unasked = lostResolutions(documents, outcome.value.edits).find(({ id }) => !losing.includes(id))
  return unasked ? err('not-allowed', words.refusals.conflict.resolutionKept(unasked.title)) : outcome
}

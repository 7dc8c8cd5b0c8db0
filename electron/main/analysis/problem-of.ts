import type { TextFindings } from '../../../shared/domain/analysis/create-analysis'
import type { ReadingProblem } from '../../../shared/ipc/findings'

/** Why not all that a text says was compared; null where it was. */
export function problemOf({ leftOut, hasFailed }: TextFindings): ReadingProblem | null {
  if (hasFailed) return { kind: 'failed' }
  return leftOut > 0 ? { kind: 'too many figures', figures: leftOut } : null
}

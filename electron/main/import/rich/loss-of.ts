import { countLetters, leftOut } from '../../../../shared/domain/import/loss'
import type { LeftOut, Loss } from '../../../../shared/domain/import/loss'

/** The loss of a document of whose words all came in but what is counted. */
export function lossOf(text: string, counts: Readonly<Partial<Record<LeftOut, number>>>): Loss {
  const letters = countLetters(text)
  return { visible: letters, read: letters, left: leftOut(counts) }
}

import type { HistoryPosition } from '../history/history-position'
import { segmentPath } from '../files/layout'
import type { Lock } from '../files/lock'
import type { FileSeam } from '../files/file-seam'
import { statIfAny } from '../files/volume'

/**
 * True where the program that wrote last may only be asleep: its lock was taken over because it did not beat, or there was
 * no lock although it has not closed the history (`end`), whose padding still stands there. It can wake in the middle of a write,
 * so nothing is ever appended to the file that it has open.
 */
export async function followsDoubtful(
  seam: FileSeam,
  root: string,
  origin: Lock['origin'],
  end: HistoryPosition,
): Promise<boolean> {
  if (origin === 'abandoned') return true
  if (origin === 'ended' || end.seq === 0) return false
  const facts = await statIfAny(seam, segmentPath(root, end.segment))
  return facts !== null && facts.size > end.bytes
}

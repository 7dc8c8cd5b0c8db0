import { words } from '../../../../shared/words/words'
import { dirname } from 'node:path'
import { segmentPath } from '../files/layout'
import type { HistoryFault } from './read-history'
import { copyAside } from '../files/set-aside'
import type { Volume } from '../files/volume'

/**
 * Cuts off the torn end of the history, after a copy of the segment was kept. Nobody was promised what is cut off: it
 * was being written when the power or the program went. Gives the notice for the user.
 */
export async function cutTornEnd(volume: Volume, root: string, fault: HistoryFault): Promise<string> {
  const path = segmentPath(root, fault.segment)
  const aside = await copyAside(volume.seam, path)
  const file = await volume.seam.open(path, 'write')
  try {
    await file.truncate(fault.from)
    await file.datasync()
  } finally {
    await file.close()
  }
  await volume.seam.syncFolder(dirname(path))
  return words.store.history.tornEnd(aside)
}

import { historyStart } from './history-position'
import { scanHistory } from './read-history'
import { UndoStack } from './undo-stack'
import type { Volume } from '../files/volume'

/** The undo stack as the whole history has it. */
export async function readUndoStack(volume: Volume, root: string): Promise<UndoStack> {
  const undo = new UndoStack()
  await scanHistory(volume, root, historyStart, (entry) => undo.add(entry))
  return undo
}

import { err, ok, type Result } from '../../../../shared/result'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { emptyIfDamaged, plainCodec } from '../files/content-codec'
import { diskFault } from '../files/disk-fault'
import { readLine } from './history-line'
import { segmentPath } from '../files/layout'
import { isFollowed, listSegments, nextLine } from './read-history'
import { takeTurns } from '../files/turns'
import { readContent, type Volume } from '../files/volume'

/** The entries from one seq to another, both included, in order; each is checked by its own seal. */
export async function readEntries(
  volume: Volume,
  root: string,
  range: { readonly from: number; readonly to: number },
): Promise<Result<readonly HistoryEntry[]>> {
  const found: HistoryEntry[] = []
  const turns = takeTurns()
  try {
    const segments = await listSegments(volume, root)
    for (const [at, firstSeq] of segments.entries()) {
      const next = segments[at + 1]
      const isRead = firstSeq <= (found.at(-1)?.seq ?? 0)
      if (isRead || firstSeq > range.to || (next !== undefined && next <= range.from)) continue
      const bytes = await volume.seam.readFile(segmentPath(root, firstSeq))
      let seq = firstSeq
      for (let line = nextLine(bytes, 0); line?.complete === true && seq <= range.to; seq += 1) {
        const before = found.at(-1)
        const mayLeave = segments.includes(seq) && seq !== firstSeq
        if (mayLeave && (before === undefined || (await isFollowed(volume, root, before)))) break
        if (seq >= range.from) {
          const read = await readLine(volume.codec, line.content, turns)
          if (read === null || read.entry.seq !== seq) {
            return err('damaged', words.store.history.entryNotRead(seq), segmentPath(root, firstSeq))
          }
          found.push(read.entry)
        }
        line = nextLine(bytes, line.end)
        if (turns.areOver()) await turns.next()
      }
    }
    return ok(found)
  } catch (error) {
    return diskFault(error, words.store.history.notRead)
  }
}

/** Every entry that can be read by itself, in order, whatever stands around it: for saving what can be saved. */
export async function readReadableEntries(volume: Volume, root: string): Promise<readonly HistoryEntry[]> {
  const found: HistoryEntry[] = []
  const turns = takeTurns()
  const segments = await listSegments(volume, root)
  for (const [at, firstSeq] of segments.entries()) {
    const raw: Volume = { seam: volume.seam, codec: plainCodec }
    const bytes = await readContent(raw, segmentPath(root, firstSeq)).catch(emptyIfDamaged)
    for (let line = nextLine(bytes, 0); line !== null; line = nextLine(bytes, line.end)) {
      const read = await readLine(volume.codec, line.content, turns)
      if (read !== null && read.entry.seq < (segments[at + 1] ?? Infinity)) found.push(read.entry)
      if (turns.areOver()) await turns.next()
    }
  }
  return found
}

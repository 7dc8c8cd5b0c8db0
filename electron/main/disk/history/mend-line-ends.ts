import { dirname } from 'node:path'
import { plainCodec } from '../files/content-codec'
import { isNoFile, systemCode } from '../files/disk-fault'
import { segmentPath } from '../files/layout'
import { takeTurns } from '../files/turns'
import { readContent, type Volume, writeContent } from '../files/volume'
import { isPadding, LINE_FEED, readLink } from './history-line'
import { historyStart } from './history-position'
import { listSegments, nextLine } from './read-history'

const CARRIAGE_RETURN = 0x0d
const BYTE_ORDER_MARK = Buffer.from('\uFEFF')

/** A file of the history as this program writes it. */
type Segment = { readonly path: string; readonly bytes: Uint8Array }

/**
 * The files of a history in which another program (an editor, a synchroniser, a version control) has changed nothing but how lines
 * begin and end, as this program writes them. Empty where there is no such file, or any entry is not, by its hash and in its place, what was saved.
 */
export async function foreignLineEnds(volume: Volume, root: string): Promise<readonly Segment[]> {
  const changed: Segment[] = []
  const turns = takeTurns()
  let last: { readonly seq: number; readonly hash: string } = historyStart
  for (const firstSeq of await listSegments(volume, root)) {
    const path = segmentPath(root, firstSeq)
    const stored = await readContent(asStored(volume), path).catch(nullIfNoFile)
    if (stored === null) return []
    const bytes = withOwnEnds(stored)
    for (
      let line = nextLine(bytes, 0);
      line !== null && (line.complete || !isPadding(line.content));
      line = nextLine(bytes, line.end)
    ) {
      const link = readLink(volume.codec, line.content)
      if (link === null || link.seq !== last.seq + 1 || link.prevHash !== last.hash) return []
      last = link
      if (turns.areOver()) await turns.next()
    }
    if (Buffer.compare(stored, bytes) !== 0) changed.push({ path, bytes })
  }
  return changed
}

/** Writes these files of the history; each is the old one or the new one at any moment. */
export async function putBackLineEnds(volume: Volume, segments: readonly Segment[]): Promise<void> {
  for (const { path, bytes } of segments) {
    await writeContent(asStored(volume), path, bytes)
    await volume.seam.syncFolder(dirname(path))
  }
}

function nullIfNoFile(error: unknown): null {
  if (isNoFile(systemCode(error))) return null
  throw error
}

/** The files as they are on the disk: lines are sealed one by one. */
function asStored({ seam }: Volume): Volume {
  return { seam, codec: plainCodec }
}

/** The same lines without a mark before the first, each ended by a line feed alone. */
function withOwnEnds(stored: Uint8Array): Uint8Array {
  const hasMark = Buffer.compare(stored.subarray(0, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK) === 0
  const rest = hasMark ? stored.subarray(BYTE_ORDER_MARK.length) : stored
  const lines: Uint8Array[] = []
  for (let line = nextLine(rest, 0); line !== null; line = nextLine(rest, line.end)) {
    const { content, complete } = line
    if (!complete && isPadding(content)) lines.push(content)
    else
      lines.push(
        content.at(-1) === CARRIAGE_RETURN ? content.subarray(0, -1) : content,
        Uint8Array.of(LINE_FEED),
      )
  }
  return Buffer.concat(lines)
}

import { join } from 'node:path'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { nullIfDamaged } from '../files/content-codec'
import { readLine } from '../history/history-line'
import { historyStart } from '../history/history-position'
import { nextLine, scanHistory } from '../history/read-history'
import { takeTurns } from '../files/turns'
import type { Volume } from '../files/volume'

/**
 * Another copy of the project's history, or of a part of it, as a synchroniser keeps one beside ours when two people worked at
 * once. same: all its entries are in ours. goes on: it goes on where ours ends. parts: from `partsAt` on it goes another way.
 */
export type HistoryCopy = {
  readonly standing: 'same' | 'goes on' | 'parts'
  /** Its first entry that ours does not have; one past its last where there is none. */
  readonly partsAt: number
  /** How many such entries it has. */
  readonly own: number
  readonly newest: Pick<HistoryEntry, 'seq' | 'at' | 'by'>
}

/** The entries in a file as far as each follows the one before, and the bytes that they take. */
export type Chain = { readonly entries: readonly HistoryEntry[]; readonly bytes: Uint8Array }

/** Reads the chain in a file; null where it does not begin with an entry of a history that we can read. */
export async function readChain(volume: Volume, path: string): Promise<Chain | null> {
  const bytes = await volume.seam.readFile(path)
  const entries: HistoryEntry[] = []
  let end = 0
  const turns = takeTurns()
  for (let line = nextLine(bytes, 0); line?.complete === true; line = nextLine(bytes, line.end)) {
    const entry = (await readLine(volume.codec, line.content, turns))?.entry
    const before = entries.at(-1)
    const follows = before === undefined || (entry?.seq === before.seq + 1 && entry.prevHash === before.hash)
    if (entry === undefined || !follows) break
    entries.push(entry)
    ;({ end } = line)
    if (turns.areOver()) await turns.next()
  }
  return entries.length === 0 ? null : { entries, bytes: bytes.subarray(0, end) }
}

/** The hashes of our own entries, by seq. */
export async function hashesOfHistory(volume: Volume, root: string): Promise<ReadonlyMap<number, string>> {
  const hashes = new Map([[historyStart.seq, historyStart.hash]])
  await scanHistory(volume, root, historyStart, null, { onLink: ({ seq, hash }) => hashes.set(seq, hash) })
  return hashes
}

/** How a file stands to our history; null where it is none, or one of another project. */
export async function readHistoryCopy(
  volume: Volume,
  root: string,
  file: string,
  ours: ReadonlyMap<number, string>,
): Promise<HistoryCopy | null> {
  const chain = await readChain(volume, join(root, file)).catch(nullIfDamaged)
  const [first] = chain?.entries ?? []
  const newest = chain?.entries.at(-1)
  if (chain === null || first === undefined || newest === undefined) return null
  if (ours.get(first.seq - 1) !== first.prevHash) return null
  const own = chain.entries.filter(({ seq, hash }) => ours.get(seq) !== hash)
  const partsAt = own[0]?.seq ?? newest.seq + 1
  // What has not even the first entry in common is another project.
  if (partsAt === 1) return null
  const standing = own.length === 0 ? 'same' : ours.has(partsAt) ? 'parts' : 'goes on'
  const { seq, at, by } = newest
  return { standing, partsAt, own: own.length, newest: { seq, at, by } }
}

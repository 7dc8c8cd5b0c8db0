import { err, ok, type Result } from '../../../../shared/result'
import { Instant } from '../../../../shared/schema/common'
import { words } from '../../../../shared/words/words'
import { Change, HistoryEntry } from '../../../../shared/schema/history'
import type { ContentCodec } from '../files/content-codec'
import { parseEntry } from './entry-json'
import { readSeal, readSealInTurns, sealPieces } from '../files/sealed-json'
import { type Turns, takeTurns } from '../files/turns'

/**
 * A segment is lines that end in a line feed. Lines that were flushed together are one batch; all but the last of a
 * batch have a space before the line feed. So after a power cut it can be told which lines nobody was promised:
 * those of the last batch, in whatever order the disk wrote them.
 */
export const LINE_FEED = 0x0a
export const SPACE = 0x20

/** True for bytes that are nothing but padding; a zero stands where padding did not reach the disk. */
export function isPadding(bytes: Uint8Array): boolean {
  return bytes.every(isBlank)
}

export function isBlank(byte: number): boolean {
  return byte === SPACE || byte === 0
}

/** A history entry before it is sealed. */
export type UnsealedEntry = Omit<HistoryEntry, 'hash'>

export type SealedEntry = { readonly entry: HistoryEntry; readonly line: Uint8Array }

const EntryWithoutHash = HistoryEntry.omit({ hash: true })

/** A fault where the clock shows a moment that the history cannot state, as past the year 9999; null where it can. `what` was not done. */
export function clockFault(at: string, what = words.folder.notSaved): Result<never> | null {
  return Instant.safeParse(at).success ? null : err('invalid-input', words.folder.clock(what, at))
}

/** So many changes, as nearly every operation has, are put into JSON in one go. */
const FEW = 4

/**
 * Seals an entry, in turns; a fault where it could not be read again. The order of its members is fixed here, since the hash is over
 * the bytes.
 */
export async function sealEntry(codec: ContentCodec, unsealed: UnsealedEntry): Promise<Result<SealedEntry>> {
  const turns = takeTurns()
  const { changes } = unsealed
  const head = EntryWithoutHash.safeParse({ ...unsealed, changes: [] })
  if (!head.success)
    return clockFault(unsealed.at) ?? err('internal', words.folder.unreadableEntry, head.error.message)
  for (const change of changes) {
    const parsed = Change.safeParse(change)
    if (!parsed.success) return err('internal', words.folder.unreadableEntry, parsed.error.message)
    if (turns.areOver()) await turns.next()
  }
  const { bytes, hash } = await sealPieces(piecesOf(unsealed), turns)
  if (turns.areOver()) await turns.next()
  return ok({ entry: { ...unsealed, hash }, line: codec.encodeLine(bytes, 'history') })
}

function* piecesOf(entry: UnsealedEntry): Generator<string> {
  const { seq, at, by, operation, fields, undoes, redoes, act, changes, prevHash } = entry
  if (changes.length <= FEW) {
    const whole = { seq, at, by, operation, fields, undoes, redoes, act, changes, prevHash }
    return yield JSON.stringify(whole).slice(0, -1)
  }
  yield `${JSON.stringify({ seq, at, by, operation, fields, undoes, redoes, act }).slice(0, -1)},"changes":[`
  for (const [number, change] of changes.entries())
    yield `${number === 0 ? '' : ','}${JSON.stringify(change)}`
  yield `],"prevHash":${JSON.stringify(prevHash)}`
}

/** The bytes of one batch, ready to be appended, with what is to stand after it. */
export function joinBatch(lines: readonly Uint8Array[], after = nothing): Uint8Array {
  const last = lines.length - 1
  return Buffer.concat([...lines.flatMap((line, at) => [line, at === last ? endOfBatch : endOfLine]), after])
}

const nothing = new Uint8Array()

/** The length of the batch in bytes, without the padding after it. */
export function lengthOfBatch(lines: readonly Uint8Array[]): number {
  const ends = (lines.length - 1) * endOfLine.length + endOfBatch.length
  return lines.reduce((sum, line) => sum + line.length, ends)
}

const endOfBatch = Uint8Array.of(LINE_FEED)
const endOfLine = Uint8Array.of(SPACE, LINE_FEED)

export type ReadLine = { readonly entry: HistoryEntry; readonly endsBatch: boolean }

/** Reads a line without its line feed, in turns; null where it is not, byte for byte, what was once sealed. */
export async function readLine(
  codec: ContentCodec,
  bytes: Uint8Array,
  turns: Turns,
): Promise<ReadLine | null> {
  const endsBatch = bytes.at(-1) !== SPACE
  let plain: Uint8Array
  try {
    plain = codec.decodeLine(endsBatch ? bytes : bytes.subarray(0, -1), 'history')
  } catch {
    return null
  }
  if ((await readSealInTurns(plain, turns)) === null) return null
  const json = Buffer.from(plain.buffer, plain.byteOffset, plain.length).toString()
  if (turns.areOver()) await turns.next()
  const entry = await readEntry(json, turns)
  return entry === null ? null : { entry, endsBatch }
}

async function readEntry(json: string, turns: Turns): Promise<HistoryEntry | null> {
  try {
    const read = await parseEntry(json, turns)
    const head = HistoryEntry.safeParse({ ...read, changes: [] })
    if (read === null || !head.success) return null
    const changes: Change[] = []
    for (const each of read.changes) {
      const change = Change.safeParse(each)
      if (!change.success) return null
      changes.push(change.data)
      if (turns.areOver()) await turns.next()
    }
    return { ...head.data, changes }
  } catch {
    return null
  }
}

/** What ties an entry to the one before it. */
export type Link = Pick<HistoryEntry, 'seq' | 'prevHash' | 'hash'>

/** Checks the seal of a line and reads only its link, which stands at its two ends: much faster than reading all of it. */
export function readLink(codec: ContentCodec, bytes: Uint8Array): Link | null {
  let plain: Uint8Array
  try {
    plain = codec.decodeLine(bytes.at(-1) === SPACE ? bytes.subarray(0, -1) : bytes, 'history')
  } catch {
    return null
  }
  const seal = readSeal(plain)
  if (seal === null) return null
  const text = Buffer.from(plain.buffer, plain.byteOffset, plain.length)
  const seq = /^\{"seq":(\d+),/.exec(text.toString('latin1', 0, 30))?.[1]
  const prevHash = /"prevHash":"([0-9a-f]{64})"$/.exec(
    text.toString('latin1', Math.max(0, seal.end - 78), seal.end),
  )?.[1]
  return seq === undefined || prevHash === undefined ? null : { seq: Number(seq), prevHash, hash: seal.hash }
}

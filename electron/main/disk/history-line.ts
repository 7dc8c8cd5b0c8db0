import { err, ok, type Result } from '../../../shared/result'
import { Instant } from '../../../shared/schema/common'
import { words } from '../../../shared/words/words'
import { HistoryEntry } from '../../../shared/schema/history'
import type { ContentCodec } from './content-codec'
import { openSealedJson, readSeal, sealJson } from './sealed-json'

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

const UnsealedEntrySchema = HistoryEntry.omit({ hash: true })

/** A fault where the clock shows a moment that the history cannot state, as past the year 9999; null where it can. `what` was not done. */
export function clockFault(at: string, what = words.folder.notSaved): Result<never> | null {
  return Instant.safeParse(at).success ? null : err('invalid-input', words.folder.clock(what, at))
}

/**
 * Seals an entry; a fault where it could not be read again. The order of its members is fixed here, since the hash is over the
 * bytes.
 */
export function sealEntry(codec: ContentCodec, unsealed: UnsealedEntry): Result<SealedEntry> {
  const parsed = UnsealedEntrySchema.safeParse(unsealed)
  if (!parsed.success)
    return clockFault(unsealed.at) ?? err('internal', words.folder.unreadableEntry, parsed.error.message)
  const { seq, at, by, operation, fields, undoes, redoes, changes, prevHash } = unsealed
  const { line, hash } = sealJson({ seq, at, by, operation, fields, undoes, redoes, changes, prevHash })
  return ok({ entry: { ...unsealed, hash }, line: codec.encodeLine(Buffer.from(line), 'history') })
}

/** The bytes of one batch, ready to be appended. */
export function joinBatch(lines: readonly Uint8Array[]): Uint8Array {
  const last = lines.length - 1
  return Buffer.concat(lines.flatMap((line, at) => [line, at === last ? endOfBatch : endOfLine]))
}

const endOfBatch = Uint8Array.of(LINE_FEED)
const endOfLine = Uint8Array.of(SPACE, LINE_FEED)

export type ReadLine = { readonly entry: HistoryEntry; readonly endsBatch: boolean }

/** Reads a line without its line feed; null where it is not, byte for byte, what was once sealed. */
export function readLine(codec: ContentCodec, bytes: Uint8Array): ReadLine | null {
  const endsBatch = bytes.at(-1) !== SPACE
  let plain: Uint8Array
  try {
    plain = codec.decodeLine(endsBatch ? bytes : bytes.subarray(0, -1), 'history')
  } catch {
    return null
  }
  const parsed = HistoryEntry.safeParse(openSealedJson(plain))
  return parsed.success ? { entry: parsed.data, endsBatch } : null
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

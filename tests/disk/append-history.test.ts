import { describe, expect, it } from 'vitest'
import {
  ForeignWrite,
  HistoryWriter,
  SEGMENT_BYTES,
  type WriterOptions,
} from '../../electron/main/disk/history/append-history'
import { plainCodec } from '../../electron/main/disk/files/content-codec'
import { type SealedEntry, sealEntry } from '../../electron/main/disk/history/history-line'
import { type HistoryPosition, historyStart } from '../../electron/main/disk/history/history-position'
import { listSegments, scanHistory } from '../../electron/main/disk/history/read-history'
import { readEntries } from '../../electron/main/disk/history/read-entries'
import type { Volume } from '../../electron/main/disk/files/volume'
import { MOMENT } from './documents-fixture'
import { SimulatedDisk, systemError } from './simulated-disk'

/** The next entry after a position, with an operation of some length. */
async function entryAfter(
  { seq, hash }: HistoryPosition,
  operation = 'change verdict',
): Promise<SealedEntry> {
  const sealed = await sealEntry(plainCodec, {
    seq: seq + 1,
    at: MOMENT,
    by: '',
    operation,
    changes: [],
    prevHash: hash,
  })
  if (!sealed.ok) throw new Error(sealed.fault.message)
  return sealed.value
}

async function someWriter(options: WriterOptions = {}) {
  const disk = new SimulatedDisk()
  await disk.makeFolder('/p')
  await disk.makeFolder('/p/history')
  const volume = { seam: disk, codec: plainCodec }
  return { disk, volume, writer: new HistoryWriter(volume, '/p', historyStart, options) }
}

/** Another program that has read the history up to where the writer is, and goes on from there. */
function otherWriter(volume: Volume, writer: HistoryWriter, options: WriterOptions = {}): HistoryWriter {
  return new HistoryWriter(volume, '/p', writer.head, options)
}

const path = '/p/history/0000000001.jsonl'

describe('the history, while it is open', () => {
  it('ends in padding that readers pass over, and that is cut off at the end', async () => {
    const { disk, volume, writer } = await someWriter()
    await writer.append([await entryAfter(writer.head)])
    await writer.append([await entryAfter(writer.head)])
    expect((await disk.stat(path)).size).toBeGreaterThan(writer.head.bytes)
    expect(await scanHistory(volume, '/p', historyStart, null)).toEqual({ end: writer.head, fault: null })
    await writer.close()
    expect((await disk.stat(path)).size).toBe(writer.head.bytes)
  })

  it.each([
    ['appended to it', Buffer.from('{"somebody":"else"}\n')],
    ['written over its padding', null],
  ])('is not written to when somebody else has %s meanwhile', async (_, bytes) => {
    const { disk, writer } = await someWriter()
    await writer.append([await entryAfter(writer.head)])
    const file = await disk.open(path, 'write')
    await file.write(bytes ?? Buffer.from('x'), bytes === null ? writer.head.bytes : await file.size())
    const theirs = await disk.readFile(path)
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow(ForeignWrite)
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow(ForeignWrite)
    await writer.close()
    expect(await disk.readFile(path)).toEqual(theirs)
  })

  it('is not written to when another program has saved meanwhile, though no clock says that any time has passed', async () => {
    const { volume, writer } = await someWriter()
    await writer.append([await entryAfter(writer.head)])
    const other = otherWriter(volume, writer)
    await other.append([await entryAfter(other.head, 'another’s work')])
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow(ForeignWrite)
    expect(await scanHistory(volume, '/p', historyStart, null)).toEqual({ end: other.head, fault: null })
  })

  it.each(['the one before', 'the other one'])(
    'keeps what another program has saved meanwhile, when %s is closed first',
    async (which) => {
      const { volume, writer } = await someWriter()
      await writer.append([await entryAfter(writer.head)])
      const other = otherWriter(volume, writer)
      await other.append([await entryAfter(other.head)])
      const order = which === 'the one before' ? [writer, other] : [other, writer]
      for (const each of order) await each.close()
      await otherWriter(volume, other).append([await entryAfter(other.head)])
      const scan = await scanHistory(volume, '/p', historyStart, null)
      expect([scan.end.seq, scan.fault]).toEqual([other.head.seq + 1, null])
    },
  )

  it('is not written to, nor cut, once the lock is lost', async () => {
    const held = { isHeld: true }
    const { disk, writer } = await someWriter({ lock: { path: '/p/lock', isHeld: async () => held.isHeld } })
    await writer.append([await entryAfter(writer.head)])
    const saved = await disk.readFile(path)
    held.isHeld = false
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow(ForeignWrite)
    held.isHeld = true
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow(ForeignWrite)
    await writer.close()
    expect(await disk.readFile(path)).toEqual(saved)
  })

  it('is not cut at the end by a program whose append failed, where another one has saved meanwhile', async () => {
    const { disk, volume, writer } = await someWriter()
    await writer.append([await entryAfter(writer.head)])
    disk.before = (call) => {
      if (call === 'write' || call === 'open') throw systemError('EIO')
    }
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow('EIO')
    disk.before = () => undefined
    const other = otherWriter(volume, writer)
    await other.append([await entryAfter(other.head, 'another’s work')])
    await writer.close()
    expect(await scanHistory(volume, '/p', historyStart, null)).toEqual({ end: other.head, fault: null })
  })

  it('is not said to be saved once its file is gone, as when the project folder was moved or deleted', async () => {
    const { disk, writer } = await someWriter()
    await writer.append([await entryAfter(writer.head)])
    await disk.remove(path)
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow('ENOENT')
  })

  it('is not said to be saved once another file has taken its name', async () => {
    const { disk, writer } = await someWriter()
    await writer.append([await entryAfter(writer.head)])
    const copy = await disk.open('/p/history/copy', 'write')
    await copy.write(await disk.readFile(path), 0)
    await disk.rename('/p/history/copy', path)
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow(ForeignWrite)
  })

  it('begins a new segment when one is full, and after a failed beginning tries again', async () => {
    const { disk, volume, writer } = await someWriter()
    await writer.append([await entryAfter(writer.head, 'x'.repeat(SEGMENT_BYTES))])
    disk.before = (call) => {
      if (call === 'write') throw systemError('ENOSPC')
    }
    await expect(writer.append([await entryAfter(writer.head)])).rejects.toThrow('ENOSPC')
    disk.before = () => undefined
    await writer.append([await entryAfter(writer.head)])
    expect(await listSegments(volume, '/p')).toEqual([1, 2])
    expect(await scanHistory(volume, '/p', historyStart, null)).toEqual({ end: writer.head, fault: null })
  })
})

describe('a history whose last program may only be asleep', () => {
  it('goes on in a new segment, and what the sleeper still writes on waking changes nothing in it', async () => {
    const { disk, volume, writer } = await someWriter()
    await writer.append([await entryAfter(writer.head)])
    await writer.append([await entryAfter(writer.head)])
    const late = await entryAfter(writer.head, 'written in the sleep')
    const other = otherWriter(volume, writer, { beginsSegment: true })
    await other.append([await entryAfter(other.head, 'after it')])
    await other.append([await entryAfter(other.head, 'and more')])
    // The write that the sleeper was about to make, after it had looked.
    const file = await disk.open(path, 'write')
    await file.write(Buffer.concat([late.line, Buffer.from('\n')]), writer.head.bytes)
    const apart: unknown[] = []
    const onApart = (part: unknown): void => void apart.push(part)
    expect(await scanHistory(volume, '/p', historyStart, null, { onApart })).toEqual({
      end: other.head,
      fault: null,
    })
    expect(apart).toEqual([{ segment: 1, from: writer.head.bytes, seq: 3, holdsEntries: true }])
    const entries = await readEntries(volume, '/p', { from: 2, to: 9 })
    expect(entries.ok && entries.value.map(({ operation }) => operation)).toEqual([
      'change verdict',
      'after it',
      'and more',
    ])
    await writer.close()
    await other.close()
    expect(await scanHistory(volume, '/p', historyStart, null)).toEqual({ end: other.head, fault: null })
  })
})

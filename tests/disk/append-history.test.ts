import { describe, expect, it } from 'vitest'
import { ForeignWrite, HistoryWriter, SEGMENT_BYTES } from '../../electron/main/disk/append-history'
import { plainCodec } from '../../electron/main/disk/content-codec'
import { type SealedEntry, sealEntry } from '../../electron/main/disk/history-line'
import { type HistoryPosition, historyStart } from '../../electron/main/disk/history-position'
import { listSegments, scanHistory } from '../../electron/main/disk/read-history'
import { MOMENT } from './documents-fixture'
import { SimulatedDisk, systemError } from './simulated-disk'

/** The next entry after a position, with an operation of some length. */
function entryAfter({ seq, hash }: HistoryPosition, operation = 'change verdict'): SealedEntry {
  return sealEntry(plainCodec, { seq: seq + 1, at: MOMENT, by: '', operation, changes: [], prevHash: hash })
}

async function someWriter(monotonic?: () => number) {
  const disk = new SimulatedDisk()
  await disk.makeFolder('/p')
  await disk.makeFolder('/p/history')
  const volume = { seam: disk, codec: plainCodec }
  return { disk, volume, writer: new HistoryWriter(volume, '/p', historyStart, monotonic) }
}

const path = '/p/history/0000000001.jsonl'

describe('the history, while it is open', () => {
  it('ends in padding that readers pass over, and that is cut off at the end', async () => {
    const { disk, volume, writer } = await someWriter()
    await writer.append([entryAfter(writer.head)])
    await writer.append([entryAfter(writer.head)])
    expect((await disk.stat(path)).size).toBeGreaterThan(writer.head.bytes)
    expect(await scanHistory(volume, '/p', historyStart, null)).toEqual({ end: writer.head, fault: null })
    await writer.close()
    expect((await disk.stat(path)).size).toBe(writer.head.bytes)
  })

  it('goes on after hours of rest', async () => {
    let now = 0
    const { volume, writer } = await someWriter(() => now)
    for (let hour = 0; hour < 3; hour += 1) {
      await writer.append([entryAfter(writer.head)])
      now += 3_600_000
    }
    expect(await scanHistory(volume, '/p', historyStart, null)).toEqual({ end: writer.head, fault: null })
  })

  it.each([
    ['appended to it', Buffer.from('{"somebody":"else"}\n')],
    ['written over its padding', null],
  ])('is not written to when somebody else has %s meanwhile', async (_, bytes) => {
    let now = 0
    const { disk, writer } = await someWriter(() => now)
    await writer.append([entryAfter(writer.head)])
    now += 5_000
    const file = await disk.open(path, 'write')
    await file.write(bytes ?? Buffer.from('x'), bytes === null ? writer.head.bytes : await file.size())
    await expect(writer.append([entryAfter(writer.head)])).rejects.toThrow(ForeignWrite)
  })

  it('is not said to be saved once its file is gone, as when the project folder was moved or deleted', async () => {
    let now = 0
    const { disk, writer } = await someWriter(() => now)
    await writer.append([entryAfter(writer.head)])
    now += 5_000
    await disk.remove(path)
    await expect(writer.append([entryAfter(writer.head)])).rejects.toThrow('ENOENT')
  })

  it('begins a new segment when one is full, and after a failed beginning tries again', async () => {
    const { disk, volume, writer } = await someWriter()
    await writer.append([entryAfter(writer.head, 'x'.repeat(SEGMENT_BYTES))])
    disk.before = (call) => {
      if (call === 'write') throw systemError('ENOSPC')
    }
    await expect(writer.append([entryAfter(writer.head)])).rejects.toThrow('ENOSPC')
    disk.before = () => undefined
    await writer.append([entryAfter(writer.head)])
    expect(await listSegments(volume, '/p')).toEqual([1, 2])
    expect(await scanHistory(volume, '/p', historyStart, null)).toEqual({ end: writer.head, fault: null })
  })
})

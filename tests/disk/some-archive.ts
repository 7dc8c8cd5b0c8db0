import { createZipWriter, piecesIn } from '../../electron/main/disk/zip/zip-writer'
import type { FileSeam, OpenFile } from '../../electron/main/disk/files/file-seam'
import { realFiles } from '../../electron/main/disk/files/real-files'
import { readZip } from '../../electron/main/import/zip/read-zip'

/** The files of an archive by their names. */
export function filesIn(archive: Uint8Array): Map<string, Buffer> {
  const read = readZip(archive, () => true, 1_000_000_000)
  if (!read.ok) throw new Error(read.fault)
  return new Map(read.entries)
}

/** An archive of these files, which says of each what is true of it. */
export async function archiveOf(files: Iterable<readonly [string, Uint8Array]>): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  let size = 0
  const zip = createZipWriter(
    openBytes(Buffer.alloc(0), (piece, position) => {
      const end = position + piece.length
      if (end > bytes.length) bytes = Buffer.concat([bytes], Math.max(end, bytes.length * 2))
      bytes.set(piece, position)
      size = Math.max(size, end)
      return piece.length
    }),
  )
  for (const [name, content] of files) await zip.add(name, piecesIn(content), content.length)
  await zip.finish()
  return bytes.subarray(0, size)
}

/** A disk on which any file has these bytes. */
export const diskOf = (bytes: Uint8Array): FileSeam => ({ ...realFiles, open: async () => openBytes(bytes) })

const nothing = async (): Promise<never> => Promise.reject(new Error('not done here'))

function openBytes(
  bytes: Uint8Array,
  write: (piece: Uint8Array, position: number) => number = () => 0,
): OpenFile {
  return {
    ...piecesIn(bytes),
    write: async (piece, position) => write(piece, position),
    size: async () => bytes.length,
    close: async () => undefined,
    truncate: nothing,
    datasync: nothing,
    look: nothing,
  }
}

/** Numbers from 0 to below a bound, always the same ones in the same order. */
export function someNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    // xorshift32
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

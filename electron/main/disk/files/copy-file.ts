import { createHash } from 'node:crypto'
import type { FileSeam, OpenFile } from './file-seam'
import { replaceBy, writeFully } from './volume'

/** What of a file is in memory at once, in bytes. */
const PIECE = 1_000_000

/** What a file of any size is known by: the SHA-256 of its bytes in lower-case hexadecimal, and how many they are. */
export type FileIdentity = { readonly hash: string; readonly size: number }

/** Tells what a file is known by, piece by piece: other work goes on between two of them. */
export async function identifyFile(seam: FileSeam, path: string): Promise<FileIdentity> {
  const file = await seam.open(path, 'read')
  try {
    return await identifyPieces(file)
  } finally {
    await file.close()
  }
}

/** Tells the same of what is open already. */
export function identifyPieces(from: Pick<OpenFile, 'read'>): Promise<FileIdentity> {
  return takePieces(from, async () => undefined)
}

/**
 * Copies a file as `writeContent` writes one: whole, or not at all. Answers whether its bytes are still those with this hash; where
 * they are not, nothing is left of the copy. The folder is left to flush to the caller.
 */
export async function copyFile(seam: FileSeam, from: string, to: string, hash: string): Promise<boolean> {
  const file = await seam.open(from, 'read')
  try {
    return await copyPieces(seam, file, to, hash)
  } finally {
    await file.close()
  }
}

/** Copies in the same way what is open already, as a file or in memory. */
export async function copyPieces(
  seam: FileSeam,
  from: Pick<OpenFile, 'read'>,
  to: string,
  hash: string,
): Promise<boolean> {
  const copied = await replaceBy(
    seam,
    to,
    (copy) => takePieces(from, (piece, position) => writeFully(copy, piece, position)),
    (written) => written.hash === hash,
  )
  return copied.hash === hash
}

async function takePieces(
  file: Pick<OpenFile, 'read'>,
  take: (piece: Uint8Array, position: number) => Promise<void>,
): Promise<FileIdentity> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(PIECE)
  let size = 0
  for (;;) {
    const got = await file.read(buffer, size)
    if (got === 0) return { hash: hash.digest('hex'), size }
    const piece = buffer.subarray(0, got)
    hash.update(piece)
    await take(piece, size)
    size += got
  }
}

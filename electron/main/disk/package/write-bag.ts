import { identifyPieces } from '../files/copy-file'
import type { FileIdentity } from '../files/copy-file'
import type { OpenFile } from '../files/file-seam'
import { createZipWriter, piecesIn } from '../zip/zip-writer'
import type { Pieces } from '../zip/zip-writer'
import {
  type BagInfo,
  bagFiles,
  DECLARATION,
  labels,
  oxumOf,
  PAYLOAD,
  printBagInfo,
  printManifest,
} from './bag'

/** A file that is handed over: its path below `data/`, its size, and how to come to its content, which may be large. */
export type PackedFile = {
  readonly path: string
  readonly size: number
  /** Packed or sealed already: packing it again would gain nothing. */
  readonly isPacked: boolean
  /** Opens the content; `close` is called when it is read. */
  readonly open: () => Promise<Pieces & { readonly close: () => Promise<void> }>
  /** What it is known by, where that is known before; a file that turns out to be another one ends the writing. */
  readonly hash?: string
}

/** A file was not what it was known to be. */
export class NotTheFile extends Error {
  readonly path: string

  constructor(path: string) {
    super(path)
    this.path = path
  }
}

/** Content that is in memory, as a file to hand over. */
export function packedText(path: string, content: string | Uint8Array, isPacked = false): PackedFile {
  const bytes = Buffer.from(content)
  return {
    path,
    size: bytes.length,
    isPacked,
    open: async () => ({ ...piecesIn(bytes), close: async () => undefined }),
  }
}

export type BagOptions = {
  /** The one folder at the top of the archive. */
  readonly base: string
  /** What is said of the package, but for its size. */
  readonly info: BagInfo
  readonly signal?: AbortSignal | undefined
  /** Called with the bytes that are packed so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined
  /** Lets others have a turn. */
  readonly breathe?: (() => Promise<void>) | undefined
}

/** Writes a bag (RFC 8493) as a ZIP archive into an open, empty file, and answers what is in it. */
export async function writeBag(
  to: OpenFile,
  files: Iterable<PackedFile> | AsyncIterable<PackedFile>,
  { base, info, signal, onProgress, breathe }: BagOptions,
): Promise<ReadonlyMap<string, FileIdentity>> {
  const zip = createZipWriter(to, signal)
  const payload = new Map<string, FileIdentity>()
  let bytes = 0
  for await (const { path, size, isPacked, open, hash } of files) {
    signal?.throwIfAborted()
    const from = await open()
    try {
      const written = await zip.add(`${base}/${PAYLOAD}${path}`, from, size, { isPacked })
      if (hash !== undefined && written.hash !== hash) throw new NotTheFile(path)
      payload.set(`${PAYLOAD}${path}`, written)
      bytes += written.size
    } finally {
      await from.close()
    }
    onProgress?.(bytes)
    await breathe?.()
  }
  const tags: [string, string][] = [
    [bagFiles.declaration, DECLARATION],
    [bagFiles.info, printBagInfo([...info, [labels.oxum, oxumOf(payload.values())]])],
    [bagFiles.manifest, printManifest(Array.from(payload, ([path, { hash }]) => [path, hash]))],
  ]
  const summed: [string, string][] = []
  for (const [path, content] of tags) summed.push([path, (await addText(path, content)).hash])
  await addText(bagFiles.tagManifest, printManifest(summed))
  await zip.finish()
  return payload

  async function addText(path: string, content: string): Promise<FileIdentity> {
    const text = Buffer.from(content)
    await zip.add(`${base}/${path}`, piecesIn(text), text.length)
    return identifyPieces(piecesIn(text))
  }
}

/** A name as a folder or a file can have it on every system. */
export function nameEverywhere(name: string): string {
  // oxlint-disable-next-line no-control-regex -- signs that control something are what is taken out
  const plain = name.replaceAll(/[\\/:*?"<>|\u0000-\u001f\u007f]/gu, '_').replace(/[. ]+$/u, '')
  return plain === '' || plain.startsWith('.') ? `_${plain}` : plain
}

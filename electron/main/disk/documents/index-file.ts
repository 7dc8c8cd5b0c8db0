import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Id, Sha256 } from '../../../../shared/schema/common'
import { byKind, documentKinds } from '../../../../shared/document-kinds'
import { DocumentKind } from '../../../../shared/schema/document'
import { FORMAT_VERSION } from '../../../../shared/schema/project'
import { isUnreadable } from '../files/content-codec'
import { CacheHead, emptyCache } from './document-cache'
import { cachePath, indexPath, isCacheName } from '../files/layout'
import { openSealedJson, sealJson } from '../files/sealed-json'
import { UndoState } from '../history/undo-stack'
import { listIfAny, readContentIfAny, removeIfAny, type Volume, writeContent } from '../files/volume'

const Position = z.object({
  seq: z.int().nonnegative(),
  hash: Sha256,
  segment: z.int().positive(),
  lineStart: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
})

/** The index: which state of the history the caches beside it stand for. It can be deleted; opening makes it anew. */
export const IndexHead = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  position: Position,
  undo: UndoState,
  /** An index from before a kind of document was known says nothing of it. */
  caches: z
    .partialRecord(z.enum(documentKinds), CacheHead)
    .transform((caches): CacheHeads => ({ ...emptyCaches, ...caches })),
  /** Documents whose own files are older than the caches: there was no time yet to write them. */
  behind: z.array(z.object({ kind: DocumentKind, id: Id })),
})
export type IndexHead = z.infer<typeof IndexHead>

export type CacheHeads = Readonly<Record<DocumentKind, CacheHead>>

export const emptyCaches: CacheHeads = byKind(() => emptyCache)

/** The index of a project: `missing` if there is none, `damaged` if its seal does not fit. */
export async function readIndex(volume: Volume, root: string): Promise<IndexHead | 'missing' | 'damaged'> {
  try {
    const bytes = await readContentIfAny(volume, indexPath(root))
    if (bytes === null) return 'missing'
    const parsed = IndexHead.safeParse(openSealedJson(bytes))
    return parsed.success ? parsed.data : 'damaged'
  } catch (error) {
    if (isUnreadable(error)) return 'damaged'
    throw error
  }
}

/** Up to which entry the history was certainly saved, as the index says; 0 where there is no index to say so. */
export async function savedSeq(volume: Volume, root: string): Promise<number> {
  const index = await readIndex(volume, root)
  return typeof index === 'string' ? 0 : index.position.seq
}

/** Replaces the index and flushes it, then removes the caches that it no longer speaks of. */
export async function writeIndex(volume: Volume, root: string, head: IndexHead): Promise<void> {
  const path = indexPath(root)
  await volume.seam.syncFolder(join(root, 'index'))
  await writeContent(volume, path, Buffer.from(sealJson(head).line))
  await volume.seam.syncFolder(dirname(path))
  const used = new Set(documentKinds.map((kind) => cachePath(root, kind, head.caches[kind].generation)))
  for (const name of await listIfAny(volume.seam, join(root, 'index'))) {
    const cache = join(root, 'index', name)
    if (!used.has(cache) && isCacheName(name)) await removeIfAny(volume.seam, cache)
  }
}

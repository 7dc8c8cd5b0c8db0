import { join } from 'node:path'
import { documentKinds } from '../../../../shared/document-kinds'
import { err, ok, type Result } from '../../../../shared/result'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import type { BlobFolder, ContentCodec } from '../files/content-codec'
import { plainCodec } from '../files/content-codec'
import { printDocument } from '../documents/document-files'
import { savedSeq } from '../documents/index-file'
import { keyFiles } from '../encryption/key-file'
import type { FileSeam } from '../files/file-seam'
import { documentPath, projectFolders, segmentPath } from '../files/layout'
import { fileRole } from '../folder/file-role'
import { historyStart } from '../history/history-position'
import { listSegments, scanHistory } from '../history/read-history'
import { Replay } from '../history/replay'
import { Documents } from '../model/documents'
import { listIfAny, readContent, statIfAny, type Volume } from '../files/volume'
import { type PackedFile, packedText } from './write-bag'

/** A project as it is handed over: up to its newest entry, with documents that follow from its history. */
export type ProjectFiles = {
  readonly seq: number
  readonly hash: string
  readonly documents: Documents
  readonly count: number
  /** How many files of the folder are no part of the project and stay behind. */
  readonly leftBehind: number
  readonly files: () => AsyncGenerator<PackedFile, void>
}

/**
 * The files of a project folder, stored as they are: history, texts, originals and the key files as they stand, documents anew from the
 * history, so that they fit it whatever is changed meanwhile. Caches are left out: opening makes them. Throws errors of the file system.
 */
export async function filesOfProject(
  seam: FileSeam,
  folder: string,
  codec: ContentCodec,
): Promise<Result<ProjectFiles>> {
  const volume: Volume = { seam, codec }
  const replay = new Replay(() => null, documentKinds)
  const saved = await savedSeq(volume, folder)
  const { end, fault } = await scanHistory(
    volume,
    folder,
    historyStart,
    (entry: HistoryEntry) => replay.add(entry),
    { saved },
  )
  if (fault?.kind === 'broken' || end.seq === 0 || end.seq < saved)
    return err('damaged', words.packages.historyDamaged)
  const documents = new Documents()
  for (const edit of (await replay.finish()).edits) documents.put(edit)
  const segments = (await listSegments(volume, folder)).filter((firstSeq) => firstSeq <= end.segment)
  const { blobs, keys, leftBehind } = await listFolder(seam, folder)
  const raw: Volume = { seam, codec: plainCodec }
  const names = documentKinds.flatMap((kind) =>
    Array.from(documents.all(kind), ([, document]) => ({ kind, document })),
  )
  return ok({
    seq: end.seq,
    hash: end.hash,
    documents,
    leftBehind,
    count: keys.length + segments.length + names.length + blobs.length,
    files: async function* () {
      for (const name of keys) yield packedText(name, await readContent(raw, join(folder, name)))
      for (const firstSeq of segments) {
        const stored = await readContent(raw, segmentPath(folder, firstSeq))
        // What is added to the newest segment meanwhile is not handed over.
        const content = firstSeq === end.segment ? stored.subarray(0, end.bytes) : stored
        yield packedText(withStrokes(segmentPath('', firstSeq)), content, codec.isSealed)
      }
      for (const { kind, document } of names) {
        const path = documentPath('', kind, document.id)
        const content = await codec.encodeFile(printDocument(document), join(folder, path))
        yield packedText(withStrokes(path), content, codec.isSealed)
      }
      for (const { inside, name, size } of blobs) {
        const path = join(folder, inside, name)
        yield {
          path: `${inside}/${name}`,
          size,
          isPacked: codec.isSealed || PACKED.test(name),
          open: async () => seam.open(path, 'read'),
          // The name of one that is not sealed is its hash.
          ...(codec.isSealed ? {} : { hash: name.slice(0, 64) }),
        }
      }
    },
  })
}

/** Endings of files that are packed by themselves. */
const PACKED =
  /\.(?:jpe?g|png|webp|gif|heic|avif|mp[34]|m4[av]|aac|ogg|opus|webm|mov|mkv|docx|xlsx|pptx|od[tsp]|epub|zip|gz|7z)$/u

async function listFolder(seam: FileSeam, folder: string) {
  const blobs: { readonly inside: BlobFolder; readonly name: string; readonly size: number }[] = []
  const keys: string[] = []
  let leftBehind = 0
  for (const inside of ['', ...projectFolders]) {
    for (const name of await listIfAny(seam, join(folder, inside))) {
      const role = fileRole(inside, name)
      if (role.kind === 'stray' || role.kind === 'aside') leftBehind += 1
      if (role.kind === 'key' && (keyFiles as readonly string[]).includes(name)) keys.push(name)
      if (role.kind !== 'blob') continue
      const facts = await statIfAny(seam, join(folder, inside, name))
      if (facts?.kind === 'file') blobs.push({ inside: role.folder, name, size: facts.size })
    }
  }
  const inOrder = blobs.toSorted((a, b) => (`${a.inside}/${a.name}` < `${b.inside}/${b.name}` ? -1 : 1))
  return { blobs: inOrder, keys: keys.toSorted(), leftBehind }
}

const withStrokes = (path: string): string => path.replaceAll('\\', '/')

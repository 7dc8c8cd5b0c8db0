import { findOriginal } from '../../../shared/domain/operations/kept-file'
import type { OriginalOf } from '../../../shared/domain/operations/kept-file'
import { pictureSize } from '../../../shared/domain/originals/picture-size'
import { KIND_WITHIN, tellKind } from '../../../shared/domain/originals/tell-kind'
import type { FileKind, PageOf, TableOf } from '../../../shared/domain/originals/tell-kind'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { OriginalShown } from '../../../shared/ipc/state'
import type { Original } from '../../../shared/schema/article'
import { ORIGINAL_ORIGIN } from '../addresses'
import type { OpenOriginal } from '../disk/blobs/blob-files'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf } from '../workspace'
import type { Workspace } from '../workspace'

/** Makes the page that shows a file, in another process: HTML of a text, a PDF of a TIFF, the cells of a table as JSON. */
export type MakePage = (
  bytes: Uint8Array,
  name: string,
  of: PageOf | TableOf | 'tiff',
) => Promise<Result<string | Uint8Array>>

/** What an address of an original leads to. */
export type Served = {
  readonly mediaType: string
  /** How many bytes there are in all. */
  readonly size: number
  /** The bytes from one place up to another that is not among them, as they are asked for. */
  readonly read: (from: number, to: number) => AsyncIterable<Uint8Array>
}

export type ServedOriginals = {
  /** Opens a kept file, once it was found to be what was imported, and says what it is and where its bytes are. */
  readonly show: (of: OriginalOf) => Promise<Result<OriginalShown>>
  /** What an address leads to; null where it leads nowhere, or no longer. */
  readonly at: (address: URL) => Promise<Served | null>
}

const kinds: readonly OriginalOf['kind'][] = ['article', 'source', 'claim']

/** So many files are open at once; the one that was asked for longest ago is closed for another. */
const MOST_OPEN = 8

/** So much of a file is in memory on its way to the window, in bytes. */
const PIECE = 250_000

/** The size of a picture stands within so many bytes, behind what a camera writes into it. */
const PICTURE_HEAD = 2_000_000

type Opened = {
  readonly file: OpenOriginal
  readonly original: Original
  readonly kind: FileKind
  readonly head: Uint8Array
  /** Made when it is looked at first. */
  page: Promise<Result<string | Uint8Array>> | null
}

/**
 * Gives the window the bytes of kept files, by addresses that name a document and a hash and say nothing else. What is sealed is opened in
 * memory, and forgotten with the project.
 */
export function serveOriginals(workspace: Workspace, makePage: MakePage): ServedOriginals {
  const opened = new Map<string, Promise<Result<Opened>>>()
  const forget = (key: string): void => {
    const was = opened.get(key)
    opened.delete(key)
    void was?.then(async (each) => {
      if (each.ok) await each.value.file.close()
    })
  }
  workspace.subscribe(({ kind }) => {
    if (kind === 'opened') for (const key of opened.keys()) forget(key)
  })

  const open = async (of: OriginalOf): Promise<Result<Opened>> => {
    const store = workspace.store()
    if (!store.ok) return store
    const original = findOriginal(documentsOf(store.value), of)
    if (!original.ok) return original
    const key = original.value.hash
    const opening = opened.get(key) ?? openIn(store.value, original.value)
    // The last in the map is the one that was asked for last.
    opened.delete(key)
    opened.set(key, opening)
    for (const other of [...opened.keys()].slice(0, -MOST_OPEN)) forget(other)
    const answer = await opening
    if (!answer.ok) opened.delete(key)
    return answer
  }

  return {
    show: async (of) => {
      const file = await open(of)
      if (!file.ok) return file
      const { kind, original, head } = file.value
      const isMade = kind.kind === 'page' || kind.kind === 'table' || kind.kind === 'tiff'
      const page = isMade ? await pageOf(file.value, makePage) : null
      if (page && !page.ok) return page
      const isPicture = kind.kind === 'picture'
      return ok({
        address: `${ORIGINAL_ORIGIN}/${of.kind}/${of.id}/${of.hash}${isMade ? '/page' : ''}`,
        kind: kind.kind,
        name: original.name,
        // Whoever draws a PDF asks for stretches of it.
        size: page && kind.kind !== 'page' ? page.value.length : file.value.file.size,
        picture: isPicture ? pictureSize(head, kind.mediaType) : null,
      })
    },
    at: async ({ pathname }) => {
      const named = /^\/(article|source|claim)\/([a-z0-9-]+)\/([0-9a-f]{64})(\/page)?$/u.exec(pathname)
      if (!named) return null
      const [, kind, id = '', hash = '', asPage] = named
      const file = await open({ kind: kinds.find((each) => each === kind) ?? 'source', id, hash })
      if (!file.ok) return null
      if (asPage !== undefined) {
        const page = await pageOf(file.value, makePage)
        return page.ok ? servedPage(page.value) : null
      }
      const { file: bytes, kind: what } = file.value
      // What is not known to be harmless is told to be bytes: nothing draws or runs it.
      const mediaType = 'mediaType' in what ? what.mediaType : 'application/octet-stream'
      return { mediaType, size: bytes.size, read: (from, to) => piecesOf(bytes, from, to) }
    },
  }
}

function servedPage(page: string | Uint8Array): Served {
  const bytes =
    typeof page === 'string' ? Buffer.from(page) : Buffer.from(page.buffer, page.byteOffset, page.length)
  return {
    // The window reads a PDF as bytes: as what it is, it would be taken for a page of its own.
    mediaType: typeof page === 'string' ? 'text/html;charset=utf-8' : 'application/octet-stream',
    size: bytes.length,
    async *read(from, to) {
      yield bytes.subarray(from, to)
    },
  }
}

async function* piecesOf(file: OpenOriginal, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to;) {
    const piece = await readPiece(file, at, Math.min(PIECE, to - at))
    if (piece.length === 0) return
    yield piece
    at += piece.length
  }
}

async function openIn(store: ProjectStore, original: Original): Promise<Result<Opened>> {
  const file = await store.openOriginal(original)
  if (!file.ok) return file
  const kind = tellKind(await readPiece(file.value, 0, KIND_WITHIN), original.name)
  const head = kind.kind === 'picture' ? await readPiece(file.value, 0, PICTURE_HEAD) : new Uint8Array()
  return ok({ file: file.value, original, kind, head, page: null })
}

function pageOf(opened: Opened, makePage: MakePage): Promise<Result<string | Uint8Array>> {
  const { file, kind, original } = opened
  opened.page ??= readPiece(file, 0, file.size).then((bytes) =>
    makePage(bytes, original.name, 'of' in kind ? kind.of : kind.kind === 'tiff' ? 'tiff' : 'text'),
  )
  return opened.page
}

/** Reads a stretch, or fewer bytes where the file ends before. */
async function readPiece(file: OpenOriginal, from: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(Math.max(0, Math.min(length, file.size - from)))
  let filled = 0
  while (filled < bytes.length) {
    const got = await file.read(bytes.subarray(filled), from + filled)
    if (got === 0) break
    filled += got
  }
  return bytes.subarray(0, filled)
}

import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { fitsText } from '../../../../shared/domain/structure/fits-text'
import { noStructure } from '../../../../shared/domain/structure/map-structure'
import type { Original, Revision } from '../../../../shared/schema/article'
import { Structure } from '../../../../shared/schema/structure'
import { openBytes, openOriginal, type OpenOriginal, readOriginal, readText } from './blob-files'
import {
  type BlobMender,
  type FoundWhole,
  mendedWords,
  originalBlob,
  shownWords,
  textBlob,
} from './blob-mender'
import type { ReferencedBlob } from './referenced-blobs'
import { statIfAny, type Volume } from '../files/volume'

export type BlobsOptions = {
  readonly volume: Volume
  readonly root: string
  readonly mender: BlobMender
  readonly onNotice: (notice: string) => void
}

/**
 * The texts and originals of an open project. One that went bad is put back when it is asked for, or, where nothing may be written, read
 * from where it is whole; either is told.
 */
export class ProjectBlobs {
  readonly #options: BlobsOptions
  /** The texts that were read from elsewhere than their files, by path: making one again takes as long as importing it. */
  readonly #found = new Map<string, Promise<FoundWhole | null>>()
  readonly #told = new Set<string>()

  constructor(options: BlobsOptions) {
    this.#options = options
  }

  readText(hash: string): Promise<Result<string>> {
    const { volume, root } = this.#options
    return this.#readOrMend(textBlob(volume, hash), {
      read: () => readText(volume, root, hash),
      take: (bytes) => Buffer.from(bytes).toString(),
    })
  }

  /** The structure of the text of a revision. Refused if the stored structure does not fit the text. */
  async readStructure({
    textHash,
    structureHash,
  }: Pick<Revision, 'textHash' | 'structureHash'>): Promise<Result<Structure>> {
    if (structureHash === undefined) return ok(noStructure)
    const text = await this.readText(textHash)
    if (!text.ok) return text
    const kept = await this.readText(structureHash)
    if (!kept.ok) return kept
    const structure = parseStructure(kept.value)
    return structure && fitsText(structure, text.value)
      ? ok(structure)
      : err('damaged', words.store.saving.blobs.notItsStructure)
  }

  readOriginal(original: Original): Promise<Result<Uint8Array>> {
    const { volume, root } = this.#options
    return this.#readOrMend(originalBlob(volume, original), {
      read: () => readOriginal(volume, root, original),
      take: (bytes) => bytes,
    })
  }

  openOriginal(original: Original): Promise<Result<OpenOriginal>> {
    const { volume, root } = this.#options
    return this.#readOrMend(originalBlob(volume, original), {
      read: () => openOriginal(volume, root, original),
      take: openBytes,
    })
  }

  async #readOrMend<T>(blob: ReferencedBlob, { read, take }: Reading<T>): Promise<Result<T>> {
    const answer = await read()
    if (answer.ok || (answer.fault.code !== 'damaged' && answer.fault.code !== 'not-found')) return answer
    const { volume, root, mender, onNotice } = this.#options
    const mended = await mender.mend(blob)
    if (mended !== null && mended !== 'whole') onNotice(mendedWords(blob.part, mended))
    // Another reader may have put it back meanwhile.
    const again = await read()
    if (again.ok) return again
    if (again.fault.code === 'not-found' && (await statIfAny(volume.seam, root)) === null)
      return err('not-found', `${words.store.opening.gone}.`, root)
    const shown = await this.#readElsewhere(blob)
    return shown === null ? again : ok(take(shown))
  }

  async #readElsewhere(blob: ReferencedBlob): Promise<Uint8Array | null> {
    const { mender, onNotice } = this.#options
    const { part, path } = blob
    const finding = this.#found.get(path) ?? mender.findWhole(blob)
    if (part === 'text') this.#found.set(path, finding)
    const found = await finding
    if (found === null) this.#found.delete(path)
    else if (!this.#told.has(path)) onNotice(shownWords(part, found.mended))
    if (found !== null) this.#told.add(path)
    return found?.bytes ?? null
  }
}

/** How a text or an original is read from its file, and what its bytes come to where they are read from elsewhere. */
type Reading<T> = { readonly read: () => Promise<Result<T>>; readonly take: (bytes: Uint8Array) => T }

function parseStructure(kept: string): Structure | null {
  try {
    return Structure.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}

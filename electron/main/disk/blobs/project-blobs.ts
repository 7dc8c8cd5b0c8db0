import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { fitsText } from '../../../../shared/domain/structure/fits-text'
import { noStructure } from '../../../../shared/domain/structure/map-structure'
import type { Original, Revision } from '../../../../shared/schema/article'
import { Structure } from '../../../../shared/schema/structure'
import { openOriginal, type OpenOriginal, readOriginal, readText } from './blob-files'
import { type BlobMender, mendedWords, originalBlob, textBlob } from './blob-mender'
import type { ReferencedBlob } from './referenced-blobs'
import { statIfAny, type Volume } from '../files/volume'

export type BlobsOptions = {
  readonly volume: Volume
  readonly root: string
  readonly mender: BlobMender
  readonly onNotice: (notice: string) => void
}

/** The texts and originals of an open project. One that went bad is put back when it is asked for, and that is told. */
export class ProjectBlobs {
  readonly #options: BlobsOptions

  constructor(options: BlobsOptions) {
    this.#options = options
  }

  readText(hash: string): Promise<Result<string>> {
    const { volume, root } = this.#options
    return this.#readOrMend(textBlob(volume, hash), () => readText(volume, root, hash))
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
    return this.#readOrMend(originalBlob(volume, original), () => readOriginal(volume, root, original))
  }

  openOriginal(original: Original): Promise<Result<OpenOriginal>> {
    const { volume, root } = this.#options
    return this.#readOrMend(originalBlob(volume, original), () => openOriginal(volume, root, original))
  }

  async #readOrMend<T>(blob: ReferencedBlob, read: () => Promise<Result<T>>): Promise<Result<T>> {
    const answer = await read()
    if (answer.ok || (answer.fault.code !== 'damaged' && answer.fault.code !== 'not-found')) return answer
    const mended = await this.#options.mender.mend(blob)
    if (mended !== null && mended !== 'whole') this.#options.onNotice(mendedWords(blob.part, mended))
    // Another reader may have put it back meanwhile.
    const again = await read()
    const { volume, root } = this.#options
    const isGone =
      !again.ok && again.fault.code === 'not-found' && (await statIfAny(volume.seam, root)) === null
    return isGone ? err('not-found', `${words.store.opening.gone}.`, root) : again
  }
}

function parseStructure(kept: string): Structure | null {
  try {
    return Structure.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}

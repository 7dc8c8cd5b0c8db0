import { basename } from 'node:path'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { Result } from '../../../shared/result'
import type { Original } from '../../../shared/schema/article'
import { readOriginal, readText } from './blob-files'
import { systemCode } from './disk-fault'
import { extensionOf, originalPath, textPath } from './layout'
import { restoreBlob } from './restore-blob'
import type { Volume } from './volume'

export type BlobsOptions = {
  readonly volume: Volume
  readonly root: string
  /** The folder of the project's backups; null where there are none. */
  readonly backups: () => string | null
  readonly mayWrite: () => Promise<boolean>
  readonly onNotice: (notice: string) => void
}

/** The texts and originals of an open project. One that went bad is taken from a backup when it is asked for, and that is told. */
export class ProjectBlobs {
  readonly #options: BlobsOptions
  #mending: Promise<unknown> = Promise.resolve()

  constructor(options: BlobsOptions) {
    this.#options = options
  }

  readText(hash: string): Promise<Result<string>> {
    const { volume, root } = this.#options
    const file = basename(textPath(volume.codec, root, hash))
    return this.#readOrMend('text', `texts/${file}`, hash, () => readText(volume, root, hash))
  }

  readOriginal(original: Original): Promise<Result<Uint8Array>> {
    const { volume, root } = this.#options
    const { hash, name } = original
    const file = basename(originalPath(volume.codec, root, hash, extensionOf(name)))
    const read = () => readOriginal(volume, root, original)
    return this.#readOrMend('file', `originals/${file}`, hash, read)
  }

  async #readOrMend<T>(
    what: string,
    path: string,
    hash: string,
    read: () => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const answer = await read()
    if (answer.ok || (answer.fault.code !== 'damaged' && answer.fault.code !== 'not-found')) return answer
    const mended = this.#mending.then(async () => {
      // Another reader may have waited for the same one.
      const again = await read()
      return again.ok || (await this.#mend(what, path, hash)) ? read() : again
    })
    this.#mending = mended.catch(() => undefined)
    return mended
  }

  async #mend(what: string, path: string, hash: string): Promise<boolean> {
    const { volume, root, backups, mayWrite, onNotice } = this.#options
    const folder = backups()
    if (folder === null) return false
    try {
      if (!(await mayWrite())) return false
      const at = await restoreBlob(volume, root, folder, { path, hash })
      if (at === null) return false
      onNotice(`A ${what} was missing or damaged. It was taken from the backup of ${describeInstant(at)}.`)
      return true
    } catch (error) {
      if (systemCode(error) === null) throw error
      return false
    }
  }
}

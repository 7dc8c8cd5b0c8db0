import { dirname, join } from 'node:path'
import type { TakenIn } from '../../../../shared/domain/operations/take-in'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { diskFault } from '../files/disk-fault'
import { setAside } from '../files/set-aside'
import { sha256 } from '../files/sha256'
import { removeIfAny } from '../files/volume'
import { fileRole } from './file-role'
import { type Inventory, readStrayDocument, splitPath } from './inventory'

/** The document in a stray file; `mark` tells whether the file is still the one that was looked at. */
export type StrayDocument = { readonly document: TakenIn; readonly mark: string }

export type StrayFilesSubject = Inventory & {
  /** Whether the folder is still this program's: looked up on the disk, each time. */
  readonly mayWrite: () => Promise<boolean>
}

/** The files in a project folder that are no part of it and hold documents: to look at, to take in, or to keep apart. */
export class StrayFiles {
  readonly #subject: StrayFilesSubject

  constructor(subject: StrayFilesSubject) {
    this.#subject = subject
  }

  /** The document in a file, by its path in the folder. */
  async read(path: string): Promise<Result<StrayDocument>> {
    const file = path.replaceAll('\\', '/')
    try {
      const found = await readStrayDocument(this.#subject, file)
      if (found === null) return err('not-found', words.folder.takeIn.gone(file), file)
      return ok({ document: found.document, mark: sha256(found.content) })
    } catch (error) {
      return diskFault(error, words.folder.takeIn.notRead(file))
    }
  }

  /** Gives a file a name under which nothing reads it or tells of it as stray. */
  async keepApart(path: string): Promise<Result<null>> {
    const { volume, root, mayWrite } = this.#subject
    const known = await this.read(path)
    if (!known.ok) return known
    try {
      const target = join(root, path)
      if (!(await mayWrite())) return err('read-only', words.folder.takeIn.notKept(path), path)
      await setAside(volume.seam, target, 'apart')
      await volume.seam.syncFolder(dirname(target))
      return ok(null)
    } catch (error) {
      return diskFault(error, words.folder.takeIn.notKept(path))
    }
  }

  /** Removes a file whose document was taken in: the history has all of it now. One that holds more is kept apart. */
  async clearTaken(path: string, mark: string): Promise<void> {
    const { volume, root, mayWrite } = this.#subject
    const file = path.replaceAll('\\', '/')
    if (fileRole(...splitPath(file)).kind === 'document') return
    const target = join(root, path)
    try {
      const found = await readStrayDocument(this.#subject, file)
      if (found === null || sha256(found.content) !== mark || !(await mayWrite())) return
      if (found.standing === 'same') await removeIfAny(volume.seam, target)
      else await setAside(volume.seam, target, 'apart')
      await volume.seam.syncFolder(dirname(target))
    } catch {
      // It is named again the next time that somebody looks.
    }
  }
}

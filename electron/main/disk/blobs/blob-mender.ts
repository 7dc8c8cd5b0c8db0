import { join } from 'node:path'
import { describeInstant } from '../../../../shared/domain/describe/describe-instant'
import type { Original } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import { readOriginal } from './blob-files'
import { systemCode } from '../files/disk-fault'
import type { Documents } from '../model/documents'
import { extensionOf, originalPath, textPath } from '../files/layout'
import { textHashesOf } from './referenced-blobs'
import type { ReferencedBlob } from './referenced-blobs'
import { findInBackups } from '../backup/find-in-backups'
import { setAside } from '../files/set-aside'
import { sha256, sha256InTurns } from '../files/sha256'
import { statIfAny, type Volume, writeContent } from '../files/volume'
import { readStored } from '../documents/read-stored'

/** Reads an original again as importing did: every text that it may have become, and their structures as they are kept. */
export type TextsOf = (original: Original, bytes: Uint8Array) => Promise<readonly string[]>

export type BlobMenderSubject = {
  readonly volume: Volume
  readonly root: string
  readonly documents: Documents
  /** The folder of the project's backups; null where there are none. */
  readonly backups: () => string | null
  readonly textsOf: TextsOf | null
  /** Whether the folder is still this program's: looked up on the disk, each time. */
  readonly mayWrite: () => Promise<boolean>
}

/** From what a text or an original was put back: its original, or the backup of a moment. */
export type MendedFrom = { readonly from: 'original' } | { readonly from: 'backup'; readonly at: string }

/** The content of a text or an original, and where it was found whole. */
export type FoundWhole = { readonly bytes: Uint8Array; readonly mended: MendedFrom }

/**
 * Puts back texts and originals whose files are missing or are not what was imported: a text from its original, which is read
 * again, else either from a backup. What is put back is checked by its hash; a file that was damaged is set aside.
 */
export class BlobMender {
  readonly #subject: BlobMenderSubject
  /** What was put back since the project was opened, by path. */
  readonly #mended = new Map<string, MendedFrom>()
  /** What nothing has whole, by path, as far as that was told. */
  readonly #told = new Set<string>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(subject: BlobMenderSubject) {
    this.#subject = subject
  }

  /** Whether the file of a text or an original is there, and is what was imported. */
  async standing({ path, hash }: ReferencedBlob): Promise<'whole' | 'missing' | 'damaged'> {
    const { volume, root } = this.#subject
    const stored = await readStored(volume, join(root, path))
    if (stored === null) return 'missing'
    return stored.content !== 'unreadable' && (await sha256InTurns(stored.content)) === hash
      ? 'whole'
      : 'damaged'
  }

  /**
   * Puts a text or an original back. One that is whole is left alone: somebody who read it may have had it put back since it was found.
   * Null where nothing has it whole, or nothing may be written.
   */
  mend(blob: ReferencedBlob): Promise<MendedFrom | 'whole' | null> {
    const work = this.#last.then(() => this.#mend(blob))
    this.#last = work.catch(() => undefined)
    return work.then((mended) => {
      if (mended !== null && mended !== 'whole') this.#mended.set(blob.path, mended)
      return mended
    })
  }

  /** True the first time that it is asked of a text or an original that cannot be put back. */
  isFirstTold({ path }: ReferencedBlob): boolean {
    const isFirst = !this.#told.has(path)
    this.#told.add(path)
    return isFirst
  }

  /** Does so, and says of one that is whole by now how it was put back since the project was opened; null where it was not. */
  async mendFound(blob: ReferencedBlob): Promise<MendedFrom | null> {
    const mended = await this.mend(blob)
    return mended === 'whole' ? (this.#mended.get(blob.path) ?? null) : mended
  }

  /** The content of a text or an original from elsewhere than its file; null where nothing has it whole. Writes nothing. */
  async findWhole(blob: ReferencedBlob): Promise<FoundWhole | null> {
    const { volume, root, backups } = this.#subject
    try {
      const text = blob.part === 'text' ? await this.#readAgain(blob) : null
      if (text !== null) return { bytes: Buffer.from(text), mended: { from: 'original' } }
      const folder = backups()
      const path = blob.path.replaceAll('\\', '/')
      const kept = folder === null ? null : await findInBackups(volume, root, folder, { ...blob, path })
      return kept === null ? null : { bytes: kept.bytes, mended: { from: 'backup', at: kept.at } }
    } catch (error) {
      if (systemCode(error) === null) throw error
      return null
    }
  }

  async #mend(blob: ReferencedBlob): Promise<MendedFrom | 'whole' | null> {
    const { volume, root, mayWrite } = this.#subject
    try {
      if ((await this.standing(blob)) === 'whole') return 'whole'
      if (!(await mayWrite())) return null
      const found = await this.findWhole(blob)
      if (found === null) return null
      const target = join(root, blob.path)
      if ((await statIfAny(volume.seam, target)) !== null) await setAside(volume.seam, target)
      await writeContent(volume, target, found.bytes)
      await volume.seam.syncFolder(join(target, '..'))
      return found.mended
    } catch (error) {
      if (systemCode(error) === null) throw error
      return null
    }
  }

  async #readAgain({ hash }: ReferencedBlob): Promise<string | null> {
    const { volume, root, textsOf } = this.#subject
    for (const original of textsOf === null ? [] : this.#originalsOf(hash)) {
      const bytes = await readOriginal(volume, root, original)
      const texts = bytes.ok && textsOf !== null ? await textsOf(original, bytes.value) : []
      const text = texts.find((each) => sha256(each) === hash)
      if (text !== undefined) return text
    }
    return null
  }

  #originalsOf(textHash: string): readonly Original[] {
    return [...this.#subject.documents.all('article').values()].flatMap(({ revisions }) =>
      revisions.flatMap((revision) =>
        textHashesOf(revision).includes(textHash) && revision.original !== null ? [revision.original] : [],
      ),
    )
  }
}

/** How a text or an original was put back, in words. */
export function mendedWords(part: ReferencedBlob['part'], mended: MendedFrom): string {
  return mended.from === 'original'
    ? words.folder.mended.fromOriginal
    : words.folder.mended.fromBackup(part, describeInstant(mended.at))
}

/** From what a text or an original is shown whose file was left as it is, in words. */
export function shownWords(part: ReferencedBlob['part'], mended: MendedFrom): string {
  return mended.from === 'original'
    ? words.folder.shown.fromOriginal
    : words.folder.shown.fromBackup(part, describeInstant(mended.at))
}

/** A text of a project as a file that is expected in its folder. */
export function textBlob({ codec }: Volume, hash: string): ReferencedBlob {
  return { part: 'text', path: textPath(codec, '', hash), hash }
}

/** An original of a project as a file that is expected in its folder. */
export function originalBlob({ codec }: Volume, { hash, name }: Original): ReferencedBlob {
  return { part: 'original', path: originalPath(codec, '', hash, extensionOf(name)), hash }
}

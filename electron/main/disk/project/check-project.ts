import { words } from '../../../../shared/words/words'
import { checkBlobs, checkTexts } from '../blobs/check-blobs'
import { checkDocuments, findInvalid } from '../documents/check-documents'
import { diskFault } from '../files/disk-fault'
import type { DocumentName, Documents } from '../model/documents'
import { historyStart } from '../history/history-position'
import { type ApartPart, scanHistory } from '../history/read-history'
import type { BlobMender } from '../blobs/blob-mender'
import { strayWords, takeInventory } from '../folder/inventory'
import { setApart } from '../folder/set-apart'
import type { Volume } from '../files/volume'

/** An open project, as far as checking its files goes. */
export type CheckedProject = {
  readonly volume: Volume
  readonly root: string
  readonly documents: Documents
  /** Up to which seq the history was not checked at opening; 0 where all of it was. */
  readonly unchecked: number
  readonly mender: BlobMender
  readonly mayWrite: () => Promise<boolean>
  readonly isCancelled: () => boolean
  readonly isBehind: (name: DocumentName) => boolean
  /** Sets aside outdated files that hold content unknown to the history. */
  readonly clearBehind: (isCancelled: () => boolean) => Promise<void>
  /** Called for a document whose file must be written again. */
  readonly onBehind: (name: DocumentName) => void
  readonly onNotice: (notice: string) => void
  /** Called when nothing more may be written, with the reason in words. */
  readonly onRefuse: (reason: string) => void
  /** The same, where it is because the history is broken. */
  readonly onBroken: (reason: string) => void
}

/** Checks what opening did not have the time for: the documents in the index, their files, and the older history. */
export async function checkProject(project: CheckedProject): Promise<void> {
  const { volume, root, documents, isCancelled, isBehind, onBehind, onNotice, onRefuse, onBroken } = project
  try {
    const invalid = await findInvalid(documents, isCancelled)
    if (invalid !== null) {
      onRefuse(words.store.opening.index.holdsOther)
      onNotice(words.store.opening.index.invalid(invalid.kind, invalid.id))
    }
    if (await project.mayWrite()) {
      await project.clearBehind(isCancelled)
      await checkDocuments(volume, root, documents, {
        isBehind,
        onBehind,
        onNotice,
        isCancelled,
        mayWrite: project.mayWrite,
      })
    }
    await checkBlobs(project)
    if (await project.mayWrite()) {
      const strays = await takeInventory({ volume, root, documents, isBehind, isCancelled })
      for (const notice of strayWords(strays)) onNotice(notice)
    }
    if (project.unchecked === 0) return
    const apart: ApartPart[] = []
    const { fault } = await scanHistory(volume, root, historyStart, null, {
      saved: project.unchecked,
      isCancelled,
      onApart: (part) => void apart.push(part),
    })
    for (const part of fault === null && !isCancelled() ? apart : []) {
      if (await project.mayWrite()) onNotice(await setApart(volume, root, part))
    }
    if (fault === null || fault.seq > project.unchecked) return
    onBroken(words.store.history.foundLate(fault.reason))
    onNotice(words.store.history.documentsUntouched(fault.reason))
  } catch (error) {
    onNotice(diskFault(error, words.store.opening.filesNotChecked).fault.message)
  }
}

/** Checks what takes the longest: whether every text is, letter by letter, what was imported. Answers how many are not, and cannot be put back. */
export async function checkTextsOf(project: Omit<CheckedProject, 'unchecked'>): Promise<number> {
  try {
    return await checkTexts(project)
  } catch (error) {
    project.onNotice(diskFault(error, words.store.opening.textsNotChecked).fault.message)
    return 0
  }
}

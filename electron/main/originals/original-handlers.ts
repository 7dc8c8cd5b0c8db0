import { findOriginal } from '../../../shared/domain/operations/kept-file'
import { fileNameOf } from '../../../shared/domain/values/file-name'
import { ok } from '../../../shared/result'
import type { Dialogs } from '../dialogs'
import { writePieces } from '../disk/folder/write-file'
import type { Handlers } from '../dispatch'
import { documentsOf } from '../workspace'
import type { ServedOriginals } from './served-originals'
import type { Workspace } from '../workspace'

type OriginalHandlers = Pick<Handlers, 'showOriginal' | 'saveCopy'>

/** Shows and gives back the files that articles and sources keep. */
export function originalHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  originals: ServedOriginals,
): OriginalHandlers {
  return {
    showOriginal: originals.show,
    saveCopy: async (of, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const original = findOriginal(documentsOf(store.value), of)
      if (!original.ok) return original
      const { name, hash } = original.value
      const file = await store.value.openOriginal(original.value)
      if (!file.ok) return file
      try {
        const path = await dialogs.saveOriginal(caller, fileNameOf(name, hash))
        if (path === null) return ok(null)
        const written = await writePieces(path, file.value, hash)
        return written.ok ? ok({ path }) : written
      } finally {
        await file.value.close()
      }
    },
  }
}

import { basename } from 'node:path'
import { findOriginal } from '../../../shared/domain/operations/kept-file'
import { fileNameOf } from '../../../shared/domain/values/file-name'
import type { originalOperations } from '../../../shared/ipc/contract/originals'
import type { OriginalOf } from '../../../shared/domain/operations/kept-file'
import { stripPicture } from '../../../shared/domain/originals/strip-picture'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { Original } from '../../../shared/schema/article'
import { words } from '../../../shared/words/words'
import { articleExtensions, extensionOfName } from '../import/formats/formats'
import type { Parser } from '../import/parser'
import type { Dialogs } from '../dialogs'
import { writeFileAtomic, writePieces } from '../disk/folder/write-file'
import type { Handlers, HandlersOf } from '../dispatch'
import { documentsOf } from '../workspace'
import type { ServedOriginals } from './served-originals'
import type { Workspace } from '../workspace'

type Whole = { readonly original: Original; readonly bytes: Uint8Array }

/** Shows and gives back the files that articles and sources keep. */
export function originalHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  originals: ServedOriginals,
  parser: Parser,
): HandlersOf<typeof originalOperations> {
  const readWhole = async (of: OriginalOf): Promise<Result<Whole>> => {
    const store = workspace.store()
    if (!store.ok) return store
    const original = findOriginal(documentsOf(store.value), of)
    if (!original.ok) return original
    const bytes = await store.value.readOriginal(original.value)
    return bytes.ok ? ok({ original: original.value, bytes: bytes.value }) : bytes
  }
  const giveBack: Handlers['saveCopy'] = async (of, caller) => {
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
  }
  return {
    showOriginal: originals.show,
    readStated: async (of) => {
      const whole = await readWhole(of)
      if (!whole.ok) return whole
      const { original, bytes } = whole.value
      const facts = await parser.stated({ bytes, name: original.name })
      return facts.ok ? ok({ facts: facts.value, canStrip: stripPicture(bytes) !== null }) : facts
    },
    saveStripped: async (of, caller) => {
      const whole = await readWhole(of)
      if (!whole.ok) return whole
      const { original, bytes } = whole.value
      const stripped = stripPicture(bytes)
      if (!stripped) return err('unreadable', words.originals.stated.cannotStrip(original.name))
      const path = await dialogs.saveOriginal(caller, fileNameOf(original.name, original.hash))
      if (path === null) return ok(null)
      const written = await writeFileAtomic(path, stripped)
      return written.ok ? ok({ path }) : written
    },
    saveCopy: giveBack,
    openOutside: async (of, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      if (store.value.codec.isSealed) return err('not-allowed', words.originals.outside.sealed)
      const original = findOriginal(documentsOf(store.value), of)
      if (!original.ok) return original
      const { name } = original.value
      if (!isDocument(name)) return err('not-allowed', words.originals.outside.mayRun(name))
      if (!(await dialogs.openOutside(caller, name))) return ok(null)
      const copy = await giveBack(of, caller)
      if (!copy.ok || copy.value === null) return copy
      const { path } = copy.value
      if (!isDocument(basename(path)))
        return err('not-allowed', words.originals.outside.mayRun(basename(path)))
      const fault = await dialogs.openFile(path)
      return fault === '' ? copy : err('not-found', words.originals.outside.notOpened(basename(path)), fault)
    },
  }
}

/** What holds words, pictures or sound, by the ending by which a system chooses its program: everything else may be run. */
const documents: ReadonlySet<string> = new Set([
  ...articleExtensions,
  ...'png jpg jpeg gif webp bmp avif tif tiff heic mp3 wav ogg oga opus flac m4a aac mp4 m4v mov webm mkv ogv'.split(
    ' ',
  ),
])

const isDocument = (name: string): boolean => documents.has(extensionOfName(name))

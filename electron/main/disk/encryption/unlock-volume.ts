import { basename, join } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { isUnreadable, plainCodec } from '../files/content-codec'
import type { FileSeam } from '../files/file-seam'
import { setAside } from '../files/set-aside'
import { readContentIfAny, statIfAny, type Volume } from '../files/volume'
import { type KeyFile, keyFiles, keyIdOf, openAnySecret, readKeyFiles, writeKeyFile } from './key-file'
import { isSealedFile, sealingCodec } from './sealing-codec'

/** What a protected project is opened with; a project that is not protected does not look at it. */
export type Keys = {
  readonly passphrase?: string
  /** The secret of an earlier opening (`ContentCodec.secret`). */
  readonly secret?: Uint8Array | null
}

/** How the files of a project are read, and the key file that its passphrase opened; null where none was opened. */
export type Unlocked = Volume & { readonly keyFile: KeyFile | null }

/**
 * How the files of a project are read: as they are, or with the key that the passphrase or the secret gives. `locked` where it takes
 * a passphrase and there is none, `wrong-passphrase` where it is another one. Throws errors of the file system.
 */
export async function unlockVolume(
  seam: FileSeam,
  folder: string,
  { passphrase, secret }: Keys,
): Promise<Result<Unlocked>> {
  const { whole, isAny } = await readKeyFiles(seam, folder)
  const [file] = whole
  if (file === undefined) {
    if (isAny)
      return err('damaged', words.store.keeping.keyFiles.damaged(basename(folder), keyFiles[0]), folder)
    const raw: Volume = { seam, codec: plainCodec }
    const project = await readContentIfAny(raw, join(folder, 'project.json')).catch(nullIfUnread)
    if (project === null || !isSealedFile(project)) return ok({ seam, codec: plainCodec, keyFile: null })
    return err('damaged', words.store.keeping.keyFiles.missing(basename(folder), keyFiles[0]), folder)
  }
  if (secret && keyIdOf(secret) === file.keyId)
    return ok({ seam, codec: sealingCodec(secret, folder), keyFile: null })
  if (passphrase === undefined || passphrase === '') {
    return err('locked', words.store.keeping.locked(basename(folder)), folder)
  }
  const opened = await openAnySecret(whole, passphrase)
  if (!opened.ok) return opened
  return ok({ seam, codec: sealingCodec(opened.value.secret, folder), keyFile: opened.value.file })
}

/** What is damaged, or closed to us, counts as if it were not there. */
function nullIfUnread(error: unknown): null {
  if (isUnreadable(error)) return null
  throw error
}

/**
 * Mends the two key files: a missing, damaged or outdated one becomes a copy of the one that the passphrase opened (`used`). If
 * none was opened, differing files are left alone. Gives notices for the user.
 */
export async function mendKeyFiles(
  seam: FileSeam,
  folder: string,
  used: KeyFile | null,
): Promise<readonly string[]> {
  const { whole, otherThan } = await readKeyFiles(seam, folder)
  const file = used ?? (whole.length === 1 ? whole[0] : undefined)
  const faulty = file === undefined ? [] : otherThan(file)
  if (file === undefined || faulty.length === 0) return []
  for (const name of faulty) {
    const path = join(folder, name)
    if ((await statIfAny(seam, path))?.kind === 'folder') await setAside(seam, path)
  }
  await writeKeyFile(seam, folder, file)
  return faulty.map((name) => {
    const other = name === keyFiles[0] ? keyFiles[1] : keyFiles[0]
    return words.store.keeping.keyFiles.writtenAgain(name, other)
  })
}

import { checkPassphrase } from '../../../../shared/domain/protection/check-passphrase'
import { words } from '../../../../shared/words/words'
import { err, ok, type Result } from '../../../../shared/result'
import { diskFault } from '../files/disk-fault'
import { type FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { changeKeeping, type ProtectionOptions } from './change-keeping'
import {
  type KeyFile,
  keyFilesOfBackups,
  openAnySecret,
  readKeyFiles,
  sealSecret,
  writeKeyFile,
} from '../encryption/key-file'
import { newSecret } from '../encryption/project-key'
import { unlockVolume } from '../encryption/unlock-volume'

/**
 * Puts a project, which nobody may have open, under a passphrase: from now on nothing of it is on the disk that could
 * be read without. Gives notices for the user. Where it fails, or is interrupted, the project is what it was.
 */
export async function protectProject(
  folder: string,
  passphrase: string,
  options: ProtectionOptions,
): Promise<Result<readonly string[]>> {
  const weak = checkPassphrase(passphrase)
  if (weak !== null) return err('invalid-input', words.protection.faults[weak])
  try {
    const before = await unlockVolume(options.seam ?? realFiles, folder, {})
    if (!before.ok) {
      if (before.fault.code !== 'locked') return before
      return err('not-allowed', words.store.keeping.already)
    }
    const keyFile = await sealSecret(newSecret(), passphrase, options.cost)
    return await changeKeeping(before.value, folder, { keyFile, passphrase }, options)
  } catch (error) {
    return diskFault(error, words.store.keeping.notProtected)
  }
}

/** Takes the protection away: the files can be read by everybody again. Otherwise as `protectProject`. */
export async function unprotectProject(
  folder: string,
  passphrase: string,
  options: ProtectionOptions,
): Promise<Result<readonly string[]>> {
  try {
    const before = await unlockVolume(options.seam ?? realFiles, folder, { passphrase })
    if (!before.ok) return before
    if (!before.value.codec.isSealed) return notProtected
    return await changeKeeping(before.value, folder, null, options)
  } catch (error) {
    return diskFault(error, words.store.keeping.notTakenAway)
  }
}

/**
 * Gives a protected project another passphrase. Only the key file is written, and that whole, so the project may be
 * open meanwhile; what was sealed stays as it is. Gives notices for the user. Where it fails the old passphrase holds.
 */
export async function changePassphrase(
  folder: string,
  { current, next }: { readonly current: string; readonly next: string },
  { seam = realFiles, backups, cost }: Pick<ProtectionOptions, 'seam' | 'backups' | 'cost'> = {},
): Promise<Result<readonly string[]>> {
  const weak = checkPassphrase(next)
  if (weak !== null) return err('invalid-input', words.protection.faults[weak])
  try {
    const { whole } = await readKeyFiles(seam, folder)
    if (whole.length === 0) return notProtected
    const opened = await openAnySecret(whole, current)
    if (!opened.ok) return opened
    const { file, secret } = opened.value
    const sealed = await sealSecret(secret, next, cost)
    try {
      await writeKeyFile(seam, folder, sealed)
    } catch (error) {
      // One of the two may be the new one already.
      await writeKeyFile(seam, folder, file).catch(() => undefined)
      throw error
    }
    return ok(backups === undefined ? [] : await changeBackups(seam, backups, sealed))
  } catch (error) {
    return diskFault(error, words.store.keeping.passphraseNotChanged)
  }
}

/** Gives the backups the new passphrase too; a notice where they keep the old one. */
async function changeBackups(seam: FileSeam, backups: string, sealed: KeyFile): Promise<readonly string[]> {
  const names = keyFilesOfBackups(sealed.keyId)
  try {
    if ((await readKeyFiles(seam, backups, names)).isAny) await writeKeyFile(seam, backups, sealed, names)
    return []
  } catch (error) {
    return [diskFault(error, words.store.keeping.backupsKeepOld).fault.message]
  }
}

const notProtected: Result<never> = err('not-allowed', words.store.keeping.noPassphrase)

import type { Verification } from '../../../../shared/ipc/state'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { diskFault } from '../files/disk-fault'
import { unlockVolume } from '../encryption/unlock-volume'
import { realFiles } from '../files/real-files'
import { readFormatVersion } from './open-project'
import type { OpenOptions } from './open-options'
import { refuseLinks } from '../files/refuse-links'
import { verifyProject, type VerifyOptions } from './verify-project'

/** Verifies a project folder that is not open here; reads only. One that holds no project, or is locked, is a fault. */
export async function verifyFolder(
  folder: string,
  { passphrase, onProgress }: Pick<OpenOptions, 'passphrase'> & Pick<VerifyOptions, 'onProgress'>,
): Promise<Result<Verification>> {
  try {
    const volume = await unlockVolume(realFiles, folder, passphrase === undefined ? {} : { passphrase })
    if (!volume.ok) return volume
    const linked = await refuseLinks(realFiles, folder)
    if (linked !== null) return linked
    const version = await readFormatVersion(volume.value, folder)
    if (!version.ok) return version
    return await verifyProject(folder, { codec: volume.value.codec, ...(onProgress && { onProgress }) })
  } catch (error) {
    return diskFault(error, words.folder.notVerified)
  }
}

import type { Verification } from '../../../../shared/ipc/state'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { diskFault } from '../files/disk-fault'
import { unlockVolume } from '../encryption/unlock-volume'
import { realFiles } from '../files/real-files'
import { readFormatVersion } from './open-project'
import type { OpenOptions } from './open-options'
import { refuseLinks } from '../files/refuse-links'
import { verifyProject } from './verify-project'

/** Verifies a project folder that is not open here; reads only. One that holds no project, or is locked, is a fault. */
export async function verifyFolder(
  folder: string,
  options: Pick<OpenOptions, 'passphrase'>,
): Promise<Result<Verification>> {
  try {
    const volume = await unlockVolume(realFiles, folder, options)
    if (!volume.ok) return volume
    const linked = await refuseLinks(realFiles, folder)
    if (linked !== null) return linked
    const version = await readFormatVersion(volume.value, folder)
    return version.ok ? await verifyProject(folder, { codec: volume.value.codec }) : version
  } catch (error) {
    return diskFault(error, words.folder.notVerified)
  }
}

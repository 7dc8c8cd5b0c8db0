import { err, ok } from '../../../shared/result'
import type { protectionOperations } from '../../../shared/ipc/contract/protection'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { ProtectionOptions } from '../disk/protection/change-keeping'
import { changePassphrase, protectProject, unprotectProject } from '../disk/protection/protect-project'
import { unlockVolume } from '../disk/encryption/unlock-volume'
import { realFiles } from '../disk/files/real-files'
import { openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import type { HandlersOf } from '../dispatch'
import type { BackupSchedule } from '../safety/backup-schedule'
import { projectOf } from '../workspace'
import type { Workspace } from '../workspace'
import { entered } from './open-folder'
import { workWhileClosed } from './work-while-closed'

/** Opening protected projects, and changing how the open one is protected. */
export function protectionHandlers(
  workspace: Workspace,
  options: OpenOptions,
  schedule: BackupSchedule,
): HandlersOf<typeof protectionOperations> {
  /** Closes the open project, changes it, and opens it again, whatever came of it. */
  const changeClosed = async (
    passphrase: string,
    change: (folder: string, options: ProtectionOptions) => Promise<Result<readonly string[]>>,
  ): Promise<Result<null>> => {
    const store = workspace.store()
    if (!store.ok) return store
    const { readOnly, codec } = store.value
    if (readOnly !== false) return err('read-only', words.faults.protectionNotChanged(readOnly))
    const backups = schedule.folderOf(projectOf(store.value).id)
    // What closes is about to be backed up in its new form, which takes the place of the old one.
    await schedule.pause()
    const reopening = { ...options, passphrase, secret: codec.secret }
    const changed = await workWhileClosed(workspace, store.value, reopening, (folder) =>
      change(folder, { ...options, backups }),
    )
    if (!changed.ok) return changed
    for (const notice of changed.value) workspace.tellCondition(notice)
    return ok(null)
  }
  return {
    unlockProject: async ({ passphrase }) => {
      const question = workspace.question()
      if (question?.kind !== 'passphrase') return err('not-found', words.faults.nothingToUnlock)
      const { folder, isToRead } = question
      const opened = await openProject(folder, { ...options, passphrase, readOnly: isToRead })
      return entered(workspace, folder, opened, isToRead)
    },
    protectProject: ({ passphrase }) =>
      changeClosed(passphrase, (folder, how) => protectProject(folder, passphrase, how)),
    unprotectProject: async ({ passphrase }) => {
      const store = workspace.store()
      if (!store.ok) return store
      // A wrong passphrase is said before anything is closed.
      const unlocked = await unlockVolume(realFiles, store.value.folder, { passphrase })
      if (!unlocked.ok) return unlocked
      return changeClosed(passphrase, (folder, how) => unprotectProject(folder, passphrase, how))
    },
    changePassphrase: async (passphrases) => {
      const store = workspace.store()
      if (!store.ok) return store
      const backups = schedule.folderOf(projectOf(store.value).id)
      const changed = await changePassphrase(store.value.folder, passphrases, { backups })
      if (!changed.ok) return changed
      for (const notice of changed.value) workspace.tellCondition(notice)
      return ok(null)
    },
  }
}

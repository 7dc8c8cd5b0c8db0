import { basename } from 'node:path'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { backupOperations } from '../../../shared/ipc/contract/backups'
import type { ProjectBackups } from '../../../shared/ipc/state'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { Id } from '../../../shared/schema/common'
import { words } from '../../../shared/words/words'
import type { Dialogs } from '../dialogs'
import type { BackupManifest } from '../disk/backup/backup-manifest'
import { listBackups } from '../disk/backup/backups'
import { compareBackup } from '../disk/project/compare-backup'
import { realFiles } from '../disk/files/real-files'
import type { OpenOptions } from '../disk/project/open-project'
import { replaceByBackup } from '../disk/backup/replace-by-backup'
import { restoreBackup } from '../disk/backup/restore-backup'
import { listIfAny } from '../disk/files/volume'
import type { HandlersOf } from '../dispatch'
import { backedUpOf } from '../safety/backup-schedule'
import type { BackupSchedule } from '../safety/backup-schedule'
import { projectOf } from '../workspace'
import type { Workspace } from '../workspace'
import { done } from './change'
import { openFolder } from './open-folder'
import { workWhileClosed } from './work-while-closed'

/** Looking at the backups, making one, and going back to one. */
export function backupHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  options: OpenOptions,
  schedule: BackupSchedule,
): HandlersOf<typeof backupOperations> {
  const find = async (projectId: string, number: number): Promise<Result<BackupManifest>> => {
    const known = await listBackups(schedule.folderOf(projectId))
    if (!known.ok) return known
    const manifest = known.value.find((each) => each.number === number)
    return manifest ? ok(manifest) : err('not-found', words.store.backups.gone)
  }
  return {
    listBackups: async () => {
      await schedule.idle()
      const store = workspace.store()
      const ids = store.ok
        ? [projectOf(store.value).id]
        : (await listIfAny(realFiles, schedule.folder)).filter((name) => Id.safeParse(name).success)
      const projects: ProjectBackups[] = []
      for (const projectId of ids) {
        const known = await listBackups(schedule.folderOf(projectId))
        if (!known.ok) return known
        const backups = known.value.map(({ number, at, seq, counts }) => ({ number, at, seq, counts }))
        projects.push({ projectId, title: known.value[0]?.title ?? '', backups })
      }
      return ok({ folder: schedule.folder, projects })
    },
    backUpNow: async () => {
      const store = workspace.store()
      return store.ok ? done(await schedule.backUp(backedUpOf(store.value))) : store
    },
    showBackups: async () => {
      await realFiles.makeFolder(schedule.folder)
      dialogs.showInFolder(schedule.folder)
      return ok(null)
    },
    compareBackup: async ({ number }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const manifest = await find(projectOf(store.value).id, number)
      return manifest.ok ? compareBackup(manifest.value, store.value) : manifest
    },
    restoreToCopy: async ({ projectId, number }, caller) => {
      const manifest = await find(projectId, number)
      if (!manifest.ok) return manifest
      const { title, at } = manifest.value
      const chosen = await dialogs.restoredProject(caller, words.store.backups.copyTitle(title))
      if (chosen === null) return ok({ done: [] })
      const folder = chosen.endsWith('.plumbline') ? chosen : `${chosen}.plumbline`
      const store = workspace.store()
      const restored = await restoreBackup(
        schedule.folderOf(projectId),
        manifest.value,
        folder,
        store.ok ? { project: store.value.folder } : {},
      )
      if (!restored.ok) return restored
      const secret = store.ok ? store.value.codec.secret : null
      const opened = await openFolder(workspace, folder, { ...options, secret })
      if (!opened.ok) return opened
      const line = words.store.backups.restoredTo(describeInstant(at), basename(folder))
      return ok({ done: [line, ...restored.value] })
    },
    restoreInPlace: async ({ number }) => {
      const store = workspace.store()
      if (!store.ok) return store
      if (store.value.readOnly !== false && !store.value.isHistoryBroken)
        return err('read-only', words.store.backups.onlyToCopy(store.value.readOnly))
      const { secret } = store.value.codec
      const projectId = projectOf(store.value).id
      const manifest = await find(projectId, number)
      if (!manifest.ok) return manifest
      // The backup at closing would let go of an old one, perhaps of this very one: it is made afterwards.
      await schedule.pause()
      const replaced = await workWhileClosed(
        workspace,
        store.value,
        { ...options, secret },
        async (folder) => {
          const backups = schedule.folderOf(projectId)
          const inPlace = await replaceByBackup(backups, manifest.value, folder, options)
          if (!inPlace.ok) return inPlace
          const backedUp = await schedule.backUp({ projectId, folder: inPlace.value.kept, secret })
          return ok({ ...inPlace.value, isBackedUp: backedUp.ok })
        },
      )
      if (!replaced.ok) return replaced
      const { kept, notices, isBackedUp } = replaced.value
      const lines = [
        words.store.backups.restored(describeInstant(manifest.value.at)),
        words.store.backups.keptAs(basename(kept), isBackedUp),
        ...notices,
      ]
      for (const line of lines) workspace.tellCondition(line)
      return ok({ done: lines })
    },
  }
}

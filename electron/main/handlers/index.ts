import { ok } from '../../../shared/result'
import type { Analyst } from '../analysis/analyst'
import { isProjectFolder } from '../disk/files/list-files'
import type { Dialogs } from '../dialogs'
import type { OpenOptions } from '../disk/project/open-project'
import type { ReportPages } from '../export/report-pages'
import type { Examples } from '../example/example-project'
import type { BackupSchedule } from '../safety/backup-schedule'
import type { Workspace } from '../workspace'
import type { ServedOriginals } from '../originals/served-originals'
import type { ImportWork } from '../import/import-target'
import type { Log } from '../log/log'
import { articleHandlers } from './article-handlers'
import { backupHandlers } from './backup-handlers'
import { claimHandlers } from './claim-handlers'
import { conflictHandlers } from './conflict-handlers'
import { decisionHandlers } from './decision-handlers'
import { eventHandlers } from './event-handlers'
import { evidenceHandlers } from './evidence-handlers'
import { importHandlers, nothingImported } from './import-handlers'
import { openFolder } from './open-folder'
import type { LaterHandlers } from './later-handlers'
import { linkHandlers } from './link-handlers'
import { originalHandlers } from '../originals/original-handlers'
import { projectHandlers } from './project-handlers'
import { protectionHandlers } from './protection-handlers'
import { questionHandlers } from './questions/question-handlers'
import { isPackageName } from '../handover/package-ending'
import { handoverHandlers } from '../handover/handover-handlers'
import { reportHandlers } from './report-handlers'
import type { LastWritten } from './report-handlers'
import { revisionHandlers } from './revision-handlers'
import { safetyHandlers } from './safety-handlers'
import { settingsHandlers } from './settings-handlers'
import { signingHandlers } from './signing/signing-handlers'
import { suggestionHandlers } from './suggestion-handlers'
import { strayHandlers } from './stray-handlers'
import { searchHandlers } from '../search/search-handlers'
import { trashHandlers } from './trash-handlers'
import { unsavedHandlers } from './unsaved-handlers'

/** What the handlers stand on. */
export type HandlerParts = {
  readonly workspace: Workspace
  readonly dialogs: Dialogs
  readonly options: OpenOptions
  readonly pages: ReportPages
  readonly examples: Examples
  readonly analyst: Analyst
  readonly backups: BackupSchedule
  readonly importing: ImportWork
  readonly log: Log
  readonly originals: ServedOriginals
}

/** What answers the operations of the contract; the first question of a window is answered before these are loaded. */
export function createHandlers(parts: HandlerParts): LaterHandlers {
  const { workspace, dialogs, options, importing, analyst, backups } = parts
  const written: LastWritten = new Map()
  const handover = handoverHandlers({ workspace, dialogs, options, pages: parts.pages, analyst, written })
  const imports = importHandlers(workspace, dialogs, importing)
  const search = searchHandlers(workspace, parts.log)
  return {
    ...projectHandlers(workspace, dialogs, options, parts.examples),
    ...articleHandlers(workspace),
    ...imports,
    ...handover,
    importDropped: async (input, caller) => {
      const [path] = input.paths
      if (path === undefined || input.paths.length > 1) return imports.importDropped(input, caller)
      const isPackage = isPackageName(path)
      if (!isPackage && !(await isProjectFolder(path))) return imports.importDropped(input, caller)
      const opened = isPackage
        ? await handover.openDropped({ path }, caller)
        : await openFolder(workspace, path, options)
      return opened.ok ? ok(nothingImported) : opened
    },
    ...revisionHandlers(workspace, dialogs, importing.parser),
    ...claimHandlers(workspace),
    ...evidenceHandlers(workspace, dialogs, importing.recogniser),
    ...linkHandlers(workspace, dialogs),
    ...originalHandlers(workspace, dialogs, parts.originals, importing.parser),
    ...conflictHandlers(workspace),
    ...eventHandlers(workspace),
    ...decisionHandlers(workspace),
    ...questionHandlers(workspace),
    ...reportHandlers(workspace, dialogs, parts.pages, analyst, written, search.readNames),
    ...suggestionHandlers(workspace, analyst),
    ...search,
    ...safetyHandlers(workspace, dialogs, options),
    ...protectionHandlers(workspace, options, backups),
    ...backupHandlers(workspace, dialogs, options, backups),
    ...trashHandlers(workspace),
    ...strayHandlers(workspace),
    ...signingHandlers(workspace),
    ...settingsHandlers(workspace),
    ...unsavedHandlers(),
  }
}

import type { Analyst } from '../analysis/analyst'
import type { Dialogs } from '../dialogs'
import type { OpenOptions } from '../disk/project/open-project'
import type { ReportPage } from '../export/report-page'
import type { ExampleFiles } from '../example-project'
import type { BackupSchedule } from '../safety/backup-schedule'
import type { Workspace } from '../workspace'
import type { ImportWork } from '../import/import-target'
import { articleHandlers } from './article-handlers'
import { backupHandlers } from './backup-handlers'
import { claimHandlers } from './claim-handlers'
import { conflictHandlers } from './conflict-handlers'
import { eventHandlers } from './event-handlers'
import { evidenceHandlers } from './evidence-handlers'
import { importHandlers } from './import-handlers'
import type { LaterHandlers } from './later-handlers'
import { linkHandlers } from './link-handlers'
import { projectHandlers } from './project-handlers'
import { protectionHandlers } from './protection-handlers'
import { reportHandlers } from './report-handlers'
import { revisionHandlers } from './revision-handlers'
import { safetyHandlers } from './safety-handlers'
import { settingsHandlers } from './settings-handlers'
import { suggestionHandlers } from './suggestion-handlers'
import { trashHandlers } from './trash-handlers'
import { unsavedHandlers } from './unsaved-handlers'

/** What answers the operations of the contract; the first question of a window is answered before these are loaded. */
export function createHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  options: OpenOptions,
  page: ReportPage,
  example: ExampleFiles,
  analyst: Analyst,
  backups: BackupSchedule,
  importWork: ImportWork,
): LaterHandlers {
  return {
    ...projectHandlers(workspace, dialogs, options, example),
    ...articleHandlers(workspace),
    ...importHandlers(workspace, dialogs, importWork),
    ...revisionHandlers(workspace, dialogs, importWork.parser),
    ...claimHandlers(workspace),
    ...evidenceHandlers(workspace, dialogs),
    ...linkHandlers(workspace, dialogs),
    ...conflictHandlers(workspace),
    ...eventHandlers(workspace),
    ...reportHandlers(workspace, dialogs, page, analyst),
    ...suggestionHandlers(workspace, analyst),
    ...safetyHandlers(workspace, dialogs, options),
    ...protectionHandlers(workspace, options, backups),
    ...backupHandlers(workspace, dialogs, options, backups),
    ...trashHandlers(workspace),
    ...settingsHandlers(workspace),
    ...unsavedHandlers(),
  }
}

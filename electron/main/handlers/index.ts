import type { Dialogs } from '../dialogs'
import type { OpenOptions } from '../disk/open-project'
import type { ReportPage } from '../export/report-page'
import type { Handlers } from '../ipc'
import type { Workspace } from '../workspace'
import { articleHandlers } from './article-handlers'
import { claimHandlers } from './claim-handlers'
import { conflictHandlers } from './conflict-handlers'
import { evidenceHandlers } from './evidence-handlers'
import { projectHandlers } from './project-handlers'
import { reportHandlers } from './report-handlers'
import { settingsHandlers } from './settings-handlers'

/** Every operation of the contract with what answers it. */
export function createHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  options: OpenOptions,
  page: ReportPage,
  exampleFolder: string,
): Handlers {
  return {
    ...projectHandlers(workspace, dialogs, options, exampleFolder),
    ...articleHandlers(workspace, dialogs),
    ...claimHandlers(workspace),
    ...evidenceHandlers(workspace, dialogs),
    ...conflictHandlers(workspace),
    ...reportHandlers(workspace, dialogs, page),
    ...settingsHandlers(workspace),
  }
}

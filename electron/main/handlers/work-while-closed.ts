import type { ProjectStore } from '../disk/project/project-store'
import type { OpenOptions } from '../disk/project/open-options'
import { err, type Result } from '../../../shared/result'
import type { Workspace } from '../workspace'
import { openFolder } from './open-folder'

/**
 * Closes the open project, does something to its folder, and opens it again with these options, whatever came of it. The
 * windows show the project, as it was, until then. The fault of the work comes before that of the opening.
 */
export async function workWhileClosed<T>(
  workspace: Workspace,
  store: ProjectStore,
  options: OpenOptions,
  work: (folder: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { folder } = store
  await workspace.leave(true)
  const done = await work(folder)
  const opened = await openFolder(workspace, folder, options)
  if (!workspace.store().ok) workspace.announce({ kind: 'opened', state: workspace.state() })
  if (!done.ok || opened.ok) return done
  return err(opened.fault.code, opened.fault.message, opened.fault.detail)
}

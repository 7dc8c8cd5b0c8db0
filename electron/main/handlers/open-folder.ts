import { basename } from 'node:path'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import type { ProjectStore } from '../disk/project/project-store'
import type { Example } from '../example/example-project'
import type { Workspace } from '../workspace'

/** Opens the project in a folder, unless it is open for writing here; where it is open elsewhere, the journalist is asked. */
export async function openFolder(
  workspace: Workspace,
  folder: string,
  options: OpenOptions,
): Promise<Result<null>> {
  const current = workspace.store()
  if (current.ok && current.value.folder === folder && current.value.readOnly === false) return ok(null)
  return entered(workspace, folder, await openProject(folder, options))
}

/** Opens an example project, unless it is open; what makes it is loaded when it is asked for. */
export async function openExampleProject(
  workspace: Workspace,
  example: Example,
  options: OpenOptions,
): Promise<Result<null>> {
  const current = workspace.store()
  if (current.ok && current.value.folder === example.folder) return ok(null)
  const { openExample } = await import('../example/example-project')
  return entered(workspace, example.folder, await openExample(example, options))
}

/** Takes what was opened as the open project; where it takes an answer of the journalist first, asks for it. */
export async function entered(
  workspace: Workspace,
  folder: string,
  opened: Result<ProjectStore>,
  isToRead = false,
): Promise<Result<null>> {
  if (opened.ok) {
    await workspace.enter(opened.value)
    return ok(null)
  }
  const { code, message } = opened.fault
  const title = basename(folder, '.plumbline')
  if (code === 'in-use') workspace.ask({ kind: 'open elsewhere', folder, title, message })
  else if (code === 'locked') workspace.ask({ kind: 'passphrase', folder, title, isToRead })
  else return opened
  return ok(null)
}

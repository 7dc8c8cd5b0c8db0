import { setImmediate as nextTurn } from 'node:timers/promises'
import { dispatch } from '../../electron/main/dispatch'
import type { Handlers } from '../../electron/main/dispatch'
import type { FileSeam, OpenFile } from '../../electron/main/disk/files/file-seam'
import { openProject } from '../../electron/main/disk/project/open-project'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { openSettingsFile } from '../../electron/main/disk/settings-file'
import { articleHandlers } from '../../electron/main/handlers/article-handlers'
import { claimHandlers } from '../../electron/main/handlers/claim-handlers'
import { conflictHandlers } from '../../electron/main/handlers/conflict-handlers'
import { decisionHandlers } from '../../electron/main/handlers/decision-handlers'
import { eventHandlers } from '../../electron/main/handlers/event-handlers'
import { evidenceHandlers } from '../../electron/main/handlers/evidence-handlers'
import { importHandlers } from '../../electron/main/handlers/import-handlers'
import { projectHandlers } from '../../electron/main/handlers/project-handlers'
import { questionHandlers } from '../../electron/main/handlers/questions/question-handlers'
import { revisionHandlers } from '../../electron/main/handlers/revision-handlers'
import { signingHandlers } from '../../electron/main/handlers/signing/signing-handlers'
import { suggestionHandlers } from '../../electron/main/handlers/suggestion-handlers'
import { trashHandlers } from '../../electron/main/handlers/trash-handlers'
import { createWorkspace } from '../../electron/main/workspace'
import type { Workspace } from '../../electron/main/workspace'
import type { OperationName } from '../../shared/ipc/contract'
import type { Result } from '../../shared/result'
import { MOMENT, valueOf } from '../disk/project-fixture'
import { noRecogniser } from '../import/no-recogniser'
import { parserHere } from '../import/parser-here'

/** The folder of the project on every disk here. */
export const folder = '/Homs.plumbline'

/** A project that is open in main, without a window: calls go in as those of a window do. */
export type OpenWorkbench = {
  readonly store: ProjectStore
  readonly call: (name: OperationName, input: unknown) => Promise<Result<unknown>>
}

/** Opens the project of a disk, with the handlers that write to projects; identities count from one. */
export async function openWorkbench(
  seam: FileSeam,
  { at = folder, ...unlocking }: { readonly at?: string; readonly passphrase?: string } = {},
): Promise<OpenWorkbench> {
  let ids = 0
  const newId = (): string => `new-${++ids}`
  const workspace = createWorkspace(await openSettingsFile(`${at}.settings`, seam), () => MOMENT, newId, {
    en: '/example',
    ar: '/arabic',
  })
  // Whoever signs has a name.
  await workspace.changeSettings({ author: 'A. Checker' })
  const options = { clock: () => MOMENT, by: () => 'A. Checker', seam, ...unlocking }
  const store = valueOf(await openProject(at, options))
  await workspace.enter(store)
  const handlers = writingHandlers(workspace)
  const caller = { window: null }
  const on = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is missing asks nothing of a project's documents
    handlers: handlers as Handlers,
    project: { open: workspace.store, ready: () => store.ready },
    log: {
      operation: () => undefined,
      exception: (_: unknown, error: unknown): never => {
        throw error
      },
    },
    timer: () => 0,
  }
  return { store, call: (name, input) => dispatch(on, caller, name, input) }
}

function writingHandlers(workspace: Workspace): Partial<Handlers> {
  const notAsked = new Proxy(
    {},
    { get: (_, name) => () => Promise.reject(new Error(`asked: ${String(name)}`)) },
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody is there to be asked: each fails by its name
  const nobody = notAsked as never
  return {
    ...projectHandlers(workspace, nobody, nobody, nobody),
    ...articleHandlers(workspace),
    ...importHandlers(workspace, nobody, {
      parser: parserHere,
      recogniser: noRecogniser,
      annotations: nobody,
    }),
    ...revisionHandlers(workspace, nobody, parserHere),
    ...claimHandlers(workspace),
    ...evidenceHandlers(workspace, nobody, noRecogniser),
    ...conflictHandlers(workspace),
    ...decisionHandlers(workspace),
    ...eventHandlers(workspace),
    ...suggestionHandlers(workspace, nobody),
    ...trashHandlers(workspace),
    ...questionHandlers(workspace),
    ...signingHandlers(workspace),
  }
}

/** A disk on which every call takes some turns, the more the later in the round it comes: what is asked first need not end first. */
export function slow(seam: FileSeam): FileSeam {
  let calls = 0
  const wait = async (): Promise<void> => {
    calls += 1
    for (let turn = (calls * 7) % 5; turn > 0; turn -= 1) await nextTurn()
  }
  return slowed(seam, wait)
}

function slowed<T extends FileSeam | OpenFile>(slowedDown: T, wait: () => Promise<void>): T {
  return new Proxy(slowedDown, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      return async (...args: readonly unknown[]): Promise<unknown> => {
        await wait()
        const answer: unknown = await Reflect.apply(member, target, args)
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `open` answers with
        return name === 'open' ? slowed(answer as OpenFile, wait) : answer
      }
    },
  })
}

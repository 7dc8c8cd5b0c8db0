import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { WorkspaceEvent } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import type { Workspace } from '../workspace'

/** How often the window is told how far a new revision has come, in milliseconds. */
const PROGRESS_EVERY = 200

type Progress = Omit<Extract<WorkspaceEvent, { readonly kind: 'revising' }>, 'kind'>

/** What the making of one revision is given: a way to say how far it is, and word when it is to end. */
export type Making = { readonly signal: AbortSignal; readonly tell: (progress: Progress) => void }

/** Makes one revision at a time. */
export type Maker = {
  /** Null where the journalist cancelled, or closed the project: then the work has changed nothing. */
  readonly make: <T>(work: (making: Making) => Promise<Result<T>>) => Promise<Result<T | null>>
  readonly cancel: () => void
}

export function createMaker(workspace: Pick<Workspace, 'subscribe' | 'announce'>): Maker {
  let underWay: AbortController | null = null
  const cancel = (): void => underWay?.abort()
  // A project that is closed takes its new text with it.
  workspace.subscribe((event) => {
    if (event.kind === 'opened') cancel()
  })
  return {
    cancel,
    make: async (work) => {
      if (underWay) return err('in-use', words.faults.revision.underWay)
      const { signal } = (underWay = new AbortController())
      // A short text is taken before anybody could read of it: the first word comes after one interval.
      let latest: Progress | null = null
      const telling = setInterval(() => {
        if (latest) workspace.announce({ kind: 'revising', ...latest })
        latest = null
      }, PROGRESS_EVERY)
      try {
        const made = await work({ signal, tell: (progress) => (latest = progress) })
        return !made.ok && made.fault.code === 'cancelled' ? ok(null) : made
      } finally {
        clearInterval(telling)
        underWay = null
      }
    },
  }
}

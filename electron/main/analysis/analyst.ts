import type { Worker } from 'node:worker_threads'
import type { Edit } from '../../../shared/schema/document'
import type { Analysis, WorkspaceEvent } from '../../../shared/ipc/state'
import type { ProjectStore } from '../disk/project-store'
import { documentsOf } from '../workspace'
import type { Log } from '../log/log'
import type { Workspace } from '../workspace'
import type { FromWorker, ToWorker } from './messages'
import { projectTexts } from './project-texts'
import createWorker from './worker?nodeWorker'

/** How long after a change the analysis starts, in milliseconds: a row of changes is analysed once. */
const PAUSE = 300

export type Analyst = {
  readonly cancel: () => void
  /** Analyses anew, as after a change. */
  readonly start: () => void
  /** What the last finished analysis of the open project found. */
  readonly last: () => Analysis | null
}

/**
 * Keeps the analysis of the open project up to date, off the main thread: it starts at opening and after every change
 * of an article or a claim, and what it finds is announced to every window.
 */
export function startAnalyst(workspace: Workspace, log: Log): Analyst {
  let worker: Worker | null = null
  let known = new Set<string>()
  let run = 0
  let timer: NodeJS.Timeout | null = null
  let last: Analysis | null = null

  const tell = (message: ToWorker): void => worker?.postMessage(message)
  const stop = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    run += 1
    void worker?.terminate()
    worker = null
    known = new Set()
  }
  const analyse = async (store: ProjectStore): Promise<void> => {
    worker ??= listenTo(createWorker({}))
    const own = ++run
    await store.ready
    if (own !== run) return
    const texts = projectTexts(documentsOf(store))
    // The worker may still have to leave an earlier run.
    workspace.announce({ kind: 'analysing', share: 0 })
    for (const { textHash } of texts) {
      if (known.has(textHash)) continue
      const text = await store.readText(textHash)
      if (own !== run) return
      tell({ kind: 'text', hash: textHash, text: text.ok ? text.value : '' })
      known.add(textHash)
    }
    tell({ kind: 'analyse', run: own, texts })
  }
  const listenTo = (fresh: Worker): Worker =>
    fresh
      .on('message', (message: FromWorker) => {
        if (message.run !== run) return
        if (message.kind === 'analysis') last = message.analysis
        workspace.announce(eventOf(message))
      })
      .on('error', (error) => log.exception('analysis', error))
  const plan = (): void => {
    const store = workspace.store()
    if (!store.ok) return
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => void analyse(store.value), PAUSE)
  }

  workspace.subscribe((event) => {
    if (event.kind === 'opened') {
      stop()
      last = null
      plan()
    }
    if (event.kind === 'committed' && event.edits.some(matters)) plan()
  })
  plan()
  return {
    last: () => last,
    start: plan,
    cancel: stop,
  }
}

/** Sources, conflicts and the project itself hold nothing that is analysed. */
function matters(edit: Edit): boolean {
  return edit.kind === 'article' || edit.kind === 'claim'
}

function eventOf(message: FromWorker): WorkspaceEvent {
  return message.kind === 'progress'
    ? { kind: 'analysing', share: message.share }
    : { kind: 'analysed', analysis: message.analysis }
}

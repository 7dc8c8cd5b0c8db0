import type { EventFigures } from '../../../shared/domain/ledger/event-figures'
import type { Edit } from '../../../shared/schema/document'
import type { AnalysisChange } from '../../../shared/ipc/findings'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { Log } from '../log/log'
import type { Work } from '../work/create-work'
import type { WorkFault } from '../work/worked'
import type { Workspace } from '../workspace'
import type { AnalysisJobs } from './jobs'
import { type AnalysedStore, createTextFeed } from './text-feed'

export type Analyst = {
  /** Ends the analysis that is under way; the next change goes on with it. */
  readonly cancel: () => void
  /** Goes on with it, and tries once more what failed. */
  readonly start: () => void
  /** Tells all that was found so far once more. */
  readonly tellAll: () => void
  /** The independence group of every article that has one, copies included; null while that is not known. */
  readonly groups: () => ReadonlyMap<string, string> | null
  /** What some articles say with a figure, a date or a time, by what was found last; nothing where nothing was yet. */
  readonly figures: (articleIds: readonly string[]) => Promise<EventFigures>
}

/** Where nothing was found. */
const noFigures: EventFigures = { figures: [], measures: [], sums: [], parted: [], further: 0 }

/** The parts of the workspace and of its open project that the analysis needs. */
export type AnalysedWorkspace = Pick<Workspace, 'subscribe' | 'announce'> & {
  readonly store: () => Result<AnalysedStore>
}

/** How long after a change the analysis starts, in milliseconds: a row of changes is taken together. */
const PAUSE = 300
/** An analysis that takes shorter is over before anybody could read of it; one that takes longer tells as often. */
const TELL_EVERY = 300
/** A worker that had too little memory may have had it at any text: after so many, it is not the texts. */
const MOST_OUT_OF_MEMORY = 3

/**
 * Keeps the analysis of the open project up to date, off the main thread. It starts at opening, and after a change of anything
 * that it goes by; what it finds is told to every window in small pieces, as it comes.
 */
export function createAnalyst(
  workspace: AnalysedWorkspace,
  work: Work<AnalysisJobs>,
  log: Pick<Log, 'exception'>,
): Analyst {
  let session: Session | null = null
  const begin = (): void => {
    session?.end()
    work.close()
    const store = workspace.store()
    session = store.ok ? startSession(workspace, work, log, store.value) : null
  }
  workspace.subscribe((event) => {
    if (event.kind === 'opened') begin()
    if (event.kind === 'committed') session?.take(event.edits)
  })
  begin()
  return {
    cancel: () => session?.hold(),
    start: () => session?.start(),
    tellAll: () => session?.tellAll(),
    groups: () => session?.groups() ?? null,
    figures: async (articleIds) => {
      if (!session) return noFigures
      const worked = await work.run('readFigures', { articleIds })
      return worked.ok ? worked.value : noFigures
    },
  }
}

/** The analysis of one project, as long as that is open. */
type Session = {
  readonly take: (edits: readonly Edit[]) => void
  readonly hold: () => void
  readonly start: () => void
  readonly tellAll: () => void
  readonly groups: () => ReadonlyMap<string, string> | null
  readonly end: () => void
}

function startSession(
  workspace: AnalysedWorkspace,
  work: Work<AnalysisJobs>,
  log: Pick<Log, 'exception'>,
  store: AnalysedStore,
): Session {
  const feed = createTextFeed(store)
  const groups = new Map<string, string>()
  /** The suggestions that windows know of; after a worker died, those that its successor has not told of again yet. */
  let told = new Set<string>()
  let stale = new Set<string>()
  let worker: number | null = null
  let outOfMemory = 0
  let isEnded = false
  let isHeld = false
  /** Why it is held, in words; null where the journalist ended it. */
  let fault: string | null = null
  let isRunning = false
  let isDone = false
  let again = false
  let timer: NodeJS.Timeout | null = null

  const tell = (change: AnalysisChange): void => {
    for (const { articleId, group } of change.articles) {
      if (group === '') groups.delete(articleId)
      else groups.set(articleId, group)
    }
    for (const articleId of change.goneArticles) groups.delete(articleId)
    for (const { id } of change.conflicts) {
      told.add(id)
      stale.delete(id)
    }
    for (const id of change.goneConflicts) told.delete(id)
    const goneConflicts = change.isDone ? [...change.goneConflicts, ...stale] : change.goneConflicts
    if (change.isDone) stale = new Set()
    workspace.announce({ kind: 'analysed', change: { ...change, goneConflicts } })
  }
  /** Starts from nothing with the next worker, which knows nothing. */
  const startOver = (): void => {
    for (const id of told) stale.add(id)
    told = new Set()
    feed.startOver()
    isDone = false
  }
  const tellHeld = (): void => workspace.announce({ kind: 'analysis held', fault })
  const hold = (why: string | null): void => {
    isHeld = true
    fault = why
    if (timer) clearTimeout(timer)
    tellHeld()
  }
  const recover = (died: WorkFault): void => {
    if (died.kind === 'cancelled') return
    log.exception('analysis', errorOf(died))
    startOver()
    worker = null
    if (died.kind === 'died' && died.of === 'memory') outOfMemory += 1
    const isNamed =
      died.at !== null && feed.skip(died.at, died.kind === 'too long' ? 'took too long' : 'failed')
    if (!isNamed || outOfMemory >= MOST_OUT_OF_MEMORY) hold(words.analysis.broke)
  }
  /** One exchange with the worker. Answers how many texts are not read yet. */
  const exchange = async (): Promise<number> => {
    const { texts: changes, events } = await feed.next()
    if (isEnded) return 0
    const asksAgain = again
    again = false
    let isNew = false
    const worked = await work.run('goOn', (number) => {
      isNew = worker !== null && worker !== number
      worker = number
      // One that took the place of another knows none of the texts that these changes build on.
      return isNew ? { changes: [], events: [], again: false } : { changes, events, again: asksAgain }
    })
    if (isEnded) return 0
    if (isNew) startOver()
    if (!worked.ok) {
      recover(worked.fault)
      return feed.waiting()
    }
    isDone = worked.value.change.isDone && feed.waiting() === 0 && !isNew
    if (!isNew) tell({ ...worked.value.change, isDone })
    return worked.value.waiting + feed.waiting()
  }
  const mayRun = (): boolean => !isEnded && !isHeld
  const isAnythingLeft = (): boolean => !isDone || again || feed.waiting() > 0
  const run = async (): Promise<void> => {
    if (isRunning || !mayRun()) return
    isRunning = true
    let total = 0
    let toldAt = performance.now()
    try {
      await feed.ready
      while (mayRun() && isAnythingLeft()) {
        const left = await exchange()
        total = Math.max(total, left)
        if (!mayRun() || isDone || performance.now() - toldAt < TELL_EVERY) continue
        toldAt = performance.now()
        // Comparing comes after reading, and takes about a tenth of it.
        workspace.announce({ kind: 'analysing', share: total === 0 ? 0.9 : (0.9 * (total - left)) / total })
      }
    } finally {
      isRunning = false
    }
  }
  const plan = (pause: number): void => {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => void run(), pause)
  }
  plan(PAUSE)
  return {
    take: (edits) => {
      if (!feed.take(edits)) return
      isHeld = false
      plan(PAUSE)
    },
    hold: () => hold(null),
    start: () => {
      isHeld = false
      outOfMemory = 0
      if (feed.retry()) isDone = false
      plan(0)
    },
    tellAll: () => {
      again = true
      if (isHeld) tellHeld()
      plan(0)
    },
    groups: () => (isDone && feed.waiting() === 0 ? groups : null),
    end: () => {
      isEnded = true
      if (timer) clearTimeout(timer)
    },
  }
}

/** What is written down of a worker that did not come back: where it was in the program, if it could say so. */
function errorOf(fault: Exclude<WorkFault, { readonly kind: 'cancelled' }>): Error {
  const error = new Error(`the analysis: ${fault.kind}`)
  if (fault.kind === 'died') error.stack = fault.detail
  return error
}

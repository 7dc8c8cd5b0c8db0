import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { SearchKind } from '../../../shared/domain/values/search-kinds'
import type { SearchAnswer } from '../../../shared/ipc/state'
import { words as said } from '../../../shared/words/words'
import type { Log } from '../log/log'
import type { Work } from '../work/create-work'
import type { Workspace } from '../workspace'
import type { SearchJobs } from './jobs'
import { createSearchFeed } from './search-feed'
import type { SearchedStore, SearchFeed } from './search-feed'

/** So long a search waits for what is not known yet, in milliseconds. */
const FIRST_LOOK = 50

/** What it wants of the workspace, and of the open project there. */
export type SearchedWorkspace = Pick<Workspace, 'subscribe'> & { readonly store: () => Result<SearchedStore> }

type Search = (asked: {
  readonly words: string
  readonly kind: SearchKind | null
}) => Promise<Result<SearchAnswer | null>>

/** Searches the open project; what is known of one that was closed is forgotten at once. */
export function createSearch(
  workspace: SearchedWorkspace,
  work: Work<SearchJobs>,
  log: Pick<Log, 'exception'>,
): Search {
  let session: {
    readonly store: SearchedStore
    readonly feed: SearchFeed
    feeding: Promise<void> | null
  } | null = null
  let worker: number | null = null
  let latest = new AbortController()
  workspace.subscribe((event) => {
    if (event.kind === 'committed') session?.feed.take(event.edits)
    if (event.kind !== 'opened') return
    session = null
    work.close()
  })

  const isOpen = (feed: SearchFeed): boolean => session?.feed === feed
  /** Tells the worker what it does not know; one that is new knows nothing. */
  const feedAll = async (feed: SearchFeed): Promise<void> => {
    while (isOpen(feed) && feed.waiting() > 0) {
      const changes = await feed.next()
      if (!isOpen(feed)) return
      const fed = await work.run('take', (number) => ({ changes: isSame(number, feed) ? changes : [] }))
      if (!fed.ok) return broke(fed.fault.kind, feed)
    }
  }
  const isSame = (number: number, feed: SearchFeed): boolean => {
    const isKnown = worker === null || worker === number
    worker = number
    if (!isKnown) feed.startOver()
    return isKnown
  }
  const broke = (kind: string, feed: SearchFeed): void => {
    if (kind === 'cancelled') return
    log.exception('search', new Error(kind))
    feed.startOver()
  }
  const begin = (store: SearchedStore): NonNullable<typeof session> => {
    if (session?.store === store) return session
    work.close()
    worker = null
    session = { store, feed: createSearchFeed(store), feeding: null }
    return session
  }

  return async (asked) => {
    const store = workspace.store()
    if (!store.ok) return store
    latest.abort()
    latest = new AbortController()
    const { signal } = latest
    const current = begin(store.value)
    const { feed } = current
    current.feeding ??= feedAll(feed).finally(() => {
      current.feeding = null
    })
    // What is small is known at once; the rest comes while the first places are read.
    await Promise.race([current.feeding, new Promise((resolve) => setTimeout(resolve, FIRST_LOOK))])
    if (signal.aborted) return ok(null)
    const waiting = feed.waiting()
    const looked = await work.run('look', asked, { signal })
    if (looked.ok) return ok({ ...looked.value, waiting })
    if (looked.fault.kind === 'cancelled') return ok(null)
    broke(looked.fault.kind, feed)
    return err('internal', said.search.broke)
  }
}

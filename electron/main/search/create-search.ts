import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { SearchKind } from '../../../shared/domain/values/search-kinds'
import type { NamesAnswer, NamesAsked } from '../../../shared/domain/names/create-name-book'
import type { Asked } from '../../../shared/domain/statements/create-statement-book'
import type { QuotationPair, StatementAnswer } from '../../../shared/domain/statements/statement-row'
import type { SearchAnswer } from '../../../shared/ipc/state'
import { words as said } from '../../../shared/words/words'
import type { Log } from '../log/log'
import type { Work } from '../work/create-work'
import type { Workspace } from '../workspace'
import type { Worked } from '../work/worked'
import type { SearchJobs } from './jobs'
import { createSearchFeed } from './search-feed'
import type { SearchedStore, SearchFeed } from './search-feed'

/** So long a search waits for what is not known yet, in milliseconds. */
const FIRST_LOOK = 50

/** The parts of the workspace and of its open project that the search needs. */
export type SearchedWorkspace = Pick<Workspace, 'subscribe'> & { readonly store: () => Result<SearchedStore> }

/** What the worker that knows all texts answers; null where nobody waits for it any more. */
type Search = {
  /** A later search takes the place of an earlier one. */
  readonly search: (asked: {
    readonly words: string
    readonly kind: SearchKind | null
  }) => Promise<Result<SearchAnswer | null>>
  /** What other articles say of the same; it waits until every text is known. */
  readonly askOthers: (asked: Asked) => Promise<Result<StatementAnswer | null>>
  /** The quotations that articles print with other words; it waits for the same. */
  readonly compareQuotations: (asked: {
    readonly articleIds: readonly string[]
  }) => Promise<Result<readonly QuotationPair[] | null>>
  /** The names in all texts; it waits for the same. */
  readonly readNames: () => Promise<Result<NamesAnswer | null>>
}

/** The names of a project that were declared one, or different, by hand. */
function namesSaid(store: SearchedStore): NamesAsked {
  const [project] = store.documents('project').values()
  return { declared: (project?.oneNames ?? []).map(({ forms }) => forms), apart: project?.apartNames ?? [] }
}

/** Looks through the open project; what is known of one that was closed is forgotten at once. */
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
  const sessionOf = (store: SearchedStore): NonNullable<typeof session> => {
    if (session?.store === store) return session
    work.close()
    worker = null
    session = { store, feed: createSearchFeed(store), feeding: null }
    return session
  }

  const feedNow = (current: NonNullable<typeof session>): Promise<void> =>
    (current.feeding ??= feedAll(current.feed).finally(() => {
      current.feeding = null
    }))
  /** What the worker made of a question; null where nobody waits for it any more. */
  const answerOf = <T>(answer: Worked<T>, feed: SearchFeed): Result<T | null> => {
    if (answer.ok) return ok(answer.value)
    if (answer.fault.kind === 'cancelled') return ok(null)
    broke(answer.fault.kind, feed)
    return err('internal', said.search.broke)
  }

  /** The feed of the open project, once the worker knows all of it. */
  const allFed = async (): Promise<Result<SearchFeed>> => {
    const store = workspace.store()
    if (!store.ok) return store
    const current = sessionOf(store.value)
    await feedNow(current)
    return ok(current.feed)
  }

  return {
    async search(asked) {
      const store = workspace.store()
      if (!store.ok) return store
      latest.abort()
      latest = new AbortController()
      const { signal } = latest
      const current = sessionOf(store.value)
      const { feed } = current
      // What is small is known at once; the rest comes while the first places are read.
      await Promise.race([feedNow(current), new Promise((resolve) => setTimeout(resolve, FIRST_LOOK))])
      if (signal.aborted) return ok(null)
      const waiting = feed.waiting()
      const looked = answerOf(
        await work.run('look', { ...asked, declared: namesSaid(store.value).declared }, { signal }),
        feed,
      )
      return looked.ok ? ok(looked.value && { ...looked.value, waiting }) : looked
    },
    async askOthers(asked) {
      const current = await allFed()
      return current.ok ? answerOf(await work.run('others', asked), current.value) : current
    },
    async readNames() {
      const current = await allFed()
      if (!current.ok) return current
      const store = workspace.store()
      return store.ok ? answerOf(await work.run('names', namesSaid(store.value)), current.value) : store
    },
    async compareQuotations(asked) {
      const current = await allFed()
      return current.ok ? answerOf(await work.run('quotations', asked), current.value) : current
    },
  }
}

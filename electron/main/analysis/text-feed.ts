import type { Article } from '../../../shared/schema/article'
import type { Edit } from '../../../shared/schema/document'
import type { Structure } from '../../../shared/schema/structure'
import type { VagueRule } from '../../../shared/schema/quantity'
import { vagueRuleOf } from '../../../shared/domain/vague-rule'
import type { ReadingProblem } from '../../../shared/ipc/findings'
import type { ProjectStore } from '../disk/project/project-store'
import { createClaimedPlaces } from './claimed-places'
import type { EventChange, ProjectText, TextChange } from './jobs'
import { tablesOf } from './tables-of'
import {
  type AnalysedArticle,
  analysedArticle,
  confirmedEvent,
  isSameArticle,
  oneNamesOf,
} from './project-text'

/** What the analysis worker has yet to be told of the articles and confirmed events of a project. */
export type TextFeed = {
  /** Settled when every article is known, every event, and every claim. */
  readonly ready: Promise<void>
  /** Takes over what was changed; answers whether that is anything to the analysis. */
  readonly take: (edits: readonly Edit[]) => boolean
  /** How many articles and events the worker has yet to be told of. */
  readonly waiting: () => number
  /** The next of them, articles with their words: no more than are posted in a moment. */
  readonly next: () => Promise<{
    readonly texts: readonly TextChange[]
    readonly events: readonly EventChange[]
  }>
  /** Sends every text again, as to a new worker. */
  readonly startOver: () => void
  /** Leaves the words of an article out from now on, until they change; false where there is no such article. */
  readonly skip: (id: string, why: Skipped) => boolean
  /** Takes the words of articles in again that were left out; answers whether there were any. */
  readonly retry: () => boolean
}

/** The parts of an open project that the analysis needs. */
export type AnalysedStore = Pick<ProjectStore, 'ready' | 'documents' | 'readText' | 'readStructure'>

type Skipped = Extract<ReadingProblem['kind'], 'took too long' | 'failed'>

/** What is posted at once: so many articles, and about so many UTF-16 units of their words. */
const MOST_ARTICLES = 50
const MOST_WORDS = 300_000
const MOST_EVENTS = 200
/** So many claims are looked at before others get their turn. */
const CLAIMS_AT_ONCE = 2000

export function createTextFeed(store: AnalysedStore): TextFeed {
  const claimed = createClaimedPlaces()
  const due = new Set<string>()
  const dueEvents = new Set<string>()
  /** What the worker knows of each article. */
  const sent = new Map<string, AnalysedArticle>()
  const skipped = new Map<string, { readonly textHash: string; readonly why: Skipped }>()

  const rule = (): VagueRule => vagueRuleOf([...store.documents('project').values()][0])
  const names = (): string => oneNamesOf([...store.documents('project').values()][0])
  const articleOf = (id: string): AnalysedArticle | null => {
    const article: Article | undefined = store.documents('article').get(id)
    return article ? analysedArticle(article, rule(), names()) : null
  }
  const confirmed = (id: string): EventChange['now'] => {
    const event = store.documents('event').get(id)
    return event ? confirmedEvent(event) : null
  }
  const isNews = (id: string, value: Article | null): boolean => {
    const before = sent.get(id)
    const now = value && analysedArticle(value, rule(), names())
    return before && now ? !isSameArticle(before, now) : true
  }
  /** Those that the worker was told of while the project had another rule, or other names were one. */
  const articlesToReadAnew = (): readonly string[] => {
    const [now, one] = [rule(), names()]
    return [...sent].flatMap(([id, { vagueRule, oneNames = '' }]) =>
      vagueRule === now && oneNames === one ? [] : [id],
    )
  }
  const touch = (id: string): void => {
    // At the end, as in the map of articles, where it comes anew.
    if (!sent.has(id)) due.delete(id)
    due.add(id)
  }
  const gather = async (): Promise<void> => {
    await store.ready
    const ids = [...store.documents('claim').keys()]
    for (let from = 0; from < ids.length; from += CLAIMS_AT_ONCE) {
      for (const id of ids.slice(from, from + CLAIMS_AT_ONCE))
        claimed.put(id, store.documents('claim').get(id) ?? null)
      await new Promise(setImmediate)
    }
    dueAll()
  }
  const dueAll = (): void => {
    for (const id of store.documents('article').keys()) due.add(id)
    for (const id of store.documents('event').keys()) dueEvents.add(id)
  }
  const describe = async (id: string): Promise<TextChange | null> => {
    const article = articleOf(id)
    const before = sent.get(id)
    if (!article) {
      sent.delete(id)
      skipped.delete(id)
      return before ? { id, now: null } : null
    }
    const { textHash, structureHash, ...known } = article
    if (skipped.get(id)?.textHash !== textHash) skipped.delete(id)
    let why = skipped.get(id)?.why ?? null
    let text: string | null = null
    let structure: Structure | undefined
    const isKnown = before?.textHash === textHash && before.structureHash === structureHash
    if (why === null && !isKnown) {
      const read = await store.readText(textHash)
      if (read.ok) {
        text = read.value
        structure = await tablesOf(store, { textHash, structureHash })
      } else {
        why = 'failed'
        skipped.set(id, { textHash, why })
      }
    }
    sent.set(id, article)
    const now: ProjectText = {
      ...known,
      text,
      ...(structure ? { structure } : {}),
      problem: why === null ? null : { kind: why },
      claimed: claimed.in(article.revisionId),
    }
    return { id, now }
  }

  return {
    ready: gather(),
    take(edits) {
      const touched = edits.flatMap((edit) => {
        if (edit.kind === 'claim') return claimed.put(edit.id, edit.value)
        if (edit.kind === 'project') return articlesToReadAnew()
        return edit.kind === 'article' && isNews(edit.id, edit.value) ? [edit.id] : []
      })
      for (const id of touched) touch(id)
      const events = edits.filter(({ kind }) => kind === 'event')
      for (const { id } of events) dueEvents.add(id)
      return touched.length + events.length > 0
    },
    waiting: () => due.size + dueEvents.size,
    async next() {
      const changes: TextChange[] = []
      let length = 0
      for (const id of due) {
        if (changes.length >= MOST_ARTICLES || length > MOST_WORDS) break
        due.delete(id)
        const change = await describe(id)
        if (change) changes.push(change)
        length += change?.now?.text?.length ?? 0
      }
      const events = [...dueEvents].slice(0, MOST_EVENTS)
      for (const id of events) dueEvents.delete(id)
      return { texts: changes, events: events.map((id) => ({ id, now: confirmed(id) })) }
    },
    startOver() {
      sent.clear()
      dueAll()
    },
    skip(id, why) {
      const article = articleOf(id)
      if (!article) return false
      skipped.set(id, { textHash: article.textHash, why })
      return true
    },
    retry() {
      const isAny = skipped.size > 0
      for (const id of skipped.keys()) {
        sent.delete(id)
        due.add(id)
      }
      skipped.clear()
      return isAny
    },
  }
}

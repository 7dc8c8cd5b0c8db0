import { documentKinds } from '../../../shared/document-kinds'
import { thingsOf } from '../../../shared/domain/search/things-of'
import type { SearchedKind, ThingInWords } from '../../../shared/domain/search/things-of'
import type { Article } from '../../../shared/schema/article'
import type { Edit } from '../../../shared/schema/document'
import type { ProjectStore } from '../disk/project/project-store'
import type { SearchChange } from './jobs'

/** The parts of an open project that the search needs. */
export type SearchedStore = Pick<ProjectStore, 'documents' | 'readText'>

/** What the search worker has yet to be told of the documents of a project. */
export type SearchFeed = {
  /** Takes over which documents were changed. */
  readonly take: (edits: readonly Pick<Edit, 'kind' | 'id'>[]) => void
  /** How many documents the worker has yet to be told of. */
  readonly waiting: () => number
  /** The next of them: no more than are read and posted in a moment. */
  readonly next: () => Promise<readonly SearchChange[]>
  /** Sends every document again, as to a new worker. */
  readonly startOver: () => void
}

type Document = { readonly kind: SearchedKind; readonly id: string }

/** What is posted at once: so many documents, and of articles about so many UTF-16 units of text. */
const MOST_DOCUMENTS = 500
const MOST_WORDS = 1_000_000

export function createSearchFeed(store: SearchedStore): SearchFeed {
  const due = new Map<string, Document>()
  /** The text of each article that the worker knows. */
  const sent = new Map<string, string>()

  const put = (kind: SearchedKind, id: string): void => void due.set(`${kind} ${id}`, { kind, id })
  const dueAll = (): void => {
    sent.clear()
    for (const kind of documentKinds)
      if (kind !== 'project') for (const id of store.documents(kind).keys()) put(kind, id)
  }
  const thingsNow = (kind: SearchedKind, id: string): readonly ThingInWords[] => {
    const document = store.documents(kind).get(id)
    return document ? thingsOf(kind, document) : []
  }
  const textOf = async (id: string, article: Article): Promise<SearchChange['text']> => {
    const hash = article.revisions.at(-1)?.textHash
    if (hash === undefined) return null
    const language = article.metadata.language?.value ?? ''
    if (sent.get(id) === hash) return { hash, language, words: null }
    const read = await store.readText(hash)
    // What cannot be read is told of where it is opened; here it has no words.
    sent.set(id, hash)
    return { hash, language, words: read.ok ? read.value : '' }
  }
  const describe = async (document: Document): Promise<SearchChange> => {
    const { kind, id } = document
    const article = kind === 'article' ? store.documents(kind).get(id) : undefined
    return { document, things: thingsNow(kind, id), text: article ? await textOf(id, article) : null }
  }
  const lengthOf = ({ kind, id }: Document): number =>
    kind === 'article' ? (store.documents(kind).get(id)?.revisions.at(-1)?.length ?? 0) : 0

  dueAll()
  return {
    take(edits) {
      for (const { kind, id } of edits) if (kind !== 'project') put(kind, id)
    },
    waiting: () => due.size,
    async next() {
      const batch: Document[] = []
      let length = 0
      for (const [key, document] of due) {
        if (batch.length >= MOST_DOCUMENTS || length > MOST_WORDS) break
        due.delete(key)
        batch.push(document)
        length += lengthOf(document)
      }
      return Promise.all(batch.map(describe))
    },
    startOver: dueAll,
  }
}

import type { AnalysedWorkspace } from '../../../electron/main/analysis/analyst'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { sha256 } from '../../../electron/main/disk/files/sha256'
import { err, ok } from '../../../shared/result'
import type { Edit } from '../../../shared/schema/document'
import type { Article } from '../../../shared/schema/article'
import type { Event } from '../../../shared/schema/event'
import type { Claim } from '../../../shared/schema/claim'
import type { ArticleFindings, SuggestedConflict } from '../../../shared/ipc/findings'
import type { WorkspaceEvent } from '../../../shared/ipc/state'
import { articleOf } from '../../domain/report/seed-example'

/** A project in memory, and what a window knows of its analysis. */
export class SomeProject {
  readonly articles = new Map<string, Article>()
  readonly claims = new Map<string, Claim>()
  readonly confirmed = new Map<string, Event>()
  readonly texts = new Map<string, string>()
  /** What was announced, in order. */
  readonly events: WorkspaceEvent[] = []
  readonly found = new Map<string, ArticleFindings>()
  readonly suggested = new Map<string, SuggestedConflict>()
  /** How many texts were read from the store. */
  reads = 0
  #listeners: ((event: WorkspaceEvent) => void)[] = []
  #seq = 0

  readonly workspace: AnalysedWorkspace = {
    store: () =>
      ok({
        ready: Promise.resolve(),
        documents: this.#documents,
        readText: this.#readText,
        readStructure: () => Promise.resolve(ok(noStructure)),
      }),
    subscribe: (listener) => this.#listeners.push(listener),
    announce: (event) => {
      this.events.push(event)
      if (event.kind === 'analysed') this.#takeOver(event)
      for (const listener of this.#listeners) listener(event)
    },
  }

  /** The article of that id with that text, as it is imported. */
  article(id: string, text: string, more: Partial<Article> = {}): Article {
    this.texts.set(sha256(text), text)
    return { ...articleOf(id, `${id}.txt`, text), ...more }
  }

  /** Does what an operation did, and tells of it. */
  commit(...edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.kind === 'article') put(this.articles, edit.id, edit.value)
      if (edit.kind === 'claim') put(this.claims, edit.id, edit.value)
      if (edit.kind === 'event') put(this.confirmed, edit.id, edit.value)
    }
    this.#seq += 1
    this.workspace.announce({
      kind: 'committed',
      seq: this.#seq,
      did: { operation: { name: 'updateClaim', fields: [] }, way: 'done' },
      begins: 0,
      edits,
      undo: { undo: null, redo: null },
    })
  }

  /** Settles when something was announced that this is true of. */
  until(isMeant: (event: WorkspaceEvent) => boolean): Promise<WorkspaceEvent> {
    return new Promise((resolve) => {
      const listener = (event: WorkspaceEvent): void => {
        if (!isMeant(event)) return
        this.#listeners = this.#listeners.filter((each) => each !== listener)
        resolve(event)
      }
      this.#listeners.push(listener)
    })
  }

  /** Settles when the analysis is at its end. */
  analysed(): Promise<WorkspaceEvent> {
    return this.until((event) => event.kind === 'analysed' && event.change.isDone)
  }

  #takeOver({ change }: Extract<WorkspaceEvent, { readonly kind: 'analysed' }>): void {
    for (const article of change.articles) this.found.set(article.articleId, article)
    for (const id of change.goneArticles) this.found.delete(id)
    for (const conflict of change.conflicts) this.suggested.set(conflict.id, conflict)
    for (const id of change.goneConflicts) this.suggested.delete(id)
  }

  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-unsafe-return -- as the store has them, of two kinds only
  readonly #documents: any = (kind: string) =>
    kind === 'claim' ? this.claims : kind === 'event' ? this.confirmed : this.articles

  readonly #readText = (hash: string) => {
    this.reads += 1
    const text = this.texts.get(hash)
    return Promise.resolve(text === undefined ? err('not-found', 'It is gone.') : ok(text))
  }
}

function put<T>(documents: Map<string, T>, id: string, value: T | null): void {
  if (value === null) documents.delete(id)
  else documents.set(id, value)
}

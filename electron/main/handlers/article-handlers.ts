import { ok } from '../../../shared/result'
import * as articles from '../../../shared/domain/operations/articles'
import * as claims from '../../../shared/domain/operations/claims'
import { setCopies } from '../../../shared/domain/operations/copies'
import { takeNotes } from '../../../shared/domain/operations/importing/take-notes'
import type { articleOperations } from '../../../shared/ipc/contract/articles'
import type { HandlersOf } from '../dispatch'
import { documentsOf, type Workspace } from '../workspace'
import { change, done, gatherPlace } from './change'

export function articleHandlers(workspace: Workspace): HandlersOf<typeof articleOperations> {
  const prepare = prepareToMark(workspace)
  return {
    updateArticle: async (input) =>
      done(await change(workspace, 'updateArticle', (documents) => articles.updateArticle(documents, input))),
    updateArticles: async (input) =>
      done(
        await change(workspace, 'updateArticles', (documents) => articles.updateArticles(documents, input)),
      ),
    removeArticle: async ({ losing, ...input }) =>
      done(
        await change(workspace, 'removeArticle', (documents) => articles.removeArticle(documents, input), {
          losing,
        }),
      ),
    setCopies: async (input) =>
      done(await change(workspace, 'setCopies', (documents) => setCopies(documents, input))),
    takeNotes: async ({ articleId }) => {
      const place = await gatherPlace(workspace, { articleId, start: 0, end: 0 })
      if (!place.ok) return place
      const input = { place: place.value }
      return done(await change(workspace, 'takeNotes', (documents, c) => takeNotes(documents, input, c)))
    },
    readText: async ({ hash }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const text = await store.value.readText(hash)
      if (!text.ok) return text
      setTimeout(() => prepare(hash, text.value), READING).unref()
      return ok({ text: text.value })
    },
    readStructure: async (revision) => {
      const store = workspace.store()
      if (!store.ok) return store
      const structure = await store.value.readStructure(revision)
      return structure.ok ? ok({ structure: structure.value }) : structure
    },
  }
}

/** How long after a text was opened nobody has marked anything in it yet, in milliseconds. */
const READING = 1_000

/**
 * Reads one figure of a text as a claim made there would be read, and keeps nothing: the first claim of a language makes the tables of
 * that language, which would hold it up.
 */
function prepareToMark(workspace: Workspace): (textHash: string, text: string) => void {
  const prepared = new Set<string>()
  return (textHash, text) => {
    const store = workspace.store()
    if (!store.ok) return
    const documents = documentsOf(store.value)
    const article = [...documents.article.values()].find(
      ({ revisions }) => revisions.at(-1)?.textHash === textHash,
    )
    const language = article?.metadata.language?.value ?? ''
    if (article === undefined || prepared.has(language)) return
    prepared.add(language)
    const start = Math.max(0, text.search(/\d/u))
    const place = { articleId: article.id, textHash, text, span: { start, end: start + 1 } }
    claims.addClaim(documents, { place }, { ...workspace.circumstances(), newId: () => '' })
  }
}

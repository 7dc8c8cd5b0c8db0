import { ok } from '../../../shared/result'
import * as articles from '../../../shared/domain/operations/articles'
import { setCopies } from '../../../shared/domain/operations/copies'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'
import { change, done } from './change'

type ArticleHandlers = Pick<
  Handlers,
  'updateArticle' | 'updateArticles' | 'removeArticle' | 'setCopies' | 'readText' | 'readStructure'
>

export function articleHandlers(workspace: Workspace): ArticleHandlers {
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
    readText: async ({ hash }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const text = await store.value.readText(hash)
      return text.ok ? ok({ text: text.value }) : text
    },
    readStructure: async (revision) => {
      const store = workspace.store()
      if (!store.ok) return store
      const structure = await store.value.readStructure(revision)
      return structure.ok ? ok({ structure: structure.value }) : structure
    },
  }
}

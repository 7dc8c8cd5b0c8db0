import { z } from 'zod'
import { CheckState } from '../../schema/article'
import { Id, Sha256 } from '../../schema/common'
import type { Structure } from '../../schema/structure'
import { ArticleFields, Removed } from '../inputs'
import { answers, early, nothing, operation, saves, sets } from '../operation'

/** Articles, and what is said of them. */
export const articleOperations = {
  updateArticle: operation(z.object({ id: Id, fields: ArticleFields }), nothing, sets('article')),
  /** Says of several articles how far their check has come. */
  updateArticles: operation(
    z.object({ ids: z.array(Id).min(1).max(10_000), checkState: CheckState }),
    nothing,
    saves('article'),
  ),
  /** Takes articles away, with the occurrences in them; undo brings all of it back. */
  removeArticle: operation(
    Removed,
    nothing,
    saves('article', 'claim', 'source', 'conflict', 'event', 'question'),
  ),
  /** Makes sources of the notes of a draft of ours, each as context for the claim that it hangs on, and comments of what was remarked on words. */
  takeNotes: operation(z.object({ articleId: Id }), nothing, saves('claim', 'source', 'question')),
  /** Says whether two articles that share their wording are copies of one another; they are until somebody says otherwise. */
  setCopies: operation(
    z.object({ a: Id, b: Id, areCopies: z.boolean() }).refine(({ a, b }) => a !== b),
    nothing,
    saves('article'),
  ),
  /** The stored text of a revision. */
  readText: operation(z.object({ hash: Sha256 }), answers<{ readonly text: string }>(), early),
  /** The structure of that text. */
  readStructure: operation(
    z.object({ textHash: Sha256, structureHash: Sha256 }),
    answers<{ readonly structure: Structure }>(),
    early,
  ),
} as const

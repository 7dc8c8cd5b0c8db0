import { ok } from '../../result'
import type { Result } from '../../result'
import type { Anchor, Anchoring, Occurrence } from '../../schema/anchor'
import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Edit } from '../../schema/document'
import { words } from '../../words/words'
import type { ForeignAnnotation } from '../annotations/read-annotations'
import { claimOf, readingContext } from './claims'
import type { ReadClaim, ReadingContext } from './claims'
import type { Circumstances, Documents, Operation } from './operation'

/** An annotation with the place where it belongs, and what its words say there; or in words why it was put nowhere. */
export type PlacedAnnotation =
  | ({
      readonly kind: 'placed'
      readonly articleId: string
      /** The text and the facts of the article that it was placed and read by. */
      readonly textHash: string
      readonly context: ReadingContext
      readonly anchor: Anchor
      readonly anchoring: Anchoring
      readonly read: ReadClaim
    } & Pick<ForeignAnnotation, 'exact' | 'comment' | 'tags'>)
  | { readonly kind: 'unplaced'; readonly exact: string; readonly reason: string }

/** What an import of annotations does: the claims that it makes, and what it put nowhere and why. */
export type AnnotationsOutcome = Operation & {
  readonly claims: number
  /** How many were claims of the project already. */
  readonly known: number
  readonly unplaced: readonly { readonly quote: string; readonly reason: string }[]
}

/** Makes claims of annotations that were made elsewhere: the words as wording, the comment as note, the tags as tags. */
export function importAnnotations(
  documents: Documents,
  annotations: readonly PlacedAnnotation[],
  circumstances: Circumstances,
): Result<AnnotationsOutcome> {
  const taken = placesTaken(documents, annotations)
  const edits: Edit[] = []
  const unplaced: AnnotationsOutcome['unplaced'][number][] = []
  let known = 0
  for (const annotation of annotations) {
    const { exact: quote } = annotation
    if (annotation.kind === 'unplaced') {
      unplaced.push({ quote, reason: annotation.reason })
      continue
    }
    const article = documents.article.get(annotation.articleId)
    const revision = article?.revisions.at(-1)
    if (!article || !revision || !isAsRead(article, annotation)) {
      unplaced.push({ quote, reason: words.annotations.unplaced.changed })
      continue
    }
    const { articleId, anchor, anchoring, read } = annotation
    const key = keyOf({ revisionId: revision.id, anchor }, read.wording)
    if (taken.has(key)) {
      known += 1
      continue
    }
    taken.add(key)
    const occurrence = { id: circumstances.newId(), articleId, revisionId: revision.id, anchor, anchoring }
    const value: Claim = {
      ...claimOf(documents, occurrence, read, circumstances),
      notes: annotation.comment,
      tags: [...new Set(annotation.tags)],
      needsReview: anchoring.kind === 'changed',
    }
    edits.push({ kind: 'claim', id: value.id, value })
  }
  return ok({ edits, claims: edits.length, known, unplaced })
}

/** Where claims stand in the articles of some annotations. */
function placesTaken(documents: Documents, annotations: readonly PlacedAnnotation[]): Set<string> {
  const articles = new Set(annotations.flatMap((each) => (each.kind === 'placed' ? each.articleId : [])))
  const taken = new Set<string>()
  for (const { occurrences, wording } of documents.claim.values())
    for (const occurrence of occurrences)
      if (articles.has(occurrence.articleId)) taken.add(keyOf(occurrence, wording))
  return taken
}

/** Whether an article is still what an annotation was placed and read by. */
function isAsRead(
  article: Article,
  { textHash, context }: Extract<PlacedAnnotation, { readonly kind: 'placed' }>,
): boolean {
  const { language, articleDate } = readingContext(article)
  return (
    article.revisions.at(-1)?.textHash === textHash &&
    language === context.language &&
    articleDate === context.articleDate
  )
}

/** The same words at the same place with the same wording are the same claim. */
function keyOf({ revisionId, anchor }: Pick<Occurrence, 'revisionId' | 'anchor'>, wording: string): string {
  return `${revisionId} ${anchor.start} ${anchor.end} ${wording}`
}

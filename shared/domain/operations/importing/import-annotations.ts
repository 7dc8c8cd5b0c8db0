import { ok } from '../../../result'
import type { Result } from '../../../result'
import type { Anchor, Anchoring, Occurrence } from '../../../schema/anchor'
import type { Article } from '../../../schema/article'
import type { Claim } from '../../../schema/claim'
import type { Edit } from '../../../schema/document'
import { words } from '../../../words/words'
import type { ForeignAnnotation } from '../../annotations/read-annotations'
import { claimOf, readingContext } from '../claims'
import type { ReadClaim, ReadingContext } from '../claims'
import type { Circumstances, Documents, Operation } from '../operation'

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
      /** The address that it was made on, where its words stand in an article from another; '' else. */
      readonly elsewhere: string
      readonly read: ReadClaim
    } & Pick<ForeignAnnotation, 'exact' | 'comment' | 'tags'>)
  | { readonly kind: 'unplaced'; readonly exact: string; readonly reason: string }

type Placed = Extract<PlacedAnnotation, { readonly kind: 'placed' }>

/** The outcome of importing annotations: the claims that it makes, and the annotations that could not be placed, each with its reason. */
export type AnnotationsOutcome = Operation & {
  readonly claims: number
  /** How many were claims of the project already. */
  readonly known: number
  /** Those that were made on another address than that of the article in which their words stand: it may be another text. */
  readonly elsewhere: readonly {
    readonly quote: string
    readonly address: string
    readonly articleId: string
  }[]
  readonly unplaced: readonly { readonly quote: string; readonly reason: string }[]
}

/**
 * Makes claims of annotations that were made elsewhere: the words as wording, the comment as note, the tags as tags. Where the words
 * are a claim already, what is said of them is added to it. Nothing is made of those from another address where that `waits` for an answer.
 */
export function importAnnotations(
  documents: Documents,
  annotations: readonly PlacedAnnotation[],
  circumstances: Circumstances,
  { waits }: { readonly waits: boolean },
): Result<AnnotationsOutcome> {
  const taken = placesTaken(documents, annotations)
  const edits = new Map<string, Claim>()
  let claims = 0
  const unplaced: AnnotationsOutcome['unplaced'][number][] = []
  const elsewhere: AnnotationsOutcome['elsewhere'][number][] = []
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
    const there = taken.get(key)
    const more = there && withNote(there, annotation)
    if (annotation.elsewhere !== '' && (!there || more !== there)) {
      elsewhere.push({ quote, address: annotation.elsewhere, articleId })
      if (waits) continue
    }
    if (there && more) {
      known += 1
      if (more !== there) {
        taken.set(key, more)
        edits.set(more.id, more)
      }
      continue
    }
    const occurrence = { id: circumstances.newId(), articleId, revisionId: revision.id, anchor, anchoring }
    const value: Claim = {
      ...claimOf(documents, occurrence, read, circumstances),
      notes: commentOf(annotation),
      tags: [...new Set(annotation.tags)],
      needsReview: anchoring.kind === 'changed' || annotation.elsewhere !== '',
    }
    taken.set(key, value)
    edits.set(value.id, value)
    claims += 1
  }
  return ok({
    edits: Array.from(edits.values(), (value): Edit => ({ kind: 'claim', id: value.id, value })),
    claims,
    known,
    elsewhere,
    unplaced,
  })
}

/** What was said of words, and where, if that was another address than theirs. */
function commentOf({ comment, elsewhere }: Placed): string {
  return [comment, elsewhere === '' ? '' : words.annotations.madeAt(elsewhere)].filter(Boolean).join('\n\n')
}

/** A claim with the comment and tags of another annotation on the same words. The same object if it has them already. */
function withNote(claim: Claim, annotation: Placed): Claim {
  const { exact, tags, anchor, anchoring } = annotation
  const comment = commentOf(annotation)
  // Where its words are not those of the text, they are part of what it says.
  const said =
    anchoring.kind === 'changed' && exact !== anchor.exact
      ? `“${exact}”${comment === '' ? '' : `: ${comment}`}`
      : comment
  const isNew = said !== '' && !claim.notes.includes(said)
  const added = tags.filter((tag) => !claim.tags.includes(tag))
  if (!isNew && added.length === 0) return claim
  return {
    ...claim,
    notes: isNew ? [claim.notes, said].filter(Boolean).join('\n\n') : claim.notes,
    tags: [...claim.tags, ...new Set(added)],
    needsReview:
      claim.needsReview || (isNew && (anchoring.kind === 'changed' || annotation.elsewhere !== '')),
  }
}

/** Where claims stand in the articles of some annotations, and which. */
function placesTaken(documents: Documents, annotations: readonly PlacedAnnotation[]): Map<string, Claim> {
  const articles = new Set(annotations.flatMap((each) => (each.kind === 'placed' ? each.articleId : [])))
  const taken = new Map<string, Claim>()
  for (const claim of documents.claim.values())
    for (const occurrence of claim.occurrences)
      if (articles.has(occurrence.articleId)) taken.set(keyOf(occurrence, claim.wording), claim)
  return taken
}

/** Whether an article is still what an annotation was placed and read by. */
function isAsRead(article: Article, { textHash, context }: Placed): boolean {
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

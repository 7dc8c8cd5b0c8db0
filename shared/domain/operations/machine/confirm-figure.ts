import { err, ok } from '../../../result'
import type { Result } from '../../../result'
import type { Article, Revision } from '../../../schema/article'
import type { Edit } from '../../../schema/document'
import type { Claim } from '../../../schema/claim'
import type { MachineFigure } from '../../../schema/machine-reading'
import type { Quantity } from '../../../schema/quantity'
import { words } from '../../../words/words'
import { overlap } from '../../overlap'
import { shiftFigures } from '../../recognition/machine-figures'
import type { Span } from '../../span'
import { quantityInWords } from '../../values/quantity-in-words'
import { readByRule } from '../../vague-rule'
import { readingContext, ruleOf, textChanged, touchesUnread } from '../claims'
import { findDocument } from '../find-document'
import type { Circumstances, Documents, Outcome } from '../operation'
import { correctText } from '../revisions'
import type { NewRevision } from '../revisions'

/** A figure of an article that a machine read, by where it stands in the revision that was looked at. */
export type FigureOfArticle = {
  readonly articleId: string
  readonly revisionId: string
  readonly start: number
  readonly end: number
}

/** What a person read there: the text of the article with it, and the new revision where it is another text than before, else null. */
export type FigureLookedAt = FigureOfArticle & {
  readonly text: string
  readonly corrected: Omit<NewRevision, 'articleId'> | null
}

/** Finds such a figure; refused where the text is another one by now. */
export function findFigure(
  documents: Documents,
  { articleId, revisionId, start, end }: FigureOfArticle,
): Result<{ readonly article: Article; readonly revision: Revision; readonly figure: MachineFigure }> {
  const article = findDocument(documents, 'article', articleId)
  if (!article.ok) return article
  const revision = article.value.revisions.at(-1)
  if (revision?.id !== revisionId) return textChanged()
  const figure = article.value.machine?.figures.find((each) => each.start === start && each.end === end)
  return figure
    ? ok({ article: article.value, revision, figure })
    : err('not-found', words.recognition.refused.noSuchFigure)
}

/**
 * A person has looked at a figure that a machine read: from now on it counts as any other, also for the claims that were made of it before.
 * One that was misread becomes right in a new revision of the text, into which every mark is carried.
 */
export function confirmFigure(
  documents: Documents,
  { corrected, text, ...asked }: FigureLookedAt,
  circumstances: Circumstances,
): Outcome {
  const found = findFigure(documents, asked)
  if (!found.ok) return found
  const { article, figure } = found.value
  const by = text.length - (article.revisions.at(-1)?.length ?? 0)
  const confirmed = {
    by: circumstances.by,
    at: circumstances.now,
    text: text.slice(figure.start, figure.end + by),
  }
  const seen = { ...figure, confirmed }
  const figures = (article.machine?.figures ?? []).map((each) => (each === figure ? seen : each))
  const machine = {
    languages: article.machine?.languages ?? [],
    figures: [...shiftFigures(figures, figure, by)],
  }
  const revised = corrected && correctText(documents, { ...corrected, articleId: article.id }, circumstances)
  if (revised && !revised.ok) return revised
  const edits: readonly Edit[] = revised?.value.edits ?? [{ kind: 'article', id: article.id, value: article }]
  const next = edits.map((edit): Edit =>
    edit.kind === 'article' && edit.value ? { ...edit, value: { ...edit.value, machine } } : edit,
  )
  const after =
    next.flatMap((edit) => (edit.kind === 'article' && edit.value ? [edit.value] : []))[0] ?? article
  const place = { start: figure.start, end: figure.end + by }
  return ok({ edits: withQuantities(documents, next, { article: after, text, place }) })
}

type Confirmed = { readonly article: Article; readonly text: string; readonly place: Span }

/** The claims that were made of a figure before anybody had looked at it, with the quantity that their words now give. */
function withQuantities(documents: Documents, edits: readonly Edit[], confirmed: Confirmed): readonly Edit[] {
  const edited = new Map(edits.flatMap((edit) => (edit.kind === 'claim' ? [[edit.id, edit.value]] : [])))
  const filled = [...documents.claim.values()].flatMap((before): readonly Edit[] => {
    const claim = edited.get(before.id) ?? before
    const quantity =
      claim.quantity === null && claim.type === 'quantity' ? quantityNow(claim, confirmed) : null
    return quantity
      ? [
          {
            kind: 'claim',
            id: claim.id,
            value: { ...claim, quantity: readByRule(quantity, ruleOf(documents)) },
          },
        ]
      : []
  })
  const ids = new Set(filled.map(({ id }) => id))
  return [...edits.filter(({ kind, id }) => kind !== 'claim' || !ids.has(id)), ...filled]
}

/** What the words of a claim give at a figure, where no other of its figures still waits. */
function quantityNow({ occurrences }: Claim, { article, text, place }: Confirmed): Quantity | null {
  const revisionId = article.revisions.at(-1)?.id
  const here = occurrences.find(
    (each) =>
      each.articleId === article.id &&
      each.revisionId === revisionId &&
      overlap(each.anchor, place) &&
      !touchesUnread(article, each.anchor),
  )
  const found = here && quantityInWords(text, here.anchor, readingContext(article))
  if (!found) return null
  const { attribution: _, ...quantity } = found
  return quantity
}

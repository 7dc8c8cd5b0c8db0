import { quotingNote } from '../../../../shared/domain/import/import-notes'
import { lossOf } from '../../../../shared/domain/import/loss'
import type { Metadata } from '../../../../shared/schema/article'
import type { ImportNote } from '../../../../shared/schema/import-step'
import type { ReadArticle } from '../formats/article-reader'
import { readPiece } from '../html/read-page'
import type { RichText } from './rich-text'

/** A document as an article: its words as those of a page, with what of it is not in the text. */
export function readRich(
  rich: RichText,
  {
    mediaType,
    metadata,
    notes = [],
  }: {
    readonly mediaType: string
    readonly metadata: Metadata
    readonly notes?: readonly ImportNote[]
  },
): ReadArticle {
  const { html, left, remarks } = rich.finish()
  const { text, structure, remarked, notes: ofPage, left: ofPiece } = readPiece(html)
  const comments = remarks.quoted()
  const placed = remarks.placed(text, remarked)
  return {
    text,
    structure: { ...structure, ...(placed.length > 0 && { comments: placed }) },
    mediaType,
    metadata,
    loss: lossOf(text, {
      ...ofPiece,
      ...Object.fromEntries(left),
      ...(comments.length > 0 && { comments: comments.length + (left.get('comments') ?? 0) }),
    }),
    notes: [
      ...notes,
      ...ofPage,
      ...quotingNote('commentsMade', comments),
      ...[...left].map(([what, count]) => ({ kind: 'notRead', what, count }) as const),
    ],
  }
}

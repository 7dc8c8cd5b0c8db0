import { z } from 'zod'
import type { Outcomes } from '../../domain/revisions/carry-claims'
import { Id, Sha256 } from '../../schema/common'
import { Line, Nothing, Place, PlaceOfClaim } from '../inputs'
import { acts, answers, free, nothing, operation, reads, saves } from '../operation'
import type { RereadPreview } from '../state'

/** New texts of an article, and what becomes of its marks. */
export const revisionOperations = {
  /**
   * Puts the text of a file in place of an article's, as a new revision; asks which file. Every occurrence in the article is carried
   * into the new text, and the answer counts what became of them; null when the journalist cancelled: then nothing has changed.
   */
  replaceTextFromFile: operation(
    z.object({ articleId: Id }),
    answers<Outcomes | null>(),
    acts('article', 'claim'),
  ),
  /** The same with a pasted text; formatted text is kept beside it as it was pasted. */
  replaceText: operation(
    z.object({ articleId: Id, text: z.string(), html: z.string().max(50_000_000).optional() }),
    answers<Outcomes | null>(),
    saves('article', 'claim'),
  ),
  /** Says what a person reads in a figure that a machine read; where it is something else, the text is put right. */
  confirmFigure: operation(
    z.object({
      articleId: Id,
      revisionId: Id,
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      text: Line.max(200),
    }),
    nothing,
    acts('article', 'claim'),
  ),
  /** The same with a text that was put right by hand. */
  correctText: operation(
    z.object({ articleId: Id, text: z.string() }),
    answers<Outcomes | null>(),
    saves('article', 'claim'),
  ),
  /**
   * Reads an article's original again and says what would become of its text and marks; nothing would where it says what the
   * article does now. Null when the journalist cancelled.
   */
  previewReread: operation(
    z.object({ articleId: Id }),
    answers<RereadPreview | 'nothing changes' | null>(),
    reads,
  ),
  /** Puts what that reading says in place of the article's text, as it was shown. */
  rereadOriginal: operation(
    z.object({
      articleId: Id,
      taking: z.object({ revisionId: Id, textHash: Sha256, structureHash: Sha256.nullable() }),
    }),
    answers<Outcomes | null>(),
    acts('article', 'claim'),
  ),
  /** Ends the making of a new revision that is under way. */
  cancelRevision: operation(Nothing, nothing, free),
  /** Accepts the new words of a place, or its move. */
  acceptChange: operation(PlaceOfClaim, nothing, saves('claim')),
  /** Accepts every move in an article. */
  acceptMoves: operation(z.object({ articleId: Id }), nothing, saves('claim')),
  /** Says which of several places is meant. */
  chooseCandidate: operation(PlaceOfClaim.extend({ place: Place }), nothing, saves('claim')),
  /** Attaches a place of a claim to other words. */
  reattach: operation(PlaceOfClaim.extend({ place: Place }), nothing, saves('claim')),
  /** Moves the edges of a place: wording and quantity follow where they were made of its words. */
  moveEdges: operation(PlaceOfClaim.extend({ place: Place }), nothing, saves('claim')),
  /** Says that the words are gone; the old quote stays, and is not asked about again. */
  leaveLost: operation(PlaceOfClaim, nothing, saves('claim')),
} as const

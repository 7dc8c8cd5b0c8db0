import { z } from 'zod'
import { Id } from '../../schema/common'
import { ArticleIds, EventFields, Line, MentionPairs, OfId, Place, Tellings } from '../inputs'
import { id, nothing, operation, saves, sets } from '../operation'

/** Events, and which passages tell of them. */
export const eventOperations = {
  /** Makes an event of what tells of it, as it was proposed or otherwise; articles that do not are not proposed for it again. */
  confirmEvent: operation(
    z.object({
      title: Line.min(1),
      fields: EventFields.omit({ title: true }),
      tellings: Tellings,
      notArticleIds: z.array(Id).max(10_000),
    }),
    id,
    saves('event'),
  ),
  updateEvent: operation(z.object({ id: Id, fields: EventFields }), nothing, sets('event')),
  /** Says that articles tell of an event, in these passages or, where there are none, in all of one. */
  addTelling: operation(z.object({ id: Id, tellings: Tellings }), nothing, saves('event')),
  /**
   * Says that articles do not tell of an event; they are not proposed for it again. With places, an article that tells of it elsewhere
   * too only does not tell of it there.
   */
  removeTelling: operation(
    z.object({ id: Id, articleIds: ArticleIds, places: z.array(Place).max(100).optional() }),
    nothing,
    saves('event'),
  ),
  /** Says that articles which stand with one event tell of another instead. */
  moveTelling: operation(z.object({ id: Id, toId: Id, articleIds: ArticleIds }), nothing, saves('event')),
  /** Moves some tellings of an event, and those of a proposed one, into an event of their own. */
  splitEvent: operation(
    z.object({
      id: Id,
      title: Line.min(1),
      articleIds: ArticleIds,
      proposal: z.object({ fields: EventFields.omit({ title: true }), articleIds: ArticleIds }).optional(),
    }),
    id,
    saves('event'),
  ),
  /** Makes one event of two; the second goes. */
  mergeEvents: operation(z.object({ id: Id, otherId: Id }), nothing, saves('event', 'question')),
  removeEvent: operation(OfId, nothing, saves('event', 'question')),
  /** Says that the two mentions of each pair tell of one measure; it outweighs all that is computed. */
  linkMentions: operation(MentionPairs, nothing, saves('article')),
  /** Says that the two mentions of each pair tell of different things. */
  partMentions: operation(MentionPairs, nothing, saves('article')),
} as const

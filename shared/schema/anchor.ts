import { z } from 'zod'
import { Id } from './common'

/**
 * A place in the text of one revision: W3C TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector
 * (start, end) in one. Offsets are UTF-16 units of the stored text, `end` excluded; the text between them is `exact`.
 */
export const Anchor = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Anchor = z.infer<typeof Anchor>

/** A place that may be meant, with how well it fits (0 to 1). */
export const Candidate = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  score: z.number(),
})
export type Candidate = z.infer<typeof Candidate>

/**
 * What became of an occurrence when its article got its newest revision; exactly one of these.
 * exact, moved: the same words. changed: other words stand there now (`was` are the old ones).
 * ambiguous: several places fit. lost: none does. In the last two the anchor still speaks of the older revision.
 * `settled`: the journalist has seen that the words are gone, and leaves it at that.
 */
export const Anchoring = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact') }),
  z.object({ kind: z.literal('moved') }),
  z.object({ kind: z.literal('changed'), was: z.string() }),
  z.object({ kind: z.literal('ambiguous'), candidates: z.array(Candidate) }),
  z.object({ kind: z.literal('lost'), settled: z.literal(true).optional() }),
])
export type Anchoring = z.infer<typeof Anchoring>

/** One place in one article. `revisionId` is the revision that the anchor's offsets refer to. */
export const Occurrence = z.object({
  id: Id,
  articleId: Id,
  revisionId: Id,
  anchor: Anchor,
  anchoring: Anchoring,
})
export type Occurrence = z.infer<typeof Occurrence>

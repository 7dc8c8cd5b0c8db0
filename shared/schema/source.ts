import { z } from 'zod'
import { Edtf, Id, Instant } from './common'
import { Original } from './article'
import { SourceTier } from './source-tier'

export const SourceKind = z.enum(['article', 'file', 'web', 'person', 'dataset'])
export type SourceKind = z.infer<typeof SourceKind>

/** Reliability of a source, Admiralty code: A completely reliable to E unreliable; F cannot be judged, which is not the worst. */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof Reliability>

/** How one spoke with somebody. */
export const TalkWay = z.enum(['in-person', 'call', 'mail', 'message'])
export type TalkWay = z.infer<typeof TalkWay>

/** Terms of a talk: everything may be published; its words without the speaker; nothing. */
export const TalkTerms = z.enum(['on-record', 'background', 'off-record'])
export type TalkTerms = z.infer<typeof TalkTerms>

/** A talk with a person, whose name is the source's title and whose day is its `published`. Null and empty where nothing was said of it. */
export const Talk = z.object({
  way: TalkWay.nullable(),
  terms: TalkTerms.nullable(),
  /** Who interpreted. */
  interpreter: z.string(),
  /** Whether it was recorded, and where the recording is. */
  recording: z.string(),
})
export type Talk = z.infer<typeof Talk>

/** Where evidence comes from. */
export const Source = z.object({
  id: Id,
  addedAt: Instant,
  kind: SourceKind,
  title: z.string(),
  /** The article of this project that is the source, for kind `article`. */
  articleId: Id.nullable(),
  /** The evidentiary copy, for a file, a saved page or a data set. */
  file: Original.nullable(),
  url: z.string(),
  publisher: z.string(),
  published: Edtf,
  retrieved: Edtf,
  /** Null until judged. */
  reliability: Reliability.nullable(),
  /** Null or left out until it is said. */
  tier: SourceTier.nullable().optional(),
  /** Sources that repeat one another share a group and count once; empty where the source stands for itself. */
  independenceGroup: z.string(),
  /** Set where naming the source would endanger someone; the report then gives `withheldReason` in place of who it is. */
  identityWithheld: z.boolean(),
  withheldReason: z.string(),
  note: z.string(),
  talk: Talk.optional(),
  /** Set while nobody has asked it yet: it is no evidence. */
  isPotential: z.boolean().optional(),
  /** What the source has to gain, as far as it is known; empty or left out until it is said. */
  interests: z.string().optional(),
  /** Set where it can hurt to look at its file: that is covered until it is asked for. */
  graphic: z.boolean().optional(),
})
export type Source = z.infer<typeof Source>

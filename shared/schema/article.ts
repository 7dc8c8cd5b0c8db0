import { z } from 'zod'
import { Anchor } from './anchor'
import { Edtf, Id, Instant, Sha256 } from './common'
import { ImportStep } from './import-step'
import { MachineReading } from './machine-reading'
import { SourceTier } from './source-tier'

/** Where a statement about an article comes from. */
export const Basis = z.enum([
  'journalist',
  'text',
  'json-ld',
  'open-graph',
  'meta',
  'page',
  'mail-header',
  'document-property',
  'file-name',
  'detected',
])
export type Basis = z.infer<typeof Basis>

/** Something said about an article, and who or what says it. */
export const Stated = z.object({ value: z.string().min(1), basis: Basis })
export type Stated = z.infer<typeof Stated>

const StatedDate = z.object({ value: Edtf, basis: Basis })

/** What is known about an article; null where nothing says. Nothing here is ever guessed. */
export const Metadata = z.object({
  title: Stated.nullable(),
  outlet: Stated.nullable(),
  byline: Stated.nullable(),
  published: StatedDate.nullable(),
  modified: StatedDate.nullable(),
  url: Stated.nullable(),
  /** BCP 47 language tag. */
  language: Stated.nullable(),
})
export type Metadata = z.infer<typeof Metadata>

/** The bytes as they were imported, kept under their hash. */
export const Original = z.object({
  hash: Sha256,
  name: z.string(),
  mediaType: z.string(),
  size: z.int().nonnegative(),
  /** How a picture looks: its perceptual hash, of the whole and of its frames (`picture-look.ts`). */
  look: z.array(z.string().regex(/^[0-9a-f]{64}$/u)).optional(),
  /** Files that look alike and that somebody said are not the same picture, by their hashes. */
  otherThan: z.array(Sha256).optional(),
})
export type Original = z.infer<typeof Original>

/** One state of an article's text. It never changes; a correction is a new revision. */
export const Revision = z.object({
  id: Id,
  textHash: Sha256,
  /** Length of the text in UTF-16 units. */
  length: z.int().nonnegative(),
  /** The hash of its structure (`schema/structure.ts`) as JSON, which is kept as texts are; absent where it has none. */
  structureHash: Sha256.optional(),
  original: Original.nullable(),
  reason: z.enum(['imported', 'pasted', 'replaced', 'corrected', 'reread']),
  normalisation: z.array(ImportStep),
  addedAt: Instant,
})
export type Revision = z.infer<typeof Revision>

/** How far the check of one article has come, as the journalist says. */
export const CheckState = z.enum(['to do', 'in progress', 'done'])
export type CheckState = z.infer<typeof CheckState>

/**
 * The journalist's decision on two mentions (one measure, or different ones) or on two statements (about something else). `anchor` is in
 * this article.
 */
export const MentionLink = z.object({
  said: z.enum(['same', 'other', 'other-statement']),
  anchor: Anchor,
  other: z.object({ articleId: Id, anchor: Anchor }),
})
export type MentionLink = z.infer<typeof MentionLink>

/** A text under check. The last revision is the current one; there is always at least one. */
export const Article = z.object({
  id: Id,
  addedAt: Instant,
  metadata: Metadata,
  /** The first words of the text: what an article without a title is called by. */
  opening: z.string(),
  revisions: z.array(Revision).min(1),
  checkState: CheckState,
  note: z.string(),
  /** Set where a machine read its text in pictures. */
  machine: MachineReading.optional(),
  /** Set for a manuscript of our own: it is checked, and is never evidence nor a source. */
  isOurs: z.boolean().optional(),
  /** Set where it can hurt to look at its file: that is covered until it is asked for. */
  graphic: z.boolean().optional(),
  /** Copies of one wire story share a group and count once; empty where the article stands for itself. */
  independenceGroup: z.string(),
  /** How near it is to what it tells of; null or left out until it is said. */
  tier: SourceTier.nullable().optional(),
  /** Articles that the journalist said are no copies of this one, though they share its wording. */
  notCopies: z.array(Id).optional(),
  /** Suggested claims that the journalist has waved away, by the key of the suggestion. */
  dismissedSuggestions: z.array(z.string()),
  /** What was said of its mentions and those of other articles; each pair once, with the article that was named first. */
  mentionLinks: z.array(MentionLink).optional(),
})
export type Article = z.infer<typeof Article>

import { z } from 'zod'
import { Occurrence } from './anchor'
import { Edtf, Id, Instant } from './common'
import { Quantity } from './quantity'

export const ClaimType = z.enum(['quantity', 'event', 'statement', 'date', 'cause', 'comparison', 'other'])
export type ClaimType = z.infer<typeof ClaimType>

export const Stance = z.enum(['supports', 'refutes', 'context'])
export type Stance = z.infer<typeof Stance>

/** Credibility of the information, Admiralty code: 1 confirmed to 5 improbable; 6 cannot be judged, which is not the worst. */
export const Credibility = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
])
export type Credibility = z.infer<typeof Credibility>

/** Where in a source the evidence stands. */
export const Pinpoint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('passage'), occurrence: Occurrence }),
  z.object({ kind: z.literal('page'), page: z.string().min(1) }),
  z.object({ kind: z.literal('timecode'), at: z.string().min(1) }),
])
export type Pinpoint = z.infer<typeof Pinpoint>

/** A link from a claim to a source. */
export const Evidence = z.object({
  id: Id,
  sourceId: Id,
  stance: Stance,
  pinpoint: Pinpoint,
  /** Null until judged. */
  credibility: Credibility.nullable(),
  note: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** One checkable statement. */
export const Claim = z.object({
  id: Id,
  addedAt: Instant,
  wording: z.string().min(1),
  type: ClaimType,
  speaker: z.string(),
  /** A step of the project's verdict scale. */
  verdict: Id,
  reasoning: z.string(),
  quantity: Quantity.nullable(),
  /** When the thing claimed happened, where the claim says so. */
  eventDate: Edtf,
  occurrences: z.array(Occurrence),
  evidence: z.array(Evidence),
  notes: z.string(),
  tags: z.array(z.string()),
  /** True for the worked example that comes with the seed project. */
  example: z.boolean(),
  /** Set when an occurrence changed under a verdict: the verdict wants another look. */
  needsReview: z.boolean(),
})
export type Claim = z.infer<typeof Claim>

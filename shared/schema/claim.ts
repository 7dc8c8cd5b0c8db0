import { z } from 'zod'
import { Occurrence } from './anchor'
import { Original } from './article'
import { Box } from './box'
import { Edtf, Id, Instant, Sha256 } from './common'
import { ClaimReading } from './claim-reading'
import { Quantity } from './quantity'
import { Relation } from './relation'
import { Reply } from './signing'

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

/** Places that the window says as they are kept. */
const plainPlaces = [
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('page'), page: z.string().min(1) }),
  z.object({ kind: z.literal('timecode'), at: z.string().min(1) }),
  /** A cell or a range of a table, as its program calls it: `C4`, `B2:C9`. */
  z.object({ kind: z.literal('cells'), range: z.string().min(1) }),
  /** A stretch of a recording, in seconds; `to` is null where one moment is meant. */
  z.object({
    kind: z.literal('stretch'),
    file: Sha256,
    from: z.number().nonnegative(),
    to: z.number().nonnegative().nullable(),
  }),
] as const

/** A box in a picture, or on a page that is counted from 1. `file` is the hash of the original. */
const BoxedPlace = z.object({
  kind: z.literal('box'),
  file: Sha256,
  page: z.int().positive().nullable(),
  box: Box,
})

/** Where in a source the evidence stands. `crop` is what is in the box, as it was seen when it was drawn. */
export const Pinpoint = z.discriminatedUnion('kind', [
  ...plainPlaces,
  z.object({ kind: z.literal('passage'), occurrence: Occurrence }),
  BoxedPlace.extend({ crop: Original }),
])
export type Pinpoint = z.infer<typeof Pinpoint>

/** A place in a file as the window says it: what is in a box is a PNG in Base64, which is not kept yet. */
export const SeenPinpoint = z.discriminatedUnion('kind', [
  ...plainPlaces,
  BoxedPlace.extend({ picture: z.base64().max(8_000_000) }),
])
export type SeenPinpoint = z.infer<typeof SeenPinpoint>

/** What evidence says in another language than its own, and who put it so; `original` are its own words where no passage holds them. */
export const Translation = z.object({ original: z.string(), text: z.string(), by: z.string() })
export type Translation = z.infer<typeof Translation>

/** A link from a claim to a source. */
export const Evidence = z.object({
  id: Id,
  sourceId: Id,
  stance: Stance,
  pinpoint: Pinpoint,
  /** Null until judged. */
  credibility: Credibility.nullable(),
  note: z.string(),
  translation: Translation.optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** Where the words of a quotation stand as they were said. */
export const AuthenticBasis = z.enum(['transcript', 'recording', 'document'])
export type AuthenticBasis = z.infer<typeof AuthenticBasis>

/** A quotation as it was said; `translation` is what that is in the language of the articles, and who put it so. */
export const AuthenticForm = z.object({
  words: z.string().min(1),
  basis: AuthenticBasis,
  translation: Translation.omit({ original: true }).optional(),
})
export type AuthenticForm = z.infer<typeof AuthenticForm>

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
  ...ClaimReading.shape,
  /** Of claims that say the same one has it: the form that all others are held against. Null or left out where none is marked. */
  authentic: AuthenticForm.nullable().optional(),
  /** How it stands to other claims, each once; the others do not keep it. */
  relations: z.array(Relation).optional(),
  /** Requests for a reply, and their answers. */
  replies: z.array(Reply).optional(),
})
export type Claim = z.infer<typeof Claim>

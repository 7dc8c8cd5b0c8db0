import { z } from 'zod'
import { Id } from './common'
import { EventPlace, Hour } from './event'

/** How far it is said to have come; a denial leaves open who is right. */
export const Modality = z.enum(['happened', 'planned', 'alleged', 'denied'])
export type Modality = z.infer<typeof Modality>

/** What of a claim is read from its sentence, and stays as it is once a person has said it. */
export const ReadField = z.enum([
  'speaker',
  'quotedBy',
  'eventDate',
  'hour',
  'place',
  'modality',
  'disputedBy',
])
export type ReadField = z.infer<typeof ReadField>

/** The words that a field was read from, and where they stand in the text of that revision. */
export const ReadWords = z.object({
  revisionId: Id,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  words: z.string(),
})
export type ReadWords = z.infer<typeof ReadWords>

/** The fields of a claim besides its quantity; absent in older projects. */
export const ClaimReading = z.object({
  /** Through whom the speaker's words came, from the speaker on; the article that has them is not among them. */
  quotedBy: z.array(z.string()).optional(),
  /** The time of day of what the claim says happened, and its zone as it is stated. */
  hour: Hour.optional(),
  zone: z.string().optional(),
  place: EventPlace.optional(),
  /** Null or left out until it is known. */
  modality: Modality.nullable().optional(),
  disputedBy: z.array(z.string()).optional(),
  /** The words of the fields that were read. */
  readFrom: z.partialRecord(ReadField, ReadWords).optional(),
  /** The fields that a person has said, be it that there is nothing to say. */
  byHand: z.array(ReadField).optional(),
})
export type ClaimReading = z.infer<typeof ClaimReading>

import { z } from 'zod'
import { Id } from './common'

const Minutes = z.object({
  from: z.number(),
  to: z.number(),
  isClock: z.boolean(),
  utc: z.number().optional(),
})

/** A date or a time of day as it was told; see `Moment` of the dates. Days are counted from 1970-01-01. */
const KeptMoment = z.object({
  from: z.number().nullable(),
  to: z.number().nullable(),
  yearKnown: z.boolean(),
  grain: z.enum(['day', 'week', 'month', 'season', 'year', 'decade']),
  weekday: z.number(),
  isCounted: z.boolean(),
  minutes: Minutes.nullable(),
})

/** What the text said around a figure or a date when a conflict was confirmed: what the conflict is judged on from then on. */
export const KeptMention = z.object({
  kind: z.enum(['figure', 'date', 'time', 'duration']),
  dimension: z.string(),
  value: z
    .object({ min: z.number().nullable(), max: z.number().nullable(), isExact: z.boolean() })
    .nullable(),
  moment: KeptMoment.nullable(),
  /** What the figure counted then; empty where it was none. */
  counted: z.string(),
  unit: z.string(),
  role: z.string(),
  isClosedRole: z.boolean(),
  deeds: z.array(z.string()),
  group: z.string(),
  target: z.string(),
  subject: z.string(),
  place: z.string(),
  day: KeptMoment.nullable(),
  speaker: z.string(),
  /** Its sentence in the text; not kept by older projects. */
  sentence: z.number().int().optional(),
  section: z.enum(['headline', 'lead', 'body', 'caption', 'furniture']),
  cues: z.array(z.enum(['part', 'further', 'running', 'changed', 'unreal', 'saying', 'background', 'vague'])),
})
export type KeptMention = z.infer<typeof KeptMention>

/** A kept mention with the claim that it became. */
export const ClaimMention = z.object({ claimId: Id, mention: KeptMention })
export type ClaimMention = z.infer<typeof ClaimMention>

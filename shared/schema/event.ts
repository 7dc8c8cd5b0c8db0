import { z } from 'zod'
import { Anchor } from './anchor'
import { Edtf, Id, Instant } from './common'
import { Calculation, Decision } from './decision'

/** What sort of thing happened, as casualty and crisis records sort it. */
export const EventKind = z.enum([
  'attack',
  'battle',
  'disaster',
  'accident',
  'protest',
  'arrest',
  'displacement',
  'talks',
  'agreement',
  'vote',
  'trial',
  'statement',
  'other',
])
export type EventKind = z.infer<typeof EventKind>

/** How near the named place is to where it happened: the spot itself, its town, its region, its country. */
export const PlacePrecision = z.enum(['spot', 'town', 'region', 'country'])
export type PlacePrecision = z.infer<typeof PlacePrecision>

/** The time of day as far as it is known, `17` or `17:30`; empty where it is not. */
export const Hour = z.string().regex(/^$|^(?:[01]\d|2[0-3])(?::[0-5]\d)?$/)
export type Hour = z.infer<typeof Hour>

/** How near the day is to when it happened: that day, a few days around it, its week, its month, its year; or inferred by the journalist. */
export const TimePrecision = z.enum(['day', 'days', 'week', 'month', 'year', 'inferred'])
export type TimePrecision = z.infer<typeof TimePrecision>

export const EventTime = z.object({
  date: Edtf,
  hour: Hour,
  /** The zone of the hour as it is stated: `UTC+3`, `local time`; left out where nobody says. */
  zone: z.string().optional(),
  /** Left out until it is said. */
  precision: TimePrecision.optional(),
})
export type EventTime = z.infer<typeof EventTime>

export const EventPlace = z.object({
  /** Empty where unknown. */
  name: z.string(),
  /** Null until it is said. */
  precision: PlacePrecision.nullable(),
})
export type EventPlace = z.infer<typeof EventPlace>

/** An article that tells of an event. */
export const EventTelling = z.object({
  articleId: Id,
  /** The passages that tell it; empty for the whole article. */
  passages: z.array(Anchor),
  /** The passages in which it does not, as the journalist said. */
  notPassages: z.array(Anchor).optional(),
})
export type EventTelling = z.infer<typeof EventTelling>

/** Something that happened or goes on, as the journalist confirmed it. */
export const Event = z.object({
  id: Id,
  addedAt: Instant,
  title: z.string().min(1),
  /** Null until it is said. */
  kind: EventKind.nullable(),
  when: EventTime,
  where: EventPlace,
  tellings: z.array(EventTelling),
  /** The articles that do not tell of it, as the journalist said: they are not proposed again. */
  notTellings: z.array(Id),
  /** The decisions on its measures, one each. */
  decisions: z.array(Decision).optional(),
  /** What was added up, as evidence for its measures. */
  calculations: z.array(Calculation).optional(),
})
export type Event = z.infer<typeof Event>

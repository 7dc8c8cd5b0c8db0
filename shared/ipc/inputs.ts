import { z } from 'zod'
import { checkDate } from '../domain/values/check-date'
import { checkFigure, checkQuantity } from '../domain/values/check-figure'
import { checkPinpoint } from '../domain/values/check-pinpoint'
import { MOST_TAGS } from '../domain/values/most-tags'
import type { ValueFault } from '../domain/values/value-fault'
import { Basis, CheckState, Metadata } from '../schema/article'
import { AuthenticForm, ClaimType, SeenPinpoint } from '../schema/claim'
import { Edtf, Id, Sha256 } from '../schema/common'
import { MeasureKey } from '../schema/decision'
import { Modality } from '../schema/claim-reading'
import { EventKind, EventPlace, EventTime, Hour } from '../schema/event'
import { AsOf, Quantity } from '../schema/quantity'
import { Reliability, SourceKind, Talk } from '../schema/source'
import { Tone } from '../schema/project'
import { SourceTier } from '../schema/source-tier'

/** A stretch of an article's current revision, in UTF-16 units. */
export const Place = z.object({
  articleId: Id,
  start: z.int().nonnegative(),
  end: z.int().positive(),
})
export type Place = z.infer<typeof Place>

/** A claim, or words that become one. */
export const ClaimOrPlace = z.union([z.object({ claimId: Id }), z.object({ place: Place })])
export type ClaimOrPlace = z.infer<typeof ClaimOrPlace>

/** A place that a claim stands on: an occurrence, or a passage that is evidence for it. */
export const PlaceOfClaim = z.object({ claimId: Id, occurrenceId: Id })

/** A file that an article or a source keeps, by its hash: an article may have had others before. */
export const OfOriginal = z.object({ kind: z.enum(['article', 'source', 'claim']), id: Id, hash: Sha256 })
export type OfOriginal = z.infer<typeof OfOriginal>

/** What many operations take. */
export const Nothing = z.object({})
export const OfId = z.object({ id: Id })
/** The resolved conflicts whose loss the journalist was asked about. */
export const Losing = z.array(Id).max(10_000).optional()
/** Documents of one kind to take away. */
export const Removed = z.object({ ids: z.array(Id).min(1).max(10_000), losing: Losing })
export const Text = z.string().max(100_000)
export const Line = z.string().max(2_000)
export const Passphrase = z.string().max(1_000)

/** A value that a rule of the field finds wrong; main says what is wrong with it in words. */
export function refused<T extends z.ZodType>(schema: T, check: (value: z.output<T>) => ValueFault | null): T {
  return schema.superRefine((value, context) => {
    const fault = check(value)
    if (fault !== null) context.addIssue({ code: 'custom', params: { fault } })
  })
}

/** A file in the folder of the project itself, or in one of its folders. */
export const StrayFile = z.object({
  file: z.string().regex(/^(?:[a-z]{1,20}[\\/])?(?!\.\.?$)[^\\/]{1,255}$/u),
})

// What documents on the disk may hold is wider, so that a project from before these rules still opens.
export const Day = refused(Edtf, checkDate)
export const Figure = refused(z.number(), checkFigure)
export const PinpointSent = refused(SeenPinpoint, checkPinpoint)

/** Fields of a quantity to set anew; one that is left out stays as it is. */
const QuantityFields = refused(
  Quantity.omit({ vague: true })
    .extend({
      min: Figure.nullable(),
      max: Figure.nullable(),
      unit: Line,
      counted: Line,
      scope: Line,
      asOf: AsOf.extend({ date: Day }).nullable(),
    })
    .partial(),
  ({ min = null, max = null, unit = '' }) => checkQuantity({ min, max, unit }),
)

const StatedDay = z.object({ value: Day, basis: Basis }).nullable()

/** Fields of a claim to set anew; one that is left out stays as it is. The same goes for those below. */
export const ClaimFields = z
  .object({
    wording: Text.min(1),
    type: ClaimType,
    speaker: Line,
    verdict: Id,
    reasoning: Text,
    /** Null takes the quantity away. */
    quantity: QuantityFields.nullable(),
    eventDate: Day,
    quotedBy: z.array(Line.min(1)).max(20),
    hour: Hour,
    zone: Line,
    place: EventPlace.extend({ name: Line }),
    modality: Modality.nullable(),
    disputedBy: z.array(Line.min(1)).max(100),
    /** Null takes it away. */
    authentic: AuthenticForm.extend({
      words: Text.min(1),
      translation: z.object({ text: Text, by: Line }).optional(),
    }).nullable(),
    notes: Text,
    tags: z.array(Line.min(1)).max(MOST_TAGS),
    needsReview: z.boolean(),
  })
  .partial()

/** What is known of somebody who was asked for a reply. */
export const ReplyFields = z
  .object({ who: Line.min(1), how: Line, answer: Text, asked: Day, deadline: Day, answered: Day })
  .partial()

export const SourceFields = z
  .object({
    title: Line.min(1),
    url: Line,
    publisher: Line,
    published: Day,
    retrieved: Day,
    reliability: Reliability.nullable(),
    tier: SourceTier.nullable(),
    independenceGroup: Line,
    identityWithheld: z.boolean(),
    withheldReason: Text,
    note: Text,
    interests: Text,
    talk: Talk.extend({ interpreter: Line, recording: Line }),
    isPotential: z.boolean(),
    graphic: z.boolean(),
  })
  .partial()

export const ArticleFields = z
  .object({
    /** Facts to set anew; one that is left out stays as it is. */
    metadata: Metadata.extend({ published: StatedDay, modified: StatedDay }).partial(),
    checkState: CheckState,
    note: Text,
    graphic: z.boolean(),
    isOurs: z.boolean(),
    independenceGroup: Line,
    tier: SourceTier.nullable(),
  })
  .partial()

export const EventFields = z
  .object({
    title: Line.min(1),
    kind: EventKind.nullable(),
    when: EventTime.extend({ date: Day, zone: Line.optional() }),
    where: EventPlace.extend({ name: Line }),
  })
  .partial()

/** What a part of the overview shows, in its order. */
export const OverviewShown = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('matrix'),
    claimIds: z.array(Id).max(100_000),
    sourceIds: z.array(Id).max(100_000),
  }),
  z.object({ kind: z.literal('names'), ids: z.array(Line).max(100_000) }),
  z.object({
    kind: z.literal('time-line'),
    events: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('confirmed'), id: Id }),
          /** What the program proposes stands in no document. */
          z.object({
            kind: z.literal('proposed'),
            id: Id,
            title: Text,
            when: EventTime,
            where: EventPlace,
            articleIds: z.array(Id).max(10_000),
          }),
        ]),
      )
      .max(100_000),
  }),
])

/** What a question says, whom it is put to, and by when. */
export const QuestionInWords = { words: Text.min(1), to: Line, due: Day }

/** What is asked about. */
export const AskedAbout = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passage'), place: Place }),
  z.object({ kind: z.enum(['article', 'claim', 'source', 'event']), id: Id }),
])
export type AskedAbout = z.infer<typeof AskedAbout>

/** A figure at its place, with the present name of its source. */
export const FigureOfSource = z.object({ place: Place, quantity: Quantity, source: Line })
export type FigureOfSource = z.infer<typeof FigureOfSource>

/** A figure that is decided on: one that stands in an article, or a calculation of the event. */
export const FigureToDecide = z.union([FigureOfSource, z.object({ calculationId: Id, source: Line })])
export type FigureToDecide = z.infer<typeof FigureToDecide>

export const Measure = MeasureKey.extend({ role: Line, group: Line, dimension: Line, place: Line })

/** Articles of an event; more than anybody chooses by hand. */
export const ArticleIds = z.array(Id).min(1).max(10_000)

/** The tellings of an event: articles, each with some of its passages or, with none given, as a whole. */
export const Tellings = z
  .array(z.object({ articleId: Id, passages: z.array(Place.omit({ articleId: true })).max(10_000) }))
  .min(1)
  .max(10_000)
export type Tellings = z.infer<typeof Tellings>

/** Figures or dates that are held against one another, two by two. */
export const MentionPairs = z.object({
  pairs: z
    .array(z.object({ a: Place, b: Place }))
    .min(1)
    .max(1000),
})

/** Where new evidence comes from. */
export const EvidenceOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passage'), place: Place }),
  z.object({ kind: z.literal('source'), sourceId: Id, pinpoint: PinpointSent }),
  /** The file of an article, which becomes a source where it is none yet. */
  z.object({ kind: z.literal('article'), articleId: Id, pinpoint: PinpointSent }),
  z.object({
    kind: z.literal('new-source'),
    sourceKind: SourceKind.exclude(['article']),
    fields: SourceFields.extend({ title: Line.min(1) }),
    /** A file chosen in this session by `chooseFile`; never a path. */
    fileToken: Id.nullable(),
    pinpoint: PinpointSent,
  }),
])

/** A verdict scale as a newsroom writes it; a step without an id was not there before. */
export const OwnScale = z.object({
  title: Line.min(1),
  steps: z
    .array(z.object({ id: Id.nullable(), label: Line.min(1), definition: Text, tone: Tone }))
    .min(2)
    .max(100),
})

import { z } from 'zod'
import { Edtf } from './common'

/** How a stated figure limits the true one. */
export const Bound = z.enum(['exact', 'at least', 'more than', 'at most', 'fewer than', 'about', 'between'])
export type Bound = z.infer<typeof Bound>

/** Where an as-of date was found: the closer to the figure, the better it is known to belong to it. */
export const AsOfBasis = z.enum(['sentence', 'paragraph', 'article', 'journalist'])
export type AsOfBasis = z.infer<typeof AsOfBasis>

/** The date or period of a figure, and the basis for it. */
export const AsOf = z.object({ date: Edtf, basis: AsOfBasis })
export type AsOf = z.infer<typeof AsOf>

/**
 * What words such as `dozens` and `hundreds` are read as. acled: at least one of them, 12 and 100, as the Armed Conflict Location and
 * Event Data project counts, the most careful reading. plural: at least two of them, 24 and 200.
 */
export const VagueRule = z.enum(['acled', 'plural'])
export type VagueRule = z.infer<typeof VagueRule>

/** The words of a figure that counts nothing exactly, and the rule by which its value was read. */
export const VagueReading = z.object({ words: z.string(), rule: VagueRule })
export type VagueReading = z.infer<typeof VagueReading>

/**
 * What a claim counts. `min` and `max` bound the true value in `unit`s, null where it is open on that side
 * ("more than 100,000": min 100000, max null); `bound` says whether an end itself is excluded.
 * Text fields are empty, and `asOf` is null, where the text does not say.
 */
export const Quantity = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: Bound,
  /** The unit: `people`, `%`, `USD`, `day`. */
  unit: z.string(),
  /** What is counted: `killed`, `injured`, `casualties`, `trapped`, `air strikes`. Killed is not casualties. */
  counted: z.string(),
  /** Where, and which group: `Syria`, `East Ghouta`, `children`. */
  scope: z.string(),
  asOf: AsOf.nullable(),
  /** Set where the figure was read from words such as `dozens`, and nobody has set it since. */
  vague: VagueReading.optional(),
})
export type Quantity = z.infer<typeof Quantity>

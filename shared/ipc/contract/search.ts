import { z } from 'zod'
import type { NamesAnswer } from '../../domain/names/create-name-book'
import type { QuotationPair, StatementAnswer } from '../../domain/statements/statement-row'
import { searchKinds } from '../../domain/values/search-kinds'
import { Id } from '../../schema/common'
import { Line, Nothing } from '../inputs'
import { answers, operation, reads } from '../operation'
import type { SearchAnswer } from '../state'

/** Asking all texts at once. */
export const searchOperations = {
  /**
   * Looks for words in all texts, claims, notes and the rest of the project; null where a later search took the place of this one. The
   * first one reads every text, and says how many are not read yet.
   */
  search: operation(
    z.object({ words: z.string().max(1000), kind: z.enum(searchKinds).nullable() }),
    answers<SearchAnswer | null>(),
    reads,
  ),
  /**
   * What other articles say of the same as a sentence, or as typed words; null where the project was closed meanwhile. `among`:
   * the articles that are looked into; null: those nearest to the one that is asked about.
   */
  askOthers: operation(
    z.object({
      question: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('place'),
          place: z.object({ articleId: Id, start: z.int().nonnegative(), end: z.int().nonnegative() }),
        }),
        z.object({ kind: z.literal('words'), words: Line }),
      ]),
      among: z.array(Id).max(10_000).nullable(),
      most: z.int().positive().max(10_000),
    }),
    answers<StatementAnswer | null>(),
    reads,
  ),
  /** The quotations that some articles print with other words; null where the project was closed meanwhile. */
  compareQuotations: operation(
    z.object({ articleIds: z.array(Id).max(10_000) }),
    answers<readonly QuotationPair[] | null>(),
    reads,
  ),
  /** The names in the texts of the project, and which may be one; null where the project was closed meanwhile. */
  readNames: operation(Nothing, answers<NamesAnswer | null>(), reads),
} as const

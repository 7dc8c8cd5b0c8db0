import type { NamesAnswer, NamesAsked } from '../../../shared/domain/names/create-name-book'
import type { DeclaredNames } from '../../../shared/domain/names/one-names'
import type { Found } from '../../../shared/domain/search/found'
import type { ThingInWords } from '../../../shared/domain/search/things-of'
import type { Asked } from '../../../shared/domain/statements/create-statement-book'
import type { QuotationPair, StatementAnswer } from '../../../shared/domain/statements/statement-row'
import type { SearchKind } from '../../../shared/domain/values/search-kinds'
import type { Job } from '../work/messages'

/** A change of one document for the search worker: its searchable fields, or nothing where it is gone. */
export type SearchChange = {
  readonly document: ThingInWords['document']
  readonly things: readonly ThingInWords[]
  /** The words of an article, by their hash; no words where they were told before. */
  readonly text: { readonly hash: string; readonly language: string; readonly words: string | null } | null
}

/** What the search worker does: it keeps the words of one project in memory, and nowhere else. */
export type SearchJobs = {
  readonly take: Job<{ readonly changes: readonly SearchChange[] }, null>
  readonly quotations: Job<{ readonly articleIds: readonly string[] }, readonly QuotationPair[], void>
  readonly others: Job<Asked, StatementAnswer, void>
  readonly names: Job<NamesAsked, NamesAnswer, void>
  readonly look: Job<
    {
      readonly words: string
      readonly kind: SearchKind | null
      /** Names that are one: a search for one finds the others. */
      readonly declared: DeclaredNames
    },
    Found,
    void
  >
}

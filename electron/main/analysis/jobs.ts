import type { ConfirmedEvent } from '../../../shared/domain/analysis/linked'
import type { EventFigures } from '../../../shared/domain/ledger/event-figures'
import type { AnalysedText } from '../../../shared/domain/analysis/read-text'
import type { AnalysisChange, ReadingProblem } from '../../../shared/ipc/findings'
import type { Job } from '../work/messages'

/** All of an article that matters to the analysis. */
export type ProjectText = Omit<AnalysedText, 'text'> & {
  readonly revisionId: string
  /** The words; null where the worker has them already, or is not to read them. */
  readonly text: string | null
  /** Why it is not to be read: an earlier worker did not come back from it, or the words cannot be had. */
  readonly problem: Extract<ReadingProblem, { readonly kind: 'took too long' | 'failed' }> | null
}

/** What the worker is told of one article; null: it is gone. */
export type TextChange = { readonly id: string; readonly now: ProjectText | null }

/** What the worker is told of one confirmed event; null: it is gone. */
export type EventChange = { readonly id: string; readonly now: ConfirmedEvent | null }

/** What the resident analysis worker does. */
export type AnalysisJobs = {
  /** Takes changes over, goes on for a short while, and answers with a piece of what is new: again and again until it is done. */
  readonly goOn: Job<
    {
      readonly changes: readonly TextChange[]
      readonly events: readonly EventChange[]
      /** Whether all that was told is to be told once more. */
      readonly again: boolean
    },
    {
      readonly change: AnalysisChange
      /** How many texts it has not read yet. */
      readonly waiting: number
    },
    /** Only that a long comparison goes on. */
    null
  >
  /** Tells what some articles say with a figure, a date or a time, by what was found last. */
  readonly readFigures: Job<{ readonly articleIds: readonly string[] }, EventFigures, null>
}

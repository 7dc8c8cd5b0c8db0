import { z } from 'zod'
import { Id } from '../../schema/common'
import { ReportFormat } from '../../schema/report-choices'
import { Nothing, OfId, OverviewShown } from '../inputs'
import { answers, free, nothing, operation, reads } from '../operation'
import type { ReportPreview } from '../state'

/** What is written, printed and shown for readers. */
export const reportOperations = {
  /** Makes the report and answers with the address that the preview frame shows. */
  previewReport: operation(Nothing, answers<ReportPreview>(), reads),
  /** Prints the report, or an article with its marks; the system asks how. Answers what was printed, null when the journalist cancelled. */
  print: operation(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('report') }),
      z.object({ kind: z.literal('article'), id: Id }),
    ]),
    answers<{ readonly what: string } | null>(),
    reads,
  ),
  /** Asks where, and writes the report there; answers null when the journalist cancelled, else with what there is to say of the file. */
  exportReport: operation(
    z.object({ format: ReportFormat }),
    answers<{ readonly path: string; readonly about: readonly string[] } | null>(),
    reads,
  ),
  /** Asks where, and writes an article with its marks there, as a web page or for Word; answers null when the journalist cancelled. */
  exportArticle: operation(OfId, answers<{ readonly path: string } | null>(), reads),
  /** Asks where, and writes the claims there as W3C Web Annotations; answers null when the journalist cancelled. */
  exportAnnotations: operation(
    Nothing,
    answers<{ readonly path: string; readonly annotations: number } | null>(),
    reads,
  ),
  /** Asks where, and writes the confirmed events there as CSV, a row a measure; answers null when the journalist cancelled. */
  exportEvents: operation(
    Nothing,
    answers<{
      readonly path: string
      readonly rows: number
      /** How many figures are not in it, since one event has too many. */
      readonly further: number
      /** False where not every article was read yet: then open measures may be missing. */
      readonly isWhole: boolean
    } | null>(),
    reads,
  ),
  /** Asks where, and writes what a part of the overview shows there, as a table or as a picture; answers null when the journalist cancelled. */
  exportOverview: operation(
    z.object({ form: z.enum(['csv', 'svg']), of: OverviewShown }),
    answers<{ readonly path: string } | null>(),
    reads,
  ),
  /** Opens the file that this window wrote last, or shows where it lies; the page never names a path. */
  showWritten: operation(z.object({ how: z.enum(['open', 'show']) }), nothing, free),
} as const

import { z } from 'zod'
import { ReportChoices } from '../../schema/report-choices'
import { Nothing, Text } from '../inputs'
import { answers, free, nothing, operation, reads } from '../operation'
import type { Packed } from '../state'

/** A project as one file, for a colleague or for the public. */
export const handoverOperations = {
  /**
   * Asks where, and packs the open project with its originals and its report into one file. `opensUp`: one under a passphrase is packed as
   * anybody can read it. Null when the journalist cancelled. Progress comes as events.
   */
  packForColleague: operation(
    z.object({ names: ReportChoices.shape.names, opensUp: z.boolean() }),
    answers<Packed | null>(),
    reads,
  ),
  /**
   * Asks where, and packs for a colleague a copy of the open project without what is withheld, nor the words, one a line; anybody can read it. Null
   * when the journalist cancelled.
   */
  packWithoutWithheld: operation(
    z.object({ words: Text, takesUnsearchable: z.boolean() }),
    answers<Packed | null>(),
    reads,
  ),
  /**
   * Asks where, and packs what can be published: the report and the originals without what is withheld, nor the words, one a line. Null when
   * the journalist cancelled.
   */
  packForPublication: operation(
    z.object({ words: Text, takesUnsearchable: z.boolean() }),
    answers<Packed | null>(),
    reads,
  ),
  /** Asks which package and where to, checks it, unpacks it there and opens the project. What was done comes as an event. */
  openPackage: operation(Nothing, nothing, free),
  /** Does so with a package that was dropped, or that the program was started with; no page can name it. */
  openDropped: operation(z.object({ path: z.string() }), nothing, free),
  /** Ends the work on a package that is under way. */
  cancelPackage: operation(Nothing, nothing, free),
} as const

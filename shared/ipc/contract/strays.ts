import { documentKinds } from '../../document-kinds'
import { Sha256 } from '../../schema/common'
import { StrayFile } from '../inputs'
import { acts, answers, nothing, operation, reads } from '../operation'
import type { StrayComparison } from '../state'

/** Files in the folder of a project that are no part of it. */
export const strayOperations = {
  /** Holds the document in a file that is no part of the project against what the project has. */
  compareStray: operation(StrayFile, answers<StrayComparison>(), reads),
  /** Takes that document into the project, as it was looked at. */
  takeIn: operation(StrayFile.extend({ mark: Sha256 }), nothing, acts(...documentKinds)),
  /** Gives such a file a name under which it is not told of again. */
  keepApart: operation(StrayFile, nothing, reads),
} as const

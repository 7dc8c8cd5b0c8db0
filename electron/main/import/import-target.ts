import type { Circumstances } from '../../../shared/domain/operations/operation'
import type { ProjectStore } from '../disk/project-store'
import type { Parser } from './parser'

/** Where imported articles go, and what reads them. */
export type ImportTarget = {
  readonly store: ProjectStore
  readonly circumstances: () => Circumstances
  readonly parser: Parser
}

import type { Circumstances } from '../../../shared/domain/operations/operation'
import type { ProjectStore } from '../disk/project/project-store'
import type { AnnotationPlacer } from './annotations/annotation-placer'
import type { Parser } from './parser'
import type { Recogniser } from './recognise/recogniser'

/** What does the work of an import off the main thread: reading files, and looking for annotations. */
export type ImportWork = {
  readonly parser: Parser
  readonly recogniser: Recogniser
  readonly annotations: AnnotationPlacer
}

/** The destination of imported articles, and their readers. */
export type ImportTarget = ImportWork & {
  readonly store: ProjectStore
  readonly circumstances: () => Circumstances
  /** What is imported with it is taken back together. */
  readonly act: string
}

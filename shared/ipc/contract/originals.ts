import { OfOriginal } from '../inputs'
import { answers, operation, reads } from '../operation'
import type { OriginalShown, StatedByFile } from '../state'

/** The files that were kept as they came. */
export const originalOperations = {
  /** Opens a kept file to be looked at, once it was found to be what was imported, and says where the window finds its bytes. */
  showOriginal: operation(OfOriginal, answers<OriginalShown>(), reads),
  /** What a kept file states about itself. */
  readStated: operation(OfOriginal, answers<StatedByFile>(), reads),
  /** Asks where, and writes a copy of a picture there that states nothing about itself; its pixels are the same. Null when cancelled. */
  saveStripped: operation(OfOriginal, answers<{ readonly path: string } | null>(), reads),
  /**
   * Gives a kept file back: asks where, and writes it there once it was found to be what was imported. Answers null when the journalist
   * cancelled.
   */
  saveCopy: operation(OfOriginal, answers<{ readonly path: string } | null>(), reads),
  /**
   * Opens a copy of a kept file in the program that the system has for it, after a question that names the risk, and one for where the copy
   * goes; refused in a sealed project. Answers null when the journalist cancelled.
   */
  openOutside: operation(OfOriginal, answers<{ readonly path: string } | null>(), reads),
} as const

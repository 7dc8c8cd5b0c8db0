import type { Result } from '../../../../shared/result'
import type { Loss } from '../../../../shared/domain/import/loss'
import type { Metadata } from '../../../../shared/schema/article'
import type { MachineReading } from '../../../../shared/schema/machine-reading'
import type { Structure } from '../../../../shared/schema/structure'
import type { ImportStep } from '../../../../shared/schema/import-step'

/** What was read from a file: its text before normalising, and the facts that the file states. */
export type ReadArticle = {
  readonly text: string
  /** The structure of the text; absent where the file has none. */
  readonly structure?: Structure
  readonly mediaType: string
  readonly metadata: Metadata
  /** What had to be done or assumed to get at the text: that it was read as windows-1251. */
  readonly notes: readonly ImportStep[]
  /** Set where a machine read it in pictures. */
  readonly machine?: MachineReading
  /** How the picture looks that it was read in (`picture-look.ts`). */
  readonly look?: readonly string[]
  /** How much of the visible content came in; absent where all of it did. */
  readonly loss?: Loss
}

/** Told now and then while a long file is read, from 0 to 1: who waits can tell work from standstill. */
export type OnRead = (share: number) => void

/** Reads one format. `name` is the file's name without its folder, for messages. */
export type ArticleReader = (bytes: Uint8Array, name: string, onRead: OnRead) => Promise<Result<ReadArticle>>

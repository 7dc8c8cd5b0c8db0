import type { Result } from '../../result'
import type { DocumentKind, DocumentOf, Edit } from '../../schema/document'

/** The documents of a project by id: what every operation reads. */
export type Documents = { readonly [K in DocumentKind]: ReadonlyMap<string, DocumentOf[K]> }

/** What an operation does: its name in words, as undo shows it, and the next value of every document that changes. */
export type Operation = { readonly name: string; readonly edits: readonly Edit[] }

/** What an operation may not make itself: the time, identities, and who is at work. */
export type Circumstances = {
  /** ISO 8601, UTC. */
  readonly now: string
  readonly newId: () => string
  readonly by: string
}

/** An operation that makes something answers with its id too. */
export type Made = Operation & { readonly id: string }

export type Outcome = Result<Operation>
export type MadeOutcome = Result<Made>

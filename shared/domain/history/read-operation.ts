import { type OperationId, operationIds } from '../operations/operation'
import { firstVersion } from './first-version'

/**
 * What an entry of the history says was done: an operation by its name with what it set; or words, where an entry of
 * the first version says what no name does.
 */
export type NamedOperation =
  | { readonly name: OperationId; readonly fields: readonly string[] }
  | { readonly name: null; readonly words: string }

/** What an entry of the history did: an operation, or that it was taken back, or done again. */
export type Did = { readonly operation: NamedOperation; readonly way: 'done' | 'undone' | 'redone' }

/** Reads what was done from an entry of the history, of whatever version. */
export function readOperation({
  operation,
  fields = [],
}: {
  readonly operation: string
  readonly fields?: readonly string[] | undefined
}): NamedOperation {
  const name = operationIds.find((id) => id === operation)
  if (name !== undefined) return { name, fields }
  const [early, ...of] = firstVersion.get(operation) ?? []
  return early === undefined ? { name: null, words: operation } : { name: early, fields: of }
}

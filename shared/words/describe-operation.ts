import type { NamedOperation } from '../domain/history/read-operation'
import { words } from './words'

/** What was done, in words, as undo and the history show it: `change verdict`. */
export function describeOperation(operation: NamedOperation): string {
  if (operation.name === null) return operation.words
  const said = words.operations[operation.name]
  return typeof said === 'string' ? said : said(operation.fields)
}

import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { DocumentKind, DocumentOf } from '../../schema/document'
import { words } from '../../words/words'
import type { Documents } from './operation'

/** The document of that id, or a fault that names its kind as gone. */
export function findDocument<K extends DocumentKind>(
  documents: Documents,
  kind: K,
  id: string,
): Result<DocumentOf[K]> {
  const found: DocumentOf[K] | undefined = documents[kind].get(id)
  return found ? ok(found) : err('not-found', words.refusals.gone(kind))
}

/** The documents of these ids, each once, or the fault of the first that is gone. */
export function findDocuments<K extends DocumentKind>(
  documents: Documents,
  kind: K,
  ids: Iterable<string>,
): Result<readonly DocumentOf[K][]> {
  const all: DocumentOf[K][] = []
  for (const id of new Set(ids)) {
    const found = findDocument(documents, kind, id)
    if (!found.ok) return found
    all.push(found.value)
  }
  return ok(all)
}

import type { z } from 'zod'
import { isId } from '../../../../shared/schema/common'
import { byKind } from '../../../../shared/document-kinds'
import {
  type DocumentKind,
  documentSchemas,
  type DocumentOf,
  type Edit,
} from '../../../../shared/schema/document'
import { type Fields, sameJson } from './changes'

export type StoredDocument = DocumentOf[DocumentKind]

/** Which document is meant. */
export type DocumentName = { readonly kind: DocumentKind; readonly id: string }

/** Looks up one document as it is at a moment; null where there is none. */
export type Lookup = (kind: DocumentKind, id: string) => StoredDocument | null

/** The documents of a project in memory. A document is never changed in place: `put` has the next value. */
export class Documents {
  readonly #kinds: { readonly [K in DocumentKind]: Map<string, DocumentOf[K]> } = byKind(() => new Map())

  all<K extends DocumentKind>(kind: K): ReadonlyMap<string, DocumentOf[K]> {
    return this.#kinds[kind]
  }

  readonly get: Lookup = (kind, id) => this.#kinds[kind].get(id) ?? null

  put(edit: Edit): void {
    if (edit.value === null) this.delete(edit.kind, edit.id)
    else this.set(edit.kind, edit.value)
  }

  set(kind: DocumentKind, document: StoredDocument): void {
    const documents: Map<string, StoredDocument> = this.#kinds[kind]
    documents.set(document.id, document)
  }

  delete(kind: DocumentKind, id: string): void {
    this.#kinds[kind].delete(id)
  }

  clear(kind: DocumentKind): void {
    this.#kinds[kind].clear()
  }
}

/** The fields of each kind of document, each with its schema. */
const fieldsOf = byKind((kind): readonly (readonly [string, z.ZodType])[] =>
  Object.entries(documentSchemas[kind].shape),
)

/** Makes an edit of what was read or computed; null where it does not fit the schema of its kind or its own id. */
export function parseEdit(kind: DocumentKind, id: string, value: Fields | null): Edit | null {
  if (!isId(id)) return null
  const next = value === null ? null : documentSchemas[kind].safeParse(value).data
  if (next === undefined) return null
  const edit = { kind, id, value: detached(next) }
  return isEdit(edit) ? edit : null
}

/**
 * Does so for the next value of a document that was parsed before. A field that says what it said in `known` is not parsed
 * again: it keeps that value.
 */
export function parseNext(kind: DocumentKind, known: StoredDocument, value: Fields): Edit | null {
  const before: Fields = known
  const next: Record<string, unknown> = {}
  for (const [name, schema] of fieldsOf[kind]) {
    const parsed = sameJson(before[name], value[name]) ? null : schema.safeParse(value[name])
    if (parsed?.success === false) return null
    next[name] = parsed === null ? before[name] : detached(parsed.data)
  }
  const edit = { kind, id: known.id, value: next }
  return isEdit(edit) ? edit : null
}

/** From so many characters on the engine keeps words that were cut out of a text as a place in it. */
const CUT_OUT = 13

/**
 * The same value, made of strings of its own. Words that were cut out of a text hold all of that text in memory, and a document is held as
 * long as the project is open.
 */
function detached<T>(value: T): T {
  const holdsNothing =
    typeof value === 'string' ? value.length < CUT_OUT : typeof value !== 'object' || value === null
  if (holdsNothing) return value
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a schema has parsed comes back as it was
  return JSON.parse(JSON.stringify(value)) as T
}

type Checked = { readonly kind: DocumentKind; readonly id: string; readonly value: Fields | null }

/** For a value of which every field was parsed by the schema of its kind; it must still be the document that it is said to be. */
function isEdit(edit: Checked): edit is Edit {
  return edit.value === null || edit.value['id'] === edit.id
}

import type { DocumentKind, Edit } from '../../../shared/schema/document'
import type { HistoryEntry } from '../../../shared/schema/history'
import { applyDifference, type Fields } from './changes'
import { type DocumentName, type Lookup, parseEdit } from './documents'

/** Works out, entry by entry, what documents became; only for the kinds asked for. */
export class Replay {
  readonly #base: Lookup
  readonly #kinds: ReadonlySet<DocumentKind>
  readonly #states = new Map<string, DocumentName & { readonly fields: Fields | null }>()

  constructor(base: Lookup, kinds: Iterable<DocumentKind>) {
    this.#base = base
    this.#kinds = new Set(kinds)
  }

  add(entry: HistoryEntry): void {
    for (const { kind, id, before, after } of entry.changes) {
      if (!this.#kinds.has(kind)) continue
      const key = `${kind}/${id}`
      const state = this.#states.get(key)
      const fields = state === undefined ? this.#base(kind, id) : state.fields
      this.#states.set(key, { kind, id, fields: applyDifference(fields, before, after) })
    }
  }

  /** The documents that were touched, as they are now; and those that are no valid document, by name. */
  finish(): { readonly edits: readonly Edit[]; readonly invalid: readonly DocumentName[] } {
    const edits: Edit[] = []
    const invalid: DocumentName[] = []
    for (const { kind, id, fields } of this.#states.values()) {
      const edit = parseEdit(kind, id, fields)
      if (edit === null) invalid.push({ kind, id })
      else edits.push(edit)
    }
    return { edits, invalid }
  }
}

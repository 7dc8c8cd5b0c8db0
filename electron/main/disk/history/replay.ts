import { byKind } from '../../../../shared/document-kinds'
import type { DocumentKind, Edit } from '../../../../shared/schema/document'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { takeTurns } from '../files/turns'
import { applyDifference, type Fields } from '../model/changes'
import { type DocumentName, type Lookup, parseEdit } from '../model/documents'

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

  /** The documents that were touched, as they are now, whatever format they have; null for one that was deleted. */
  states(): Iterable<DocumentName & { readonly fields: Fields | null }> {
    return this.#states.values()
  }

  /** How many documents of each kind there are. */
  counts(): Record<DocumentKind, number> {
    const counts = byKind(() => 0)
    for (const { kind, fields } of this.#states.values()) counts[kind] += fields === null ? 0 : 1
    return counts
  }

  /** The title of the project, empty where it has none. */
  titleOfProject(): string {
    for (const { kind, fields } of this.#states.values()) {
      if (kind === 'project' && typeof fields?.['title'] === 'string') return fields['title']
    }
    return ''
  }

  /** The touched documents in their present state, and the names of invalid ones. */
  async finish(): Promise<{ readonly edits: readonly Edit[]; readonly invalid: readonly DocumentName[] }> {
    const turns = takeTurns()
    const edits: Edit[] = []
    const invalid: DocumentName[] = []
    for (const { kind, id, fields } of this.#states.values()) {
      const edit = parseEdit(kind, id, fields)
      if (edit === null) invalid.push({ kind, id })
      else edits.push(edit)
      if (turns.areOver()) await turns.next()
    }
    return { edits, invalid }
  }
}

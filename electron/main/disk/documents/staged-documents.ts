import { byKind } from '../../../../shared/document-kinds'
import type { DocumentKind, DocumentOf, Edit } from '../../../../shared/schema/document'
import type { Documents, Lookup, StoredDocument } from '../model/documents'

type ByKindOfDocument = { readonly [K in DocumentKind]: ReadonlyMap<string, DocumentOf[K]> }

/** The documents of a project with edits on top that are not saved yet. What lies below stays as it is. */
export class StagedDocuments {
  readonly #staged: { readonly [K in DocumentKind]: StagedMap<StoredDocument> }
  /** Every document, by kind and id, as an operation reads them; they follow every `put`. */
  readonly all: ByKindOfDocument

  constructor(base: Documents) {
    this.#staged = byKind((kind) => new StagedMap<StoredDocument>(base.all(kind)))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each map holds the documents of its kind: `put` takes edits
    this.all = this.#staged as unknown as ByKindOfDocument
  }

  readonly get: Lookup = (kind, id) => this.#staged[kind].get(id) ?? null

  put({ kind, id, value }: Edit): void {
    this.#staged[kind].put(id, value)
  }
}

/** A map with edits on top (null: removed), without copying it. Present entries keep their place, new ones follow. */
class StagedMap<T> implements ReadonlyMap<string, T> {
  readonly #base: ReadonlyMap<string, T>
  readonly #edited = new Map<string, T | null>()

  constructor(base: ReadonlyMap<string, T>) {
    this.#base = base
  }

  put(id: string, value: T | null): void {
    this.#edited.set(id, value)
  }

  get(id: string): T | undefined {
    const edited = this.#edited.get(id)
    return edited === undefined ? this.#base.get(id) : (edited ?? undefined)
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  get size(): number {
    let { size } = this.#base
    for (const [id, value] of this.#edited) size += Number(value !== null) - Number(this.#base.has(id))
    return size
  }

  *entries(): MapIterator<[string, T]> {
    for (const [id, value] of this.#base) {
      const edited = this.#edited.get(id)
      if (edited !== null) yield [id, edited ?? value]
    }
    for (const [id, value] of this.#edited) if (value !== null && !this.#base.has(id)) yield [id, value]
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id
  }

  *values(): MapIterator<T> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries()
  }

  forEach(visit: (value: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, value] of this.entries()) visit(value, id, this)
  }
}

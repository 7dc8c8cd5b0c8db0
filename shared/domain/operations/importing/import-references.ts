import { ok } from '../../../result'
import type { Result } from '../../../result'
import type { Edtf } from '../../../schema/common'
import type { Source, SourceKind } from '../../../schema/source'
import { comparableAddress } from '../../comparable-address'
import { makeSource } from '../sources'
import type { Circumstances, Documents, Operation } from '../operation'

/** A work that a list of references names, as a source may be made of it; empty where the list says nothing. */
export type Reference = {
  readonly kind: Extract<SourceKind, 'web' | 'file' | 'dataset'>
  readonly title: string
  readonly publisher: string
  readonly published: Edtf
  readonly retrieved: Edtf
  readonly url: string
  /** Digital object identifier, in lower case and without an address before it. */
  readonly doi: string
  /** Author, place of publication and notes. */
  readonly note: string
}

/** The outcome of importing references: the new sources, and those that the project already has. */
export type ReferencesOutcome = Operation & {
  readonly sources: readonly string[]
  /** Each with the title of the source that it is. */
  readonly known: readonly { readonly title: string; readonly as: string }[]
}

/**
 * Makes a source of each reference that is none yet: one with the same address or the same identifier is known, and where it has neither,
 * one of the same title, publisher and date.
 */
export function importReferences(
  { source }: Documents,
  references: readonly Reference[],
  circumstances: Circumstances,
): Result<ReferencesOutcome> {
  const taken = new Map<string, string>()
  for (const each of source.values()) for (const key of keysOfWork(each)) taken.set(key, each.title)
  const made: Source[] = []
  const known: ReferencesOutcome['known'][number][] = []
  for (const reference of references) {
    const { kind, doi: _, ...fields } = reference
    const keys = keysOfWork(reference, reference.doi)
    const as = keys.map((key) => taken.get(key)).find((title) => title !== undefined)
    if (as !== undefined) {
      known.push({ title: reference.title, as })
      continue
    }
    made.push(makeSource(kind, fields, null, circumstances))
    for (const key of keys) taken.set(key, reference.title)
  }
  return ok({
    sources: made.map(({ id }) => id),
    known,
    edits: made.map((value) => ({ kind: 'source', id: value.id, value })),
  })
}

type Named = Pick<Source, 'title' | 'publisher' | 'published' | 'url' | 'note'>

/** What a work is known by: its address and its identifiers; where it has neither, its title, publisher and date. */
export function keysOfWork({ title, publisher, published, url, note }: Named, doi = ''): readonly string[] {
  const identifiers = [doi, ...(`${url}\n${note}`.match(DOI) ?? [])].filter(Boolean)
  const keys = [
    ...(url === '' ? [] : [`url ${comparableAddress(url)}`]),
    ...identifiers.map((each) => `doi ${each.toLowerCase().replace(/[.,;)]+$/u, '')}`),
  ]
  return keys.length > 0
    ? keys
    : [`title ${[title.toLowerCase(), publisher.toLowerCase(), published].join('\n')}`]
}

/** How a digital object identifier looks (ISO 26324), as nearly all are written. */
const DOI = /(?<![\d.])10\.\d{4,9}\/[^\s"<>]+/gu

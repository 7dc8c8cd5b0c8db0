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
  const works = knownWorks(source.values())
  const made: Source[] = []
  const known: ReferencesOutcome['known'][number][] = []
  for (const reference of references) {
    const { kind, doi, ...fields } = reference
    const keys = keysOfWork(reference, doi)
    const as = works.find(keys)
    if (as) {
      known.push({ title: reference.title, as: as.title })
      continue
    }
    const value = makeSource(kind, fields, null, circumstances)
    made.push(value)
    works.add(keys, value)
  }
  return ok({
    sources: made.map(({ id }) => id),
    known,
    edits: made.map((value) => ({ kind: 'source', id: value.id, value })),
  })
}

/** Sources by the keys that their works have; of two with the same key the last. */
export function knownWorks(sources: Iterable<Source>) {
  const byKey = new Map<string, Source>()
  const add = (keys: readonly string[], source: Source): void => {
    for (const key of keys) byKey.set(key, source)
  }
  for (const source of sources) add(keysOfWork(source), source)
  return {
    add,
    find: (keys: readonly string[]): Source | undefined =>
      keys.map((key) => byKey.get(key)).find((source) => source !== undefined),
  }
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

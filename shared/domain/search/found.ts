import type { DocumentKind } from '../../document-kinds'
import type { Span } from '../span'
import type { SearchKind } from '../values/search-kinds'
import type { InContext } from './words-around'

/** What a field of a thing is. */
export type FieldName =
  | 'text'
  | 'title'
  | 'outlet'
  | 'byline'
  | 'address'
  | 'wording'
  | 'speaker'
  | 'reasoning'
  | 'tags'
  | 'resolution'
  | 'place'
  | 'publisher'
  | 'file'
  | 'note'
  | 'evidence'
  | 'question'
  | 'answer'
  | 'to'

/** A thing that is searched: a part of a document, by a key of its own. */
export type SearchedThing = {
  readonly key: string
  readonly kind: SearchKind
  readonly document: { readonly kind: DocumentKind; readonly id: string }
}

/** One place that was found, in its line; `others` are further places in the same piece of it, in units of the field. */
export type FoundLine = InContext & { readonly field: FieldName; readonly others: readonly Span[] }

/** A thing in which something was found, with its first places. */
export type FoundThing = SearchedThing & {
  /** How many places it has. */
  readonly places: number
  readonly lines: readonly FoundLine[]
}

/** What a search found. */
export type Found = {
  /** How many places in each kind of thing. */
  readonly counts: Readonly<Record<SearchKind, number>>
  /** True where there are so many that they were not all counted. */
  readonly isMore: boolean
  /** The things of the kind that was asked for, as many as there is room for. */
  readonly things: readonly FoundThing[]
}

import type { Span } from '../span'
import { findTerm, holdsTerm } from './find-term'
import { foldText } from './fold-text'
import type { SearchQuery, Term } from './search-query'

/** A field of a thing, with its words as they are compared. */
export type SearchedField<Name extends string = string> = {
  readonly name: Name
  readonly text: string
  readonly folded: string
}

/** The words of a field as they are compared. */
type Folded = Pick<SearchedField, 'folded'>

/** Makes a field searchable. */
export const searchedField = <Name extends string>(name: Name, text: string): SearchedField<Name> => ({
  name,
  text,
  folded: foldText(text),
})

/** Places in one field, in units of its folded text, in order; none overlaps another. */
export type FoldedPlaces = { readonly field: number; readonly places: readonly Span[] }

/** Whether a thing is found: a query that only leaves out finds nothing. */
export function fits(fields: readonly Folded[], query: SearchQuery): boolean {
  return query.all.length > 0 && holdsAll(fields, query)
}

/** Whether a thing holds all that is looked for, in whichever of its fields, and nothing that may not be there. */
export function holdsAll(fields: readonly Folded[], { all, none }: SearchQuery): boolean {
  const holds = (term: Term): boolean => fields.some(({ folded }) => holdsTerm(folded, term))
  return all.every(holds) && !none.some(holds)
}

/** Every place of what is looked for in a thing that fits, by field; at most so many places. */
export function placesIn(
  fields: readonly SearchedField[],
  { all }: SearchQuery,
  most: number,
): readonly FoldedPlaces[] {
  let room = most
  return fields.flatMap(({ folded }, field) => {
    const places = mergedPlaces(folded, all, room)
    room -= places.length
    return places.length > 0 ? [{ field, places }] : []
  })
}

function mergedPlaces(folded: string, terms: readonly Term[], most: number): readonly Span[] {
  const found: Span[] = []
  for (const term of terms) {
    let left = most
    for (const start of findTerm(folded, term)) {
      if (left === 0) break
      left -= 1
      found.push({ start, end: start + term.words.length })
    }
  }
  if (terms.length > 1) found.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Span[] = []
  for (const place of found) if (place.start >= (merged.at(-1)?.end ?? 0)) merged.push(place)
  return merged.slice(0, most)
}

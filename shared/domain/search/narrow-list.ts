import { foldText } from './fold-text'
import { holdsAll } from './search-fields'
import { readQuery } from './search-query'

/** What a list is narrowed to: what was typed, and the values that were chosen, each list of them by its facet. */
export type Narrowing = {
  readonly words: string
  readonly chosen: Readonly<Record<string, readonly string[]>>
}

/** One respect in which the rows of a list differ, such as the state of a check, and what a row is in it. */
export type Facet<T> = { readonly id: string; readonly valuesOf: (row: T) => readonly string[] }

/** Narrows the rows of a list: all that are one of the chosen values in every facet that has any, and hold all that was typed. */
type Narrow<T> = (rows: readonly T[], facets: readonly Facet<T>[], narrowing: Narrowing) => readonly T[]

/**
 * Makes what narrows a list. What was typed is read as the search over the project reads it, and looked for in the words of a row, each of
 * them for itself; they are folded when they are first asked for, and then kept as long as the row is the same.
 */
export function createNarrowing<T extends object>(wordsOf: (row: T) => readonly string[]): Narrow<T> {
  const known = new WeakMap<T, readonly { readonly folded: string }[]>()
  const fieldsOf = (row: T): readonly { readonly folded: string }[] => {
    const before = known.get(row)
    if (before) return before
    const fields = wordsOf(row).map((each) => ({ folded: foldText(each) }))
    known.set(row, fields)
    return fields
  }
  return (rows, facets, { words, chosen }) => {
    const query = readQuery(words)
    const wanted = facets.flatMap((facet) => {
      const values = new Set(chosen[facet.id] ?? [])
      return values.size > 0 ? [{ ...facet, values }] : []
    })
    const isLookedFor = query.all.length + query.none.length > 0
    if (!isLookedFor && wanted.length === 0) return rows
    const isChosen = (row: T): boolean =>
      wanted.every(({ valuesOf, values }) => valuesOf(row).some((value) => values.has(value)))
    return rows.filter((row) => isChosen(row) && (!isLookedFor || holdsAll(fieldsOf(row), query)))
  }
}

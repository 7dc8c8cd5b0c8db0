import { holdsTerm } from './find-term'
import { foldText } from './fold-text'
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
  const known = new WeakMap<T, string>()
  const foldedOf = (row: T): string => {
    let folded = known.get(row)
    if (folded === undefined) {
      folded = wordsOf(row)
        .map((each) => foldText(each))
        .join('\n')
      known.set(row, folded)
    }
    return folded
  }
  return (rows, facets, { words, chosen }) => {
    const { all, none } = readQuery(words)
    const wanted = facets.flatMap((facet) => {
      const values = new Set(chosen[facet.id] ?? [])
      return values.size > 0 ? [{ ...facet, values }] : []
    })
    const isLookedFor = all.length + none.length > 0
    if (!isLookedFor && wanted.length === 0) return rows
    return rows.filter((row) => {
      if (!wanted.every(({ valuesOf, values }) => valuesOf(row).some((value) => values.has(value))))
        return false
      if (!isLookedFor) return true
      const folded = foldedOf(row)
      return all.every((term) => holdsTerm(folded, term)) && !none.some((term) => holdsTerm(folded, term))
    })
  }
}

import { useMemo } from 'react'
import type { ViewedList } from '../../../shared/schema/saved-view'
import { createNarrowing } from '../../../shared/domain/search/narrow-list'
import type { Facet } from '../../../shared/domain/search/narrow-list'
import { useListChoice } from '../place/places'
import type { FacetName, ListChoice } from '../place/places'

/** What a list offers in one respect to be narrowed by. */
export type FacetValues = {
  readonly id: FacetName
  readonly values: readonly { readonly id: string; readonly label: string }[]
}

/** How the rows of a list are read and ordered; it stays the same as long as they are read the same. */
export type ListRule<T> = {
  /** What is looked through when something is typed. */
  readonly wordsOf: (row: T) => readonly string[]
  readonly facets: readonly (Facet<T> & FacetValues)[]
  /** The rows in the order of this name; the first of `orders` where there is none of this name. */
  readonly order: (rows: readonly T[], order: string) => readonly T[]
}

/** What is narrowed as a list is: all that can be kept so, but the search. */
export type NarrowedListName = Exclude<ViewedList, 'search'>

/** The rows that a list shows, of how many. */
export type Listing<T> = { readonly shown: readonly T[]; readonly total: number }

/** The rows of a list as they were narrowed and ordered. */
export function useListing<T extends object>(
  list: NarrowedListName,
  rows: readonly T[],
  rule: ListRule<T>,
): Listing<T> {
  const { words, chosen, order } = useListChoice(list)
  const { wordsOf, facets } = rule
  const narrow = useMemo(() => createNarrowing(wordsOf), [wordsOf])
  const sorted = useMemo(() => rule.order(rows, order), [rule, rows, order])
  const shown = useMemo(
    () => narrow(sorted, facets, { words, chosen: offeredOf(facets, chosen) }),
    [narrow, sorted, facets, words, chosen],
  )
  return { shown, total: rows.length }
}

/** Whether nothing is narrowed. */
export const isWhole = ({ words, chosen }: Pick<ListChoice, 'words' | 'chosen'>): boolean =>
  words.trim() === '' && Object.values(chosen).every((values) => values.length === 0)

/** What was chosen, as far as it is still offered: a tag that nothing has any more hides nothing. */
export function offeredOf(
  facets: readonly FacetValues[],
  chosen: ListChoice['chosen'],
): ListChoice['chosen'] {
  return Object.fromEntries(
    facets.map(({ id, values }) => [
      id,
      (chosen[id] ?? []).filter((value) => values.some((each) => each.id === value)),
    ]),
  )
}

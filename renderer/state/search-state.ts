import { create } from 'zustand'
import type { FoundLine, FoundThing } from '../../shared/domain/search/found'
import { type LineOrder, orderLines } from '../../shared/domain/search/order-lines'
import { readQuery } from '../../shared/domain/search/search-query'
import type { SearchKind } from '../../shared/domain/values/search-kinds'
import type { SearchAnswer } from '../../shared/ipc/state'
import { api } from '../api'
import { remembered } from './remembered'
import { notify } from './answers'

/** One place that was found, and what it was found in. */
export type FoundPlace = { readonly id: string; readonly thing: FoundThing; readonly line: FoundLine }

export type SearchState = {
  readonly words: string
  /** What is shown; null: everything. */
  readonly kind: SearchKind | null
  readonly order: LineOrder
  /** What was found last; null before anything was looked for. */
  readonly answer: SearchAnswer | null
  /** The place at hand: where the arrows stand, and where the next one is counted from. */
  readonly currentId: string | null
}

const start: SearchState = { words: '', kind: null, order: 'text', answer: null, currentId: null }

/** The search over the project; it stays as it is while other things are shown. */
export const useSearch = create<SearchState>(() => start)

/** So long after an answer that is not whole yet it is asked again, in milliseconds. */
const AGAIN_AFTER = 250

let asked = 0
let again: ReturnType<typeof setTimeout> | undefined

/** Looks for other words, or among other kinds of things. */
export function searchFor(change: Partial<Pick<SearchState, 'words' | 'kind'>>): void {
  useSearch.setState({ ...change, currentId: null })
  void look()
}

/** Looks once more for the same, as when the project has changed. */
export const searchAgain = (): void => void look()

export const orderBy = (order: LineOrder): void => useSearch.setState({ order, currentId: null })

export const standAt = (currentId: string | null): void => useSearch.setState({ currentId })

/** Forgets what was looked for, as when another project is opened. */
export function forgetSearch(): void {
  asked += 1
  clearTimeout(again)
  useSearch.setState(start)
}

async function look(): Promise<void> {
  const { words, kind } = useSearch.getState()
  asked += 1
  const own = asked
  clearTimeout(again)
  if (readQuery(words).all.length === 0) return useSearch.setState({ answer: null })
  const result = await api('search', { words, kind })
  if (own !== asked) return
  if (!result.ok) return notify('fault', result.fault.message)
  if (result.value === null) return
  useSearch.setState({ answer: result.value })
  if (result.value.waiting > 0) again = setTimeout(searchAgain, AGAIN_AFTER)
}

const placesOf = remembered((answer: SearchAnswer | null, order: LineOrder): readonly FoundPlace[] => {
  const places = (answer?.things ?? []).flatMap((thing) =>
    thing.lines.map((line) => ({ id: `${thing.key} ${line.field} ${line.start}`, thing, line })),
  )
  return orderLines(places, order)
})

/** The places that are shown, in their order. */
export const foundPlaces = ({ answer, order }: SearchState): readonly FoundPlace[] => placesOf(answer, order)

/** How many places an answer has of one kind, or of all (null), shown or not. */
export const countFound = ({ counts }: SearchAnswer, kind: SearchKind | null): number =>
  kind === null ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[kind]

/** The place at hand among those that are shown, counted from 0; null where there is none. */
export function placeAtHand(state: SearchState): number | null {
  const at = foundPlaces(state).findIndex(({ id }) => id === state.currentId)
  return at < 0 ? null : at
}

/** Whether something was found besides the place at hand. */
export const hasOtherPlaces = (state: SearchState): boolean =>
  foundPlaces(state).some(({ id }) => id !== state.currentId)

/** The place so many steps from the one at hand, around the ends; none where nothing was found. */
export function placeFromHere(step: number): FoundPlace | undefined {
  const state = useSearch.getState()
  const places = foundPlaces(state)
  const current = placeAtHand(state)
  if (current === null) return step > 0 ? places[0] : places.at(-1)
  return places[(current + step + places.length) % places.length]
}

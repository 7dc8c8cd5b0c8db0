import { create } from 'zustand'
import type { Narrowing } from '../../../shared/domain/search/narrow-list'

/** A letter of a text, and how far below the top of its frame it stood, in pixels. */
export type PlaceRead = { readonly offset: number; readonly top: number }

/** Where the caret stood, or a selection began and ended: backwards where it was made backwards. */
export type Caret = { readonly anchor: number; readonly focus: number }

/** How an article was left; null: as it is opened first. */
export type ReadingPlace = { readonly read: PlaceRead | null; readonly caret: Caret | null }

/** The row at the top of a list, and how many pixels of it were above; a page that has no rows is all one. */
export type RowPlace = { readonly id: string; readonly into: number }

/** The respects in which rows of lists differ. */
export type FacetName = 'check' | 'verdict' | 'left' | 'state' | 'kind' | 'tag' | 'who'

/** What a list is narrowed to, and its order; an empty order is the first that the list has. */
export type ListChoice = Narrowing & { readonly order: string }

/** How articles, lists and pages of the open project were left, each by its name; the last one was left last. */
export type Places = {
  readonly reading: ReadonlyMap<string, ReadingPlace>
  readonly rows: ReadonlyMap<string, RowPlace>
  readonly lists: ReadonlyMap<string, ListChoice>
}

/** So many of a kind are remembered, those that were left last. */
const MOST = 300

const nothingLeft: Places = { reading: new Map(), rows: new Map(), lists: new Map() }

export const usePlaces = create<Places>(() => nothingLeft)

/** Takes over how a project was left, where that is known. */
export const showPlaces = (places = nothingLeft): void => usePlaces.setState(places)

const unread: ReadingPlace = { read: null, caret: null }

/** How an article was left. */
export const readingPlaceOf = (articleId: string): ReadingPlace =>
  usePlaces.getState().reading.get(articleId) ?? unread

/** Keeps where an article is read, or where its caret is. */
export function keepReadingPlace(articleId: string, part: Partial<ReadingPlace>): void {
  const next = { ...readingPlaceOf(articleId), ...part }
  usePlaces.setState(({ reading }) => ({ reading: withLast(reading, articleId, next) }))
}

/** Where a list or a page, that has this name, was left. */
const rowPlaceOf = (name: string): RowPlace | null => usePlaces.getState().rows.get(name) ?? null

function keepRowPlace(name: string, place: RowPlace): void {
  usePlaces.setState(({ rows }) => ({ rows: withLast(rows, name, place) }))
}

function withLast<T>(map: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  const others = [...map].filter(([other]) => other !== key)
  return new Map([...others, [key, value] as const].slice(-MOST))
}

/** Keeps how a list of this name is left; what it is for `RowList`. */
export const keptRows = (
  name: string,
): { readonly read: () => RowPlace | null; readonly keep: (place: RowPlace) => void } => ({
  read: () => rowPlaceOf(name),
  keep: (place) => keepRowPlace(name, place),
})

const whole: ListChoice = { words: '', chosen: {}, order: '' }

/** How a list is narrowed and ordered. */
export const useListChoice = (name: string): ListChoice => usePlaces(({ lists }) => lists.get(name) ?? whole)

/** Narrows or orders a list otherwise. */
export const chooseInList = (name: string, part: Partial<ListChoice>): void =>
  usePlaces.setState(({ lists }) => ({
    lists: withLast(lists, name, { ...(lists.get(name) ?? whole), ...part }),
  }))

/** Shows all of a list again, in the order that it has. */
export const showAllInList = (name: string): void => chooseInList(name, { words: '', chosen: {} })

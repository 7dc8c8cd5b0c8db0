import { useEffect, useLayoutEffect, useMemo } from 'react'
import { create } from 'zustand'

/** A kind of thing of which several can be chosen. */
export type MarkedKind = 'article' | 'claim' | 'suggestion'

type Marked = { readonly kind: MarkedKind | null; readonly ids: ReadonlySet<string> }

const none: Marked = { kind: null, ids: new Set() }

/** The rows that are chosen together, of one list at a time. */
export const useMarked = create<Marked>(() => none)

/** Chooses rows of a list together; none ends it. */
export const mark = (kind: MarkedKind, ids: readonly string[]): void =>
  useMarked.setState(ids.length === 0 ? none : { kind, ids: new Set(ids) })

/** Lets go what is chosen of a list and not among its rows any more: nothing is done with what nobody sees. */
export function keepMarked(kind: MarkedKind, shown: readonly { readonly id: string }[]): void {
  const { kind: marked, ids } = useMarked.getState()
  if (marked !== kind) return
  const seen = shown.filter(({ id }) => ids.has(id))
  if (seen.length < ids.size)
    mark(
      kind,
      seen.map(({ id }) => id),
    )
}

/** The selection of several rows for a list. It ends with the list. */
export function useRowMarks(kind: MarkedKind, shown: readonly { readonly id: string }[]) {
  const ids = useMarked((state) => (state.kind === kind ? state.ids : none.ids))
  useLayoutEffect(() => keepMarked(kind, shown), [kind, shown])
  useEffect(
    () => () => {
      if (useMarked.getState().kind === kind) useMarked.setState(none)
    },
    [kind],
  )
  return useMemo(() => ({ ids, set: (next: readonly string[]) => mark(kind, next) }), [kind, ids])
}

/** The rows that an act on a list is meant for: all that are chosen together, else the one that is open. */
export function meantIn(kind: MarkedKind, openId: string | null): readonly string[] {
  const marked = useMarked.getState()
  if (marked.kind === kind) return [...marked.ids]
  return openId === null ? [] : [openId]
}

/** The chosen rows among those that a list shows, with the functions that choose. */
export function useMeantRows(
  kind: MarkedKind,
  shown: readonly { readonly id: string }[],
  openId: string | null,
) {
  const marks = useRowMarks(kind, shown)
  const openHere = shown.some(({ id }) => id === openId) ? openId : null
  return {
    marks,
    meant: (): readonly string[] => meantIn(kind, openHere),
    isAnyMeant: openHere !== null || marks.ids.size > 0,
  }
}

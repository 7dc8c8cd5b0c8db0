import { useRef } from 'react'
import { rangeOf, toggled } from './row-keys'

/** The rows that are chosen together, and the setter for them. */
export type RowMarks = { readonly ids: ReadonlySet<string>; readonly set: (ids: readonly string[]) => void }

const noMarks: RowMarks = { ids: new Set(), set: () => {} }

type Rows = {
  readonly items: readonly { readonly id: string }[]
  readonly openId: string | null
  readonly currentKey: string | null
  readonly onOpen: (id: string) => void
  readonly marks: RowMarks | undefined
}

type ChosenRows = {
  readonly marked: ReadonlySet<string>
  readonly open: (id: string) => void
  /** Chooses all from the last one that was chosen by itself. */
  readonly markTo: (id: string) => void
  readonly toggle: (id: string) => void
  readonly markAll: () => void
  readonly unmark: () => void
}

/** Chooses rows of a list: one, which is opened, or several together. */
export function useChosenRows({ items, openId, currentKey, onOpen, marks = noMarks }: Rows): ChosenRows {
  const anchor = useRef<string | null>(null)
  const { ids: marked, set } = marks
  const keys = (): readonly string[] => items.map(({ id }) => id)
  return {
    marked,
    open: (id) => {
      anchor.current = id
      if (marked.size > 0) set([])
      onOpen(id)
    },
    markTo: (id) => {
      anchor.current ??= currentKey
      set(rangeOf(keys(), anchor.current, id))
    },
    toggle: (id) => {
      anchor.current = id
      // What is open counts as chosen when others join it.
      const isOpenHere = openId !== null && items.some((item) => item.id === openId)
      set(toggled(keys(), marked.size > 0 || !isOpenHere ? marked : new Set([openId]), id))
    },
    markAll: () => set(keys()),
    unmark: () => set([]),
  }
}

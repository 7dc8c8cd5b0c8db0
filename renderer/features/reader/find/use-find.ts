import { useMemo, useState } from 'react'
import { findInText, firstFrom } from '../../../../shared/domain/search/find-term'
import type { FindOptions } from '../../../../shared/domain/search/find-term'
import { foldWithOffsets } from '../../../../shared/domain/search/fold-text'
import type { Span } from '../../../../shared/domain/span'
import type { Target } from '../../../state/view-state'

/** What is looked for in a text. */
export type Asked = FindOptions & { readonly words: string }

/** The search in one text, while its bar is open. */
export type Find = {
  readonly asked: Asked
  readonly places: readonly Span[]
  /** The number of the place at hand, from 0; 0 where there is none. */
  readonly current: number
  readonly ask: (change: Partial<Asked>) => void
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
}

/** The search in a text; `open` begins it from an offset of the text, with words where some are given. */
export type FindControl = {
  readonly find: Find | null
  /** What is to be brought into view: the place at hand, unless something else was wished for since. */
  readonly shown: Target | null
  readonly open: (from: number, words: string) => void
}

type State = {
  readonly asked: Asked
  readonly from: number
  readonly stepped: number
  readonly count: number
}

/** The last search, in any text. */
let last: Asked = { words: '', keepsCase: false, wholeWords: false }

/** So that the reader takes no wish of another search for one that it has fulfilled. */
let wishes = 0

export function useFind(articleId: string, text: string | null, wanted: Target | null): FindControl {
  const [state, setState] = useState<State | null>(null)
  /** What was wished for before the last step of the search: that is over. */
  const [past, setPast] = useState<Target | null>(null)
  const isOpen = state !== null
  const { words = '', keepsCase = false, wholeWords = false } = state?.asked ?? {}
  // A long text is folded once, not at every letter.
  const folded = useMemo(
    () => (isOpen && text !== null ? foldWithOffsets(text, { keepsCase }) : null),
    [isOpen, text, keepsCase],
  )
  const places = useMemo(
    () => (folded ? findInText(folded, words, { keepsCase, wholeWords }) : []),
    [folded, words, keepsCase, wholeWords],
  )
  const first = firstFrom(places, state?.from ?? 0)
  const current = places.length === 0 ? 0 : wrap(first + (state?.stepped ?? 0), places.length)
  const place = places[current]
  const [start, end, count] = [place?.start, place?.end, state?.count ?? 0]
  const target = useMemo(
    (): Target | null =>
      start === undefined || end === undefined ? null : { articleId, start, end, count, stays: true },
    [articleId, start, end, count],
  )
  const open = (from: number, given: string): void => {
    last = { ...last, words: given === '' ? last.words : given }
    setPast(wanted)
    setState({ asked: last, from, stepped: 0, count: nextWish() })
  }
  const shown = wanted === past ? target : wanted
  if (state === null) return { find: null, shown, open }
  return {
    open,
    shown,
    find: {
      asked: state.asked,
      places,
      current,
      ask: (change) => {
        last = { ...state.asked, ...change }
        setPast(wanted)
        setState({ ...state, asked: last, from: start ?? state.from, stepped: 0, count: nextWish() })
      },
      step: (by) => {
        setPast(wanted)
        setState({ ...state, stepped: state.stepped + by, count: nextWish() })
      },
      close: () => setState(null),
    },
  }
}

const nextWish = (): number => {
  wishes -= 1
  return wishes
}

const wrap = (at: number, length: number): number => ((at % length) + length) % length

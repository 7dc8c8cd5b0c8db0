import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import { compareCopies } from '../../../shared/domain/copies/compare-copies'
import { createPlaceMap } from '../../../shared/domain/copies/create-pairing'
import type { Article } from '../../../shared/schema/article'
import { useFindingsIn } from '../derived'
import { keptValues } from '../place/kept-values'
import { usePlaces } from '../place/places'
import type { PlaceRead } from '../place/places'
import { useProject } from '../project-state'
import { useCurrentText } from '../texts'
import { mainOf, useView } from '../view-state'
import type { Main, Target } from '../view-state'

const KEY = 'scrolledApart'

type Together = {
  readonly isOn: boolean
  /** The place that an article is scrolled to with the other, and after which wish of the window that was. */
  readonly followed: (Target & { readonly top: number }) | null
}

const useTogether = create<Together>(() => ({ isOn: keptValues.read(KEY) !== true, followed: null }))

export const useIsTogether = (): boolean => useTogether(({ isOn }) => isOn)

/** Two copies beside each other are scrolled together, or each for itself; kept on this machine. */
export function scrollTogether(isOn: boolean): void {
  useTogether.setState({ isOn, followed: null })
  keptValues.keep(KEY, !isOn)
}

/** The place that an article is scrolled to since its copy beside it is; null: it is scrolled by itself. */
export const useFollowedPlace = (articleId: string): Target | null =>
  useTogether(({ followed }) => (followed?.articleId === articleId ? followed : null))

/** The slot that a person scrolls: the other follows it. */
let leading = 0

export function leadBy(slot: number): void {
  leading = slot
}

const articleIn = (main: Main | undefined): string => (main?.kind === 'reader' ? (main.articleId ?? '') : '')

/** The two articles that stand beside each other, where they are copies of one another; else null. */
export function useCopiesBeside(): readonly [Article, Article] | null {
  const first = useView(({ slots }) => articleIn(slots[0]))
  const second = useView(({ slots }) => articleIn(slots[1]))
  const a = useProject(({ articles }) => articles.get(first))
  const b = useProject(({ articles }) => articles.get(second))
  const inA = useFindingsIn(first)?.copies
  const inB = useFindingsIn(second)?.copies
  const areCopies =
    inA?.some(({ articleId }) => articleId === second) || inB?.some(({ articleId }) => articleId === first)
  return useMemo(() => (a && b && a !== b && areCopies ? [a, b] : null), [a, b, areCopies])
}

/** Scrolls the copy beside the one that is worked in to the same passage, as long as both are drawn. */
export function useScrollingTogether(): void {
  const copies = useCopiesBeside()
  const isOn = useIsTogether()
  const textA = useCurrentText(copies?.[0])
  const textB = useCurrentText(copies?.[1])
  const maps = useMemo(() => {
    if (!isOn || !copies || textA === null || textB === null) return null
    const [a, b] = copies
    const { differences } = compareCopies(textA, textB, { a: languageOf(a), b: languageOf(b) })
    return new Map([
      [a.id, { of: b.id, placeOf: createPlaceMap(differences, 'a') }],
      [b.id, { of: a.id, placeOf: createPlaceMap(differences, 'b') }],
    ])
  }, [isOn, copies, textA, textB])
  useEffect(() => {
    if (!maps) return
    const stop = usePlaces.subscribe(({ reading }, { reading: before }) => {
      const view = useView.getState()
      const articleId = articleIn(view.slots[leading] ?? mainOf(view))
      const map = maps.get(articleId)
      const read = reading.get(articleId)?.read
      if (!map || read === undefined || read === before.get(articleId)?.read) return
      const { offset, top }: PlaceRead = read ?? { offset: 0, top: Number.MAX_SAFE_INTEGER }
      const place = map.placeOf(offset)
      useTogether.setState({
        followed: { articleId: map.of, start: place, end: place, top, count: view.target?.count ?? 0 },
      })
    })
    return () => {
      stop()
      useTogether.setState({ followed: null })
    }
  }, [maps])
}

const languageOf = ({ metadata }: Article): string => metadata.language?.value ?? 'en'

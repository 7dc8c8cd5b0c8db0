import { useEffect, useState } from 'react'
import { readingPlaceOf } from '../../state/place/places'
import { useView } from '../../state/view-state'
import type { Target } from '../../state/view-state'

/** The last wish that a text fulfilled: an article that is opened again is shown as it was left, not as it was once wished for. */
let fulfilled = 0

/** What the text of an article is to bring into view: the place that was wished for, else how it was left; null: its beginning. */
export function useWanted(articleId: string): Target | null {
  const [first] = useState(() => firstWanted(articleId))
  const newest = useView(({ target }) => target)
  const wanted = newest?.articleId === articleId && newest.count > first.count ? newest : first.target
  useEffect(() => {
    if (wanted) fulfilled = Math.max(fulfilled, wanted.count)
  }, [wanted])
  return wanted
}

function firstWanted(articleId: string): { readonly target: Target | null; readonly count: number } {
  const { target } = useView.getState()
  const count = target?.count ?? 0
  if (target?.articleId === articleId && count > fulfilled) return { target, count }
  const { read } = readingPlaceOf(articleId)
  if (read === null) return { target: null, count }
  return { target: { articleId, start: read.offset, end: read.offset, top: read.top, count }, count }
}

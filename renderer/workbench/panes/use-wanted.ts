import { useEffect, useState } from 'react'
import { useFollowedPlace } from '../../state/beside/scrolled-together'
import { readingPlaceOf } from '../../state/place/places'
import { useView } from '../../state/view-state'
import type { Target } from '../../state/view-state'

/** The last wish that a text fulfilled: an article that is opened again is shown as it was left, not as it was once wished for. */
let fulfilled = 0

/** What the text of an article is to bring into view: the place that was wished for, else how it was left; null: its beginning. */
export function useWanted(articleId: string): Target | null {
  const [last, setLast] = useState(() => firstWanted(articleId))
  const newest = useView(({ target }) => target)
  const followed = useFollowedPlace(articleId)
  // A wish for another article, beside this one, moves nothing here.
  const isNewer = newest?.articleId === articleId && newest.count > last.count
  if (isNewer) setLast({ target: newest, count: newest.count })
  const own = isNewer ? newest : last.target
  const wanted = followed && followed.count >= (own?.count ?? 0) ? followed : own
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

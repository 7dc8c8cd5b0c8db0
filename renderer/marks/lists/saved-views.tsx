import { BookmarkPlus } from 'lucide-react'
import type { ListNarrowing, ViewedList } from '../../../shared/schema/saved-view'
import { words } from '../../../shared/words/words'
import { askName, isSameView, useSavedViews, viewFocus } from '../../state/lists/saved-views'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { focusName } from '../../ui/keep-focus'
import { classesOf } from '../../ui/classes'
import sheet from './saved-views.module.css'

const styles = classesOf(sheet)
const said = words.lists.views

type SavedViewsProps = {
  readonly list: ViewedList
  /** How it is narrowed and ordered now. */
  readonly now: ListNarrowing
  readonly isNarrowed: boolean
  /** What a view that is kept now would be called. */
  readonly proposed: string
  readonly onShow: (narrowing: ListNarrowing) => void
  readonly onShowAll: () => void
}

/** The views of a list that were kept, each to be shown by a press and left by another; and keeping the one that is shown. */
export function SavedViews({ list, now, isNarrowed, proposed, onShow, onShowAll }: SavedViewsProps) {
  const views = useSavedViews(list)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const isKept = views.some((view) => isSameView(view, now))
  const canKeep = isNarrowed && !isKept && !isReadOnly
  if (views.length === 0 && !canKeep) return null
  return (
    <fieldset className={styles('views')} aria-label={said.title}>
      {views.map((view) => {
        const isShown = isSameView(view, now)
        return (
          <button
            key={view.id}
            type="button"
            className={styles('view')}
            aria-pressed={isShown}
            data-view={view.id}
            data-keys="views"
            data-menu="view"
            {...focusName(viewFocus(view.id))}
            dir="auto"
            onClick={() => (isShown ? onShowAll() : onShow(view))}
          >
            {view.name}
          </button>
        )
      })}
      {canKeep && (
        <Button
          look="quiet"
          icon={BookmarkPlus}
          onPress={() => askName({ kind: 'save', view: { ...asKept(now), list, name: proposed } })}
        >
          {said.keep}
        </Button>
      )}
    </fieldset>
  )
}

/** A copy that may be changed, as it is sent. */
function asKept({ words: typed, chosen, order }: ListNarrowing): ListNarrowing {
  const values = Object.entries(chosen).map(([facet, each]): [string, string[]] => [facet, [...each]])
  return { words: typed, chosen: Object.fromEntries(values), order }
}

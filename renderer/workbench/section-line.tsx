import { ArrowLeft, ArrowRight, PanelLeft, PanelRight } from 'lucide-react'
import { memo } from 'react'
import { ToggleButton } from 'react-aria-components'
import { words } from '../../shared/words/words'
import { useTrail } from '../state/place/trail'
import { useProject } from '../state/project-state'
import { openConflicts } from '../state/selectors'
import { isInspectable, listOf, showView, useView } from '../state/view-state'
import type { ViewKind } from '../state/view-state'
import { IconButton } from '../ui/button'
import { Choice } from '../ui/fields/choice'
import { useMedia } from '../ui/panes/use-media'
import { findEverywhere } from './find-everywhere'
import { runCommand } from './run-command'
import { classesOf } from '../ui/classes'
import boxesSheet from '../ui/boxes.module.css'
import sheet from './section-line.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const { titles } = words.commands

const sections: readonly { readonly id: ViewKind; readonly label: string }[] = [
  { id: 'articles', label: words.articles.list.title },
  { id: 'claims', label: words.claims.list.title },
  { id: 'conflicts', label: words.library.conflicts.title },
  { id: 'events', label: words.events.kinds },
  { id: 'sources', label: words.sources.list.title },
  { id: 'coverage', label: words.coverage.title },
  { id: 'overview', label: words.overview.title },
  { id: 'report', label: titles['show-report'] },
  { id: 'history', label: words.history.title },
  { id: 'search', label: words.search.short },
]

/** It has no place in the line. */
const trash: (typeof sections)[number] = { id: 'trash', label: titles['show-trash'] }

/** In a window narrower than this, in CSS pixels, the names of the views would take several lines: they are in one button. */
const SLIM = '(max-width: 859px)'

function go(view: ViewKind): void {
  const list = listOf(view)
  if (list !== null) return runCommand(`show-${list}`)
  if (view === 'search') return findEverywhere()
  showView(view)
}

/** The views of the project, of which one is lit; the way back and forward; and what shows and folds the panes. */
export const SectionLine = memo(function SectionLine() {
  const view = useView((state) => state.view)
  const title = useProject((state) => state.project?.title ?? '')
  const open = useProject((state) => openConflicts(state.conflicts))
  const canInspect = useView(isInspectable)
  const canGoBack = useTrail(({ back }) => back.length > 0)
  const canGoForward = useTrail(({ forward }) => forward.length > 0)
  const isSlim = useMedia(SLIM)
  return (
    <div className={styles('line')}>
      <nav className={styles('sections')} aria-label={words.workbench.title} data-pane="views">
        <h1 className={boxes('spoken')}>{title}</h1>
        {isSlim ? (
          <div data-tour="views" className={styles('one')}>
            <Choice
              label={words.workbench.title}
              isLabelHidden
              options={sections.some(({ id }) => id === view) ? sections : [...sections, trash]}
              value={view}
              onChoose={go}
            />
          </div>
        ) : (
          sections.map(({ id, label }) => (
            <ToggleButton
              key={id}
              className={styles('section')}
              data-tour={`show-${id}`}
              isSelected={view === id}
              onPress={() => go(id)}
            >
              {label}
              {id === 'conflicts' && open > 0 && (
                <span className={styles('count')}>
                  {open}
                  <span className={boxes('spoken')}> {words.workbench.open}</span>
                </span>
              )}
            </ToggleButton>
          ))
        )}
      </nav>
      <div className={styles('tools')}>
        <IconButton
          icon={ArrowLeft}
          label={words.workbench.back}
          isDisabled={!canGoBack}
          onPress={() => runCommand('go-back')}
        />
        <IconButton
          icon={ArrowRight}
          label={words.workbench.forward}
          isDisabled={!canGoForward}
          onPress={() => runCommand('go-forward')}
        />
        <IconButton
          icon={PanelLeft}
          label={titles['toggle-library']}
          isDisabled={listOf(view) === null}
          onPress={() => runCommand('toggle-library')}
        />
        <IconButton
          icon={PanelRight}
          label={titles['toggle-inspector']}
          isDisabled={!canInspect}
          onPress={() => runCommand('toggle-inspector')}
        />
      </div>
    </div>
  )
})

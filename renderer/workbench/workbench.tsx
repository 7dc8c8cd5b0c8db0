import { useEffect, useState } from 'react'
import type { DragEvent } from 'react'
import { words } from '../../shared/words/words'
import { Library } from '../features/library/library'
import { importDrop } from '../features/library/import-files'
import { ReadOnlyBanner } from '../features/safety/read-only-banner'
import { hasCorrections } from '../state/correction-drafts'
import { NARROW, isLibraryShown, useFolds } from '../state/place/folds'
import { listOf, useView } from '../state/view-state'
import { RestPane, SizedPane } from '../ui/panes/sized-pane'
import { useMedia } from '../ui/panes/use-media'
import { InspectorPane } from './panes/inspector-pane'
import { Begin } from './panes/begin'
import { MainPane } from './panes/main-pane'
import { useManyPane } from './panes/many-pane'
import { keepPaneWidth, paneWidth } from './panes/pane-widths'
import { leaveInspector, foldLibrary } from './panes/panes'
import { SectionLine } from './section-line'
import { TourLine } from './tour/tour-line'
import { classesOf } from '../ui/classes'
import sheet from './workbench.module.css'

const styles = classesOf(sheet)
const said = words.workbench.panes

/** What begins each list. */
const begins = {
  articles: <Begin what="articles" />,
  claims: <Begin what="claims" />,
  conflicts: <Begin what="conflicts" />,
  events: <Begin what="events" />,
  sources: <Begin what="sources" />,
}

/** The window with a project open: the views and their list, what is worked on, and the inspector. */
export function Workbench() {
  const many = useManyPane()
  // What one of several says is shown with them.
  const hasInspector = useView((state) => state.inspected.kind !== 'nothing') && many === null
  const isNarrow = useMedia(NARROW)
  // Evidence is looked for in articles, from whichever view it was begun.
  const list = useView((state) => listOf(state.view))
  const isUnfolded = useFolds((folds) => isLibraryShown(folds, isNarrow))
  useEffect(() => {
    // Main asks whether to close all the same.
    const ask = (event: BeforeUnloadEvent): void => {
      if (hasCorrections()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  const [isDropTarget, setDropTarget] = useState(false)
  const onDrop = async (event: DragEvent): Promise<void> => {
    event.preventDefault()
    setDropTarget(false)
    await importDrop([...event.dataTransfer.files])
  }
  return (
    <div
      className={styles('workbench')}
      onDragOver={(event) => {
        event.preventDefault()
        setDropTarget(event.dataTransfer.types.includes('Files'))
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropTarget(false)
      }}
      onDrop={(event) => void onDrop(event)}
    >
      <ReadOnlyBanner />
      <SectionLine />
      <TourLine />
      <div className={styles('body')}>
        {list !== null && isUnfolded && (
          <SizedPane
            at="start"
            label={said.library}
            landmark={{ as: 'section', label: words.library.title, pane: 'library' }}
            least={200}
            width={paneWidth('library')}
            isOver={isNarrow}
            onResized={(width) => keepPaneWidth('library', width)}
            {...(isNarrow && { onEscape: foldLibrary })}
          >
            <Library list={list} begin={begins} />
          </SizedPane>
        )}
        <RestPane least={isNarrow ? 0 : 400}>
          <MainPane many={many} />
        </RestPane>
        {hasInspector && (
          <SizedPane
            at="end"
            label={said.inspector}
            landmark={{ as: 'aside', label: words.workbench.inspector.title, pane: 'inspector' }}
            least={260}
            width={paneWidth('inspector')}
            isOver={isNarrow}
            onResized={(width) => keepPaneWidth('inspector', width)}
            onEscape={leaveInspector}
          >
            <InspectorPane />
          </SizedPane>
        )}
      </div>
      {isDropTarget && <div className={styles('drop')}>{said.drop}</div>}
    </div>
  )
}

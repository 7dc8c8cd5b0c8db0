import { useEffect, useState } from 'react'
import type { DragEvent } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { Library } from '../features/library/library'
import { importDrop } from '../features/library/import-files'
import { ReadOnlyBanner } from '../features/safety/read-only-banner'
import { hasCorrections } from '../state/correction-drafts'
import { useView } from '../state/view-state'
import { InspectorPane } from './inspector-pane'
import { MainPane } from './main-pane'
import { Rail } from './rail'
import { StatusBar } from './status-bar'
import { usePaneWidths } from './use-pane-widths'
import styles from './workbench.module.css'

/** The window with a project open: rail and library, what is worked on, and the inspector. */
export function Workbench() {
  const hasInspector = useView((state) => state.inspected.kind !== 'nothing')
  const { library, inspector, onLayoutChanged } = usePaneWidths()
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
      className={styles['workbench']}
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
      <div className={styles['body']}>
        <Rail />
        <Group onLayoutChanged={onLayoutChanged} orientation="horizontal" className={styles['panes'] ?? ''}>
          <Panel id="library" minSize={200} {...library}>
            <Library />
          </Panel>
          <Separator className={styles['separator'] ?? ''} aria-label="Width of the library" />
          <Panel id="main" minSize={320}>
            <MainPane />
          </Panel>
          {hasInspector && (
            <>
              <Separator className={styles['separator'] ?? ''} aria-label="Width of the inspector" />
              <Panel id="inspector" minSize={260} {...inspector}>
                <InspectorPane />
              </Panel>
            </>
          )}
        </Group>
      </div>
      <StatusBar />
      {isDropTarget && <div className={styles['drop']}>Drop files or folders to import them</div>}
    </div>
  )
}

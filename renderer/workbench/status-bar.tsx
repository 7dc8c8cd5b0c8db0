import { useSaving } from '../state/act'
import { useProject } from '../state/project-state'
import styles from './status-bar.module.css'

/** What is open, whether it is saved, and what undo would take back. */
export function StatusBar() {
  const title = useProject((state) => state.project?.title ?? '')
  const folder = useProject((state) => state.folder)
  const readOnly = useProject((state) => state.readOnly)
  const notices = useProject((state) => state.notices)
  const undo = useProject((state) => state.undo.undo)
  const isSaving = useSaving((state) => state.pending > 0)
  return (
    <footer className={styles['bar']} aria-label="Status">
      <span className={styles['title']} title={folder}>
        {title}
      </span>
      {notices.length > 0 && (
        <details className={styles['notices']}>
          <summary>{notices.length === 1 ? '1 notice' : `${notices.length} notices`}</summary>
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
      {undo && <span className={styles['undo']}>Undo would take back: {undo}</span>}
      <output className={styles['saved']} data-read-only={readOnly !== null}>
        {readOnly !== null ? `Read-only: ${readOnly}` : isSaving ? 'Saving…' : 'Saved'}
      </output>
    </footer>
  )
}

import { showRestored, useSafety } from '../../state/safety-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import styles from './safety.module.css'

const close = (): void => showRestored([])

/** What restoring did, and what it set aside; the status bar keeps it too. */
export function RestoredDialog() {
  const restored = useSafety((state) => state.restored)
  if (restored.length === 0) return null
  return (
    <Dialog title="Restored" onClose={close}>
      <ul className={styles['statements']}>
        {restored.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <DialogActions>
        <Button look="primary" autoFocus onPress={close}>
          Continue
        </Button>
      </DialogActions>
    </Dialog>
  )
}

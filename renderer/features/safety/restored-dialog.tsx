import { words } from '../../../shared/words/words'
import { hideRestored, useSafety } from '../../state/safety-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)

/** The outcome of restoring, with the files set aside. The status bar keeps it too. */
export function RestoredDialog() {
  const { title, lines } = useSafety((state) => state.restored)
  if (lines.length === 0) return null
  return (
    <Dialog title={title} onClose={hideRestored}>
      <ul className={styles('statements')}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <DialogActions>
        <Button look="primary" autoFocus onPress={hideRestored}>
          {words.safety.goOn}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

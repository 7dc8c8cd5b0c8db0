import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { showRestored } from '../../state/safety-state'
import { openDialog } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)
const said = words.safety.restoreHistory

/** Explains what mending a damaged history does, before it is done. */
export function RestoreHistoryDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={said.title} onClose={onClose}>
      <p>{said.explanation}</p>
      <ul className={styles('statements')}>
        {said.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className={styles('note')}>{said.backupsFirst}</p>
      <DialogActions>
        <Button onPress={onClose}>{words.buttons.cancel}</Button>
        <Button onPress={() => openDialog('backups')}>{words.safety.backups.open}</Button>
        <Button look="primary" onPress={() => void restoreHistory()}>
          {said.action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

async function restoreHistory(): Promise<void> {
  const answer = await act('restoreHistory', {})
  if (answer) showRestored({ title: words.safety.restored, lines: answer.done })
}

import { act } from '../../state/act'
import { showRestored } from '../../state/safety-state'
import { openDialog } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)

/** Explains what mending a damaged history does, before it is done. */
export function RestoreHistoryDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Restore the history?" onClose={onClose}>
      <p>
        A part of the history of this project is not as it was saved, so the order of what was done cannot be
        proven beyond it. Restoring makes the project whole again:
      </p>
      <ul className={styles('statements')}>
        <li>What comes before the damage stays as it is, with its proof.</li>
        <li>The damaged part is kept aside in the project folder, under a name that says so.</li>
        <li>
          One new entry leads from there to the articles, claims, sources and conflicts as they are shown now.
        </li>
        <li>What was done before that entry can no longer be undone step by step.</li>
      </ul>
      <p className={styles('note')}>
        A backup has the whole history up to its day: look at the backups first, if the proof matters.
      </p>
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button onPress={() => openDialog('backups')}>Backups…</Button>
        <Button look="primary" onPress={() => void restoreHistory()}>
          Restore the history
        </Button>
      </DialogActions>
    </Dialog>
  )
}

async function restoreHistory(): Promise<void> {
  const answer = await act('restoreHistory', {})
  if (answer) showRestored({ title: 'Restored', lines: answer.done })
}

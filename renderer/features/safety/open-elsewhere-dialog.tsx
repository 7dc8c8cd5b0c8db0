import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)

const answer = (given: 'open to read' | 'leave'): void => void act('answerQuestion', { answer: given })

/** Asks what to do about a project that another program has open. */
export function OpenElsewhereDialog() {
  const question = useProject((state) => state.question)
  if (question?.kind !== 'open elsewhere') return null
  return (
    <Dialog title={`“${question.title}” is open elsewhere`} onClose={() => answer('leave')}>
      <p>{question.message}</p>
      <p className={styles('note')}>
        Two programs that write to one project would overwrite each other. Opened read-only, it shows what is
        saved now; later changes of the other program appear when it is opened again.
      </p>
      <p className={styles('path')}>{question.folder}</p>
      <DialogActions>
        <Button onPress={() => answer('leave')}>Cancel</Button>
        <Button look="primary" autoFocus onPress={() => answer('open to read')}>
          Open read-only
        </Button>
      </DialogActions>
    </Dialog>
  )
}

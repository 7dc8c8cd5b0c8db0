import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'

const styles = classesOf(sheet)
const said = words.safety.openElsewhere

const answer = (given: 'open to read' | 'leave'): void => void act('answerQuestion', { answer: given })

/** Asks what to do about a project that another program has open. */
export function OpenElsewhereDialog() {
  const question = useProject((state) => state.question)
  if (question?.kind !== 'open elsewhere') return null
  return (
    <Dialog title={said.title(question.title)} onClose={() => answer('leave')}>
      <p>{question.message}</p>
      <p className={styles('note')}>{said.explanation}</p>
      <p className={styles('path')}>{question.folder}</p>
      <DialogActions>
        <Button onPress={() => answer('leave')}>{words.buttons.cancel}</Button>
        <Button look="primary" autoFocus onPress={() => answer('open to read')}>
          {said.openToRead}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

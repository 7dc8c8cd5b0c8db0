import { words } from '../../../shared/words/words'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './discard-question.module.css'

const styles = classesOf(sheet)
const said = words.revisions

type DiscardQuestionProps = {
  readonly question: string
  readonly onStay: () => void
  readonly onDiscard: () => void
}

/** Asks before something typed is thrown away. */
export function DiscardQuestion({ question, onStay, onDiscard }: DiscardQuestionProps) {
  return (
    <div role="alertdialog" aria-label={question} className={styles('question')}>
      <p>{question}</p>
      <Button look="danger" onPress={onDiscard}>
        {said.throwAway}
      </Button>
      <Button autoFocus look="primary" onPress={onStay}>
        {said.keepEditing}
      </Button>
    </div>
  )
}

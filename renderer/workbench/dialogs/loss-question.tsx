import { words } from '../../../shared/words/words'
import { useLossQuestion } from '../../state/resolutions-to-lose'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './loss-question.module.css'
import dialogSheet from '../../ui/dialog.module.css'

const styles = classesOf(sheet)
const dialogs = classesOf(dialogSheet)
const said = words.answers.loss

/** Asks before a resolution is lost, and shows what was decided and why. */
export function LossQuestion() {
  const asked = useLossQuestion((state) => state.asked)
  if (!asked) return null
  const { conflicts, answer } = asked
  return (
    <Dialog title={said.title(conflicts.length)} onClose={() => answer(false)}>
      <p>{said.explanation(conflicts.length)}</p>
      <ul className={styles('conflicts')}>
        {conflicts.map(({ id, title, state }) => (
          <li key={id}>
            <strong dir="auto">{title || words.answers.untitled}</strong>
            {state.kind === 'resolved' && (
              <>
                <span dir="auto">{said.decided(state.resolution.value)}</span>
                <q dir="auto">{state.resolution.reason}</q>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{said.undone}</p>
      <div className={dialogs('actions')}>
        <Button look="danger" onPress={() => answer(true)}>
          {said.goOn}
        </Button>
        <Button autoFocus look="primary" onPress={() => answer(false)}>
          {said.keep}
        </Button>
      </div>
    </Dialog>
  )
}

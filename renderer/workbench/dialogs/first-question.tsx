import { useFirstQuestion } from '../../state/acts/ask-first'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './first-question.module.css'
import dialogSheet from '../../ui/dialog.module.css'

const styles = classesOf(sheet)
const dialogs = classesOf(dialogSheet)

/** A question that is asked before something is done. */
export function FirstQuestion() {
  const asked = useFirstQuestion((state) => state.asked)
  if (!asked) return null
  const { title, explanation, items, note, goOn, keep, answer } = asked
  return (
    <Dialog title={title} onClose={() => answer(false)}>
      <p>{explanation}</p>
      <ul className={styles('items')}>
        {items.map(({ name, detail, quote }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may be called alike, and none moves
          <li key={`${at} ${name}`}>
            <strong dir="auto">{name}</strong>
            {detail !== '' && <span dir="auto">{detail}</span>}
            {quote !== '' && <q dir="auto">{quote}</q>}
          </li>
        ))}
      </ul>
      <p>{note}</p>
      <div className={dialogs('actions')}>
        <Button look="danger" onPress={() => answer(true)}>
          {goOn}
        </Button>
        <Button autoFocus look="primary" onPress={() => answer(false)}>
          {keep}
        </Button>
      </div>
    </Dialog>
  )
}

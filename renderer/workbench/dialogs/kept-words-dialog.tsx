import { Copy } from 'lucide-react'
import { words as catalogue } from '../../../shared/words/words'
import { forgetKeptWords, useKeptWords } from '../../state/kept-words'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './kept-words-dialog.module.css'

const styles = classesOf(sheet)
const said = catalogue.workbench.keptWords

/** What was being typed when the window stopped working: which field it was for, and a way to put it there again. */
export function KeptWordsDialog() {
  const words = useKeptWords((state) => state.words)
  if (words.length === 0) return null
  return (
    <Dialog title={said.title} onClose={forgetKeptWords}>
      <p>{said.explanation}</p>
      <ul className={styles('words')}>
        {words.map(({ label, text }) => (
          <li key={label + text}>
            <h3>{label}</h3>
            <blockquote dir="auto">{text}</blockquote>
            <Button icon={Copy} look="quiet" onPress={() => void navigator.clipboard.writeText(text)}>
              {said.copy}
            </Button>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button look="primary" autoFocus onPress={forgetKeptWords}>
          {catalogue.buttons.done}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

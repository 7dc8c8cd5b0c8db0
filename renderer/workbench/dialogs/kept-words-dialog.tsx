import { Copy } from 'lucide-react'
import { forgetKeptWords, useKeptWords } from '../../state/kept-words'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './kept-words-dialog.module.css'

const styles = classesOf(sheet)

/** What was being typed when the window stopped working: which field it was for, and a way to put it there again. */
export function KeptWordsDialog() {
  const words = useKeptWords((state) => state.words)
  if (words.length === 0) return null
  return (
    <Dialog title="Words that were not saved yet" onClose={forgetKeptWords}>
      <p>You were typing this when the window stopped working. Copy what you want to keep.</p>
      <ul className={styles('words')}>
        {words.map(({ label, text }) => (
          <li key={label + text}>
            <h3>{label}</h3>
            <blockquote dir="auto">{text}</blockquote>
            <Button icon={Copy} look="quiet" onPress={() => void navigator.clipboard.writeText(text)}>
              Copy
            </Button>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button look="primary" autoFocus onPress={forgetKeptWords}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  )
}

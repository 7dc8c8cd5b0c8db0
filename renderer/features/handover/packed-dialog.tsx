import type { Packed } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { Outcome } from '../../marks/outcomes/outcome'
import { act } from '../../state/act'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { Lines } from '../../marks/outcomes/lines'

const styles = classesOf(sheet)

/** Says what was packed, with its hash. */
export function PackedDialog({ packed, onClose }: { readonly packed: Packed; readonly onClose: () => void }) {
  const { path, files, hash, notes, leftOut } = packed
  const of = words.packages.made
  return (
    <Dialog title={of.title} onClose={onClose}>
      <div className={styles('form')}>
        <Outcome isGood>{of.line(path.replace(/^.*[\\/]/u, ''), files)}</Outcome>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <Lines title={of.leftOut} lines={[...new Set(leftOut)]} />
        <p className={styles('note')}>{of.hashMeans}</p>
        <code className={styles('hash')}>{hash}</code>
      </div>
      <DialogActions>
        <Button onPress={() => void act('showWritten', { how: 'show' })}>{words.answers.showInFolder}</Button>
        <Button look="primary" onPress={onClose}>
          {words.buttons.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

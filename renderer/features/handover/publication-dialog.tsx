import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Packed } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { sayWritten } from '../../state/answers'
import { useSafety } from '../../state/safety-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/fields/field'
import { Switch } from '../../ui/fields/switch'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { PackedDialog } from './packed-dialog'
import { cancelPackage, PackingProgress } from './packing-progress'

const styles = classesOf(sheet)
const said = words.packages.publication

/** Packs what can be published: asks for further words that must not go out, then where, and says what was left out. */
export function PublicationDialog({ onClose }: { readonly onClose: () => void }) {
  const isPacking = useSafety((state) => state.packing !== null)
  const [further, setFurther] = useState('')
  const [takesUnsearchable, setTakesUnsearchable] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [packed, setPacked] = useState<Packed | null>(null)
  const pack = async (): Promise<void> => {
    setFault(null)
    const answer = await api('packForPublication', { words: further, takesUnsearchable })
    if (!answer.ok) {
      setFault(answer.fault.code === 'cancelled' ? null : answer.fault.message)
      return
    }
    if (answer.value === null) return
    setPacked(answer.value)
    sayWritten(words.packages.made.title, answer.value.path)
  }
  if (packed) return <PackedDialog packed={packed} onClose={onClose} />
  return (
    <Dialog title={said.title} width="wide" onClose={isPacking ? cancelPackage : onClose}>
      <div className={styles('form')}>
        <p>{said.explanation}</p>
        <p className={styles('note')}>{said.proven}</p>
        <p className={styles('note')}>{said.cannot}</p>
        <DraftField
          label={said.further}
          lines={3}
          value={further}
          isReadOnly={isPacking}
          onChange={setFurther}
        />
        <Switch
          label={said.unsearchable}
          isSelected={takesUnsearchable}
          isDisabled={isPacking}
          onChange={setTakesUnsearchable}
        />
        <PackingProgress />
        {fault !== null && (
          <p className={styles('bad')} role="alert">
            <CircleAlert size={16} aria-hidden /> {fault}
          </p>
        )}
      </div>
      <DialogActions>
        <Button onPress={isPacking ? cancelPackage : onClose}>{words.buttons.cancel}</Button>
        <Button look="primary" isDisabled={isPacking} onPress={() => void pack()}>
          {words.packages.colleague.choose}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

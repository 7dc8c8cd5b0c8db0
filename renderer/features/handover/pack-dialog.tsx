import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Packed } from '../../../shared/ipc/state'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { Outcome } from '../../marks/outcomes/outcome'
import { sayWritten } from '../../state/answers'
import { useSafety } from '../../state/safety-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { PackedDialog } from './packed-dialog'
import { cancelPackage, PackingProgress } from './packing-progress'

const styles = classesOf(sheet)

type PackDialogProps = {
  readonly title: string
  readonly width?: 'narrow' | 'wide'
  /** Asks where, and writes; null where nobody chose. */
  readonly pack: () => Promise<Result<Packed | null>>
  readonly onClose: () => void
  /** What is said, and asked, before it is packed. */
  readonly children: ReactNode
}

/** Packs the open project once what is asked was answered, and says what was written or why it was not. */
export function PackDialog({ title, width = 'narrow', pack, onClose, children }: PackDialogProps) {
  const isPacking = useSafety((state) => state.packing !== null)
  const [fault, setFault] = useState<string | null>(null)
  const [packed, setPacked] = useState<Packed | null>(null)
  const send = async (): Promise<void> => {
    setFault(null)
    const answer = await pack()
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
    <Dialog title={title} width={width} onClose={isPacking ? cancelPackage : onClose}>
      <div className={styles('form')}>
        {children}
        <PackingProgress />
        {fault !== null && <Outcome isGood={false}>{fault}</Outcome>}
      </div>
      <DialogActions>
        <Button onPress={isPacking ? cancelPackage : onClose}>{words.buttons.cancel}</Button>
        <Button look="primary" isDisabled={isPacking} onPress={() => void send()}>
          {words.packages.colleague.choose}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

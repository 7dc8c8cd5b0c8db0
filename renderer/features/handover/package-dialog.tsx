import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Packed } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { sayWritten } from '../../state/answers'
import { useProject } from '../../state/project-state'
import { useSafety } from '../../state/safety-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { PackedDialog } from './packed-dialog'
import { cancelPackage, PackingProgress } from './packing-progress'

const styles = classesOf(sheet)
const said = words.packages.colleague

/** Packs the open project for a colleague: asks what, then where, and says what was written. */
export function PackageDialog({ onClose }: { readonly onClose: () => void }) {
  const isProtected = useProject((state) => state.isProtected)
  const isPacking = useSafety((state) => state.packing !== null)
  const [names, setNames] = useState<'shown' | 'withheld'>('shown')
  const [keeping, setKeeping] = useState<'keep' | 'open'>('keep')
  const [fault, setFault] = useState<string | null>(null)
  const [packed, setPacked] = useState<Packed | null>(null)
  const staysSealed = isProtected && keeping === 'keep'
  const pack = async (): Promise<void> => {
    setFault(null)
    const answer = await api('packForColleague', { names, opensUp: keeping === 'open' })
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
    <Dialog title={said.title} onClose={isPacking ? cancelPackage : onClose}>
      <div className={styles('form')}>
        <p>{said.explanation}</p>
        <p className={styles('note')}>{said.holdsAll}</p>
        {isProtected && (
          <Choice
            label={said.sealed.label}
            options={optionsOf(
              { keep: said.sealed.keep, open: said.sealed.open },
              { keep: said.sealed.keepMeans, open: said.sealed.openMeans },
            )}
            value={keeping}
            isDisabled={isPacking}
            onChoose={setKeeping}
          />
        )}
        {isProtected && (
          <p className={styles('note')}>{staysSealed ? said.sealed.keepMeans : said.sealed.openMeans}</p>
        )}
        {!staysSealed && (
          <Choice
            label={said.names}
            options={optionsOf(words.reporting.choices.namesOf)}
            value={names}
            isDisabled={isPacking}
            onChoose={setNames}
          />
        )}
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
          {said.choose}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

import { useState } from 'react'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { useSafety } from '../../state/safety-state'
import { DraftField } from '../../ui/fields/field'
import { Switch } from '../../ui/fields/switch'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { PackDialog } from './pack-dialog'

const styles = classesOf(sheet)
const said = words.packages.publication

/** Packs what can be published: asks for further words that must not go out, then where, and says what was left out. */
export function PublicationDialog({ onClose }: { readonly onClose: () => void }) {
  const isPacking = useSafety((state) => state.packing !== null)
  const [further, setFurther] = useState('')
  const [takesUnsearchable, setTakesUnsearchable] = useState(false)
  return (
    <PackDialog
      title={said.title}
      width="wide"
      pack={() => api('packForPublication', { words: further, takesUnsearchable })}
      onClose={onClose}
    >
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
    </PackDialog>
  )
}

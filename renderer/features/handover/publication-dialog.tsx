import { useState } from 'react'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { PackDialog } from './pack-dialog'
import { type Withholding, WordsToWithhold } from './words-to-withhold'

const styles = classesOf(sheet)
const said = words.packages.publication

/** Packs what can be published: asks for further words that must not go out, then where, and says what was left out. */
export function PublicationDialog({ onClose }: { readonly onClose: () => void }) {
  const [withholding, setWithholding] = useState<Withholding>({ words: '', takesUnsearchable: false })
  return (
    <PackDialog
      title={said.title}
      width="wide"
      pack={() => api('packForPublication', withholding)}
      onClose={onClose}
    >
      <p>{said.explanation}</p>
      <p className={styles('note')}>{said.proven}</p>
      <p className={styles('note')}>{said.cannot}</p>
      <WordsToWithhold value={withholding} onChange={setWithholding} />
    </PackDialog>
  )
}

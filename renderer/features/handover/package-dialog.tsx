import { useState } from 'react'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { useProject } from '../../state/project-state'
import { useSafety } from '../../state/safety-state'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { PackDialog } from './pack-dialog'

const styles = classesOf(sheet)
const said = words.packages.colleague

/** Packs the open project for a colleague: asks what, then where, and says what was written. */
export function PackageDialog({ onClose }: { readonly onClose: () => void }) {
  const isProtected = useProject((state) => state.isProtected)
  const isPacking = useSafety((state) => state.packing !== null)
  const [names, setNames] = useState<'shown' | 'withheld'>('shown')
  const [keeping, setKeeping] = useState<'keep' | 'open'>('keep')
  const staysSealed = isProtected && keeping === 'keep'
  return (
    <PackDialog
      title={said.title}
      pack={() => api('packForColleague', { names, opensUp: keeping === 'open' })}
      onClose={onClose}
    >
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
    </PackDialog>
  )
}

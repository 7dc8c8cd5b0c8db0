import { useState } from 'react'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { useProject } from '../../state/project-state'
import { useSafety } from '../../state/safety-state'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { PackDialog } from './pack-dialog'
import { type Withholding, WordsToWithhold } from './words-to-withhold'

const styles = classesOf(sheet)
const said = words.packages.colleague
const of = words.packages.without

/** Packs the open project for a colleague: asks what, then where, and says what was written. */
export function PackageDialog({ onClose }: { readonly onClose: () => void }) {
  const isProtected = useProject((state) => state.isProtected)
  const isPacking = useSafety((state) => state.packing !== null)
  const [names, setNames] = useState<'shown' | 'withheld'>('shown')
  const [keeping, setKeeping] = useState<'keep' | 'open'>('keep')
  const [withheld, setWithheld] = useState<'included' | 'left out'>('included')
  const [withholding, setWithholding] = useState<Withholding>({ words: '', takesUnsearchable: false })
  const isWithout = withheld === 'left out'
  const staysSealed = isProtected && keeping === 'keep'
  return (
    <PackDialog
      title={said.title}
      width="wide"
      pack={() =>
        isWithout
          ? api('packWithoutWithheld', withholding)
          : api('packForColleague', { names, opensUp: keeping === 'open' })
      }
      onClose={onClose}
    >
      <p>{isWithout ? of.leftOutMeans : said.explanation}</p>
      <Choice
        label={of.label}
        options={optionsOf({ included: of.included, 'left out': of.leftOut })}
        value={withheld}
        isDisabled={isPacking}
        onChoose={setWithheld}
      />
      <p className={styles('note')}>{isWithout ? of.history : of.includedMeans}</p>
      {isWithout && <p className={styles('note')}>{words.packages.publication.cannot}</p>}
      {isWithout && <WordsToWithhold value={withholding} onChange={setWithholding} />}
      {!isWithout && isProtected && (
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
      {!isWithout && isProtected && (
        <p className={styles('note')}>{staysSealed ? said.sealed.keepMeans : said.sealed.openMeans}</p>
      )}
      {!isWithout && !staysSealed && (
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

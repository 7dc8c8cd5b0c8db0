import { useEffect, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { Evidence, SeenPinpoint } from '../../../shared/schema/claim'
import { clockTime } from '../../../shared/domain/time/clock-time'
import { words } from '../../../shared/words/words'
import { AnchoringTag } from '../../marks/anchoring-tag'
import { Quote } from '../../marks/quote'
import { save } from '../../state/act'
import { goToOccurrence } from '../../state/go-to-occurrence'
import { addressOfOriginal, showOriginal, useIsCovered, useOriginalOfSource } from '../../state/originals'
import { Choice } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { Columns } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'
import own from './evidence-place.module.css'

const styles = classesOf(sheet)
const ownStyles = classesOf(own)
const said = words.evidence

type Kind = Evidence['pinpoint']['kind']

/** What can be said by typing; the others are made in the original, or in the text. */
const typed = ['whole', 'page', 'timecode', 'cells'] as const satisfies readonly Kind[]

type EvidencePlaceProps = {
  readonly claimId: string
  readonly evidence: Evidence
  readonly isReadOnly: boolean
}

/** Where in its source evidence stands: shown as what is there, and open to change. */
export function EvidencePlace({ claimId, evidence, isReadOnly }: EvidencePlaceProps) {
  const { pinpoint } = evidence
  /** A kind that was chosen and has no value yet. */
  const [chosen, setChosen] = useState<Kind | null>(null)
  const change = (next: SeenPinpoint): Promise<boolean> =>
    save('updateEvidence', { claimId, evidenceId: evidence.id, fields: { pinpoint: next } })
  const kind = chosen ?? pinpoint.kind
  const kinds: readonly Kind[] = typed.some((each) => each === pinpoint.kind)
    ? typed
    : [pinpoint.kind, ...typed]
  const field = (of: 'page' | 'timecode' | 'cells', value: string, next: (value: string) => SeenPinpoint) => (
    <Field
      label={said.placeOf[of]}
      value={value}
      isReadOnly={isReadOnly}
      onSave={async (text) => {
        if (text.trim() === '') return true
        const isSaved = await change(next(text.trim()))
        if (isSaved) setChosen(null)
        return isSaved
      }}
    />
  )
  return (
    <>
      <PlaceShown claimId={claimId} evidence={evidence} />
      <Columns>
        <Choice
          label={said.where}
          options={kinds.map((id) => ({ id, label: said.places[id] }))}
          value={kind}
          isDisabled={isReadOnly}
          onChoose={async (next) => {
            if (next === 'whole' && pinpoint.kind !== 'whole') {
              setChosen(null)
              return change({ kind: 'whole' })
            }
            setChosen(next === pinpoint.kind ? null : next)
            return true
          }}
        />
        {kind === 'page' &&
          field('page', pinpoint.kind === 'page' ? pinpoint.page : '', (page) => ({ kind: 'page', page }))}
        {kind === 'timecode' &&
          field('timecode', pinpoint.kind === 'timecode' ? pinpoint.at : '', (at) => ({
            kind: 'timecode',
            at,
          }))}
        {kind === 'cells' &&
          field('cells', pinpoint.kind === 'cells' ? pinpoint.range : '', (range) => ({
            kind: 'cells',
            range,
          }))}
      </Columns>
    </>
  )
}

function PlaceShown({ claimId, evidence: { sourceId, pinpoint } }: Omit<EvidencePlaceProps, 'isReadOnly'>) {
  switch (pinpoint.kind) {
    case 'whole':
      return <span className={styles('where')}>{said.whole}</span>
    case 'page':
      return <span className={styles('where')}>{said.page(pinpoint.page)}</span>
    case 'timecode':
      return <span className={styles('where')}>{said.at(pinpoint.at)}</span>
    case 'cells':
      return <span className={styles('where')}>{said.cells(pinpoint.range)}</span>
    case 'stretch': {
      const { from, to } = pinpoint
      return (
        <span className={styles('where')}>
          {said.stretch(clockTime(from), to === null ? null : clockTime(to))}
        </span>
      )
    }
    case 'box':
      return (
        <Crop
          claimId={claimId}
          sourceId={sourceId}
          hash={pinpoint.crop.hash}
          label={said.box(pinpoint.page)}
        />
      )
    case 'passage':
      return (
        <>
          <Plain className={styles('link')} onPress={() => goToOccurrence(pinpoint.occurrence)}>
            <Quote occurrence={pinpoint.occurrence} />
          </Plain>
          <AnchoringTag anchoring={pinpoint.occurrence.anchoring} />
        </>
      )
  }
}

type CropProps = {
  readonly claimId: string
  readonly sourceId: string
  readonly hash: string
  readonly label: string
}

/** What is in a box, as it was drawn; a click shows it where it stands. What is hard to look at stays covered here. */
function Crop({ claimId, sourceId, hash, label }: CropProps) {
  const original = useOriginalOfSource(sourceId)
  const isCovered = useIsCovered(original ?? { kind: 'source', id: sourceId, hash })
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void addressOfOriginal({ kind: 'claim', id: claimId, hash }).then((found) => {
      if (isCurrent) setAddress(found)
    })
    return () => {
      isCurrent = false
    }
  }, [claimId, hash])
  return (
    <>
      <span className={styles('where')}>{label}</span>
      {isCovered ? (
        <span className={styles('where')}>{words.originals.covered}</span>
      ) : (
        address !== null && (
          <Plain className={ownStyles('crop')} onPress={() => original && showOriginal(original)}>
            <img src={address} alt={label} />
          </Plain>
        )
      )}
    </>
  )
}

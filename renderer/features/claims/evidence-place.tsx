import { useState } from 'react'
import type { Evidence, SeenPinpoint } from '../../../shared/schema/claim'
import { words } from '../../../shared/words/words'
import { clockTime, readClockTime } from '../../../shared/domain/time/clock-time'
import { PlaceShown } from '../../marks/places/place-shown'
import { save } from '../../state/act'
import { Choice } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { Columns } from '../../ui/section'

const said = words.evidence
const clock = words.originals.media

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
        {kind === 'stretch' && pinpoint.kind === 'stretch' && (
          <>
            <ClockField
              label={clock.from}
              at={pinpoint.from}
              isReadOnly={isReadOnly}
              onSave={async (from) => (from === null ? true : change({ ...pinpoint, from }))}
            />
            <ClockField
              label={clock.to}
              at={pinpoint.to}
              isReadOnly={isReadOnly}
              onSave={(to) => change({ ...pinpoint, to })}
            />
          </>
        )}
        {kind === 'cells' &&
          field('cells', pinpoint.kind === 'cells' ? pinpoint.range : '', (range) => ({
            kind: 'cells',
            range,
          }))}
      </Columns>
    </>
  )
}

type ClockFieldProps = {
  readonly label: string
  readonly at: number | null
  readonly isReadOnly: boolean
  readonly onSave: (at: number | null) => Promise<boolean>
}

const isTime = (text: string): boolean => text.trim() === '' || readClockTime(text) !== null

/** A point in a recording as a clock shows it. */
function ClockField({ label, at, isReadOnly, onSave }: ClockFieldProps) {
  const held = at === null ? '' : clockTime(at)
  return (
    <Field
      label={label}
      value={held}
      isReadOnly={isReadOnly}
      check={(text) => (isTime(text) ? null : clock.notATime(held))}
      onSave={(text) => onSave(readClockTime(text))}
    />
  )
}

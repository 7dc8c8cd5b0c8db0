import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Claim, Credibility, Stance } from '../../../shared/schema/claim'
import { words } from '../../../shared/words/words'
import { StanceMark } from '../../marks/marks'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { Columns } from '../../ui/section'
import { NewSourceFields } from './new-source-fields'
import { checkDraft, emptyDraft, evidenceOf } from './source-draft'
import type { SourceDraft } from './source-draft'
import { classesOf } from '../../ui/classes'
import sheet from './source-form.module.css'

const styles = classesOf(sheet)

type SourceFormProps = { readonly claim: Claim; readonly onLinked: () => void }

const stances: readonly { readonly id: Stance; readonly label: string; readonly mark: ReactNode }[] = [
  { id: 'supports', label: 'Supports', mark: <StanceMark stance="supports" /> },
  { id: 'refutes', label: 'Refutes', mark: <StanceMark stance="refutes" /> },
  { id: 'context', label: 'Context', mark: <StanceMark stance="context" /> },
]
const pinpoints = [
  { id: 'whole', label: 'The whole of it' },
  { id: 'page', label: 'A page' },
  { id: 'timecode', label: 'A point in time' },
] as const
const grades: readonly Credibility[] = [1, 2, 3, 4, 5, 6]
const credibilities = [
  { id: 'none', label: 'Not judged yet' },
  ...grades.map((grade) => ({ id: String(grade), label: `${grade} – ${words.ratings.credibility[grade]}` })),
]

/** Links a claim to a source that is not an article: one the project knows, or a new one. */
export function SourceForm({ claim, onLinked }: SourceFormProps) {
  const sources = useProject((state) => state.sources)
  const [draft, setDraft] = useState(emptyDraft)
  const [isTried, setTried] = useState(false)
  const change = (fields: Partial<SourceDraft>): void => setDraft((before) => ({ ...before, ...fields }))
  const faults = isTried ? checkDraft(draft) : {}

  const link = async (): Promise<void> => {
    setTried(true)
    if (Object.keys(checkDraft(draft)).length > 0) return
    if (await act('addEvidence', evidenceOf(claim.id, draft))) onLinked()
  }

  return (
    <section className={styles('form')} aria-label="Another source">
      <Choice
        label="Source"
        options={[
          { id: 'new', label: 'A new source' },
          ...[...sources.values()].map((source) => ({ id: source.id, label: source.title })),
        ]}
        value={draft.known ?? 'new'}
        onChoose={(id) => change({ known: id === 'new' ? null : id })}
      />
      {draft.known === null && <NewSourceFields draft={draft} faults={faults} onChange={change} />}
      <Columns>
        <Choice
          label="Stance"
          options={stances}
          value={draft.stance}
          onChoose={(stance) => change({ stance })}
        />
        <Choice
          label="Credibility of the information"
          options={credibilities}
          value={String(draft.credibility ?? 'none')}
          onChoose={(id) => change({ credibility: grades.find((grade) => String(grade) === id) ?? null })}
        />
      </Columns>
      <Columns>
        <Choice
          label="Where in it"
          options={pinpoints}
          value={draft.pinpoint}
          onChoose={(pinpoint) => change({ pinpoint })}
        />
        {draft.pinpoint !== 'whole' && (
          <DraftField
            label={draft.pinpoint === 'page' ? 'Page' : 'Time code'}
            placeholder={draft.pinpoint === 'page' ? '12' : '00:03:20'}
            value={draft.point}
            onChange={(point) => change({ point })}
            fault={faults.point ?? null}
          />
        )}
      </Columns>
      <DraftField label="Note" lines={2} value={draft.note} onChange={(note) => change({ note })} />
      <div className={styles('actions')}>
        <Button look="primary" onPress={() => void link()}>
          Link as evidence
        </Button>
      </div>
    </section>
  )
}

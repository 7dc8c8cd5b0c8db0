import { useState } from 'react'
import type { Claim } from '../../../shared/schema/claim'
import { words } from '../../../shared/words/words'
import { CredibilityChoice, StanceChoice } from '../../marks/evidence-choices'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { Columns } from '../../ui/section'
import { NewSourceFields } from './new-source-fields'
import { checkDraft, emptyDraft, evidenceOf } from './source-draft'
import type { SourceDraft } from './source-draft'
import { classesOf } from '../../ui/classes'
import sheet from './source-form.module.css'

const styles = classesOf(sheet)
const said = words.sources.form

type SourceFormProps = { readonly claim: Claim; readonly onLinked: () => void }

const pinpoints = optionsOf(said.pinpoints)
const examples = { page: '12', timecode: '00:03:20', cells: 'B2:C9' }

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
    <section className={styles('form')} aria-label={said.title}>
      <Choice
        label={said.source}
        options={[
          { id: 'new', label: said.another },
          ...[...sources.values()].map((source) => ({ id: source.id, label: source.title })),
        ]}
        value={draft.known ?? 'new'}
        onChoose={(id) => change({ known: id === 'new' ? null : id })}
      />
      {draft.known === null && <NewSourceFields draft={draft} faults={faults} onChange={change} />}
      <Columns>
        <StanceChoice value={draft.stance} onChoose={(stance) => change({ stance })} />
        <CredibilityChoice
          label={said.credibility}
          value={draft.credibility}
          onChoose={(credibility) => change({ credibility })}
        />
      </Columns>
      <Columns>
        <Choice
          label={words.evidence.where}
          options={pinpoints}
          value={draft.pinpoint}
          onChoose={(pinpoint) => change({ pinpoint })}
        />
        {draft.pinpoint !== 'whole' && (
          <DraftField
            label={words.evidence.placeOf[draft.pinpoint]}
            placeholder={examples[draft.pinpoint]}
            value={draft.point}
            onChange={(point) => change({ point })}
            fault={faults.point ?? null}
          />
        )}
      </Columns>
      <DraftField
        label={words.sources.note}
        lines={2}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <div className={styles('actions')}>
        <Button look="primary" onPress={() => void link()}>
          {said.link}
        </Button>
      </div>
    </section>
  )
}

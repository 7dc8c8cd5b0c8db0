import { useDeferredValue } from 'react'
import { Scale, Trash2 } from 'lucide-react'
import type { Claim } from '../../../shared/schema/claim'
import type { InputOf } from '../../../shared/ipc/contract'
import { words } from '../../../shared/words/words'
import { offerOthers } from '../../commands/ask-others'
import { useOffer, zone } from '../../commands/offers'
import { useVerdictOffer } from '../../commands/use-verdict-keys'
import { QuestionsOn } from '../../marks/questions/question-list'
import { Tag } from '../../marks/tag'
import { ToneMark } from '../../marks/marks'
import { save } from '../../state/act'
import { removeClaims } from '../../state/acts/removals'
import { setVerdict } from '../../state/acts/set-verdict'
import { useProject } from '../../state/project-state'
import { useVerdict, useVerdictSteps } from '../../state/selectors'
import { openDialog } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { Inspector } from '../../ui/inspector'
import { Section } from '../../ui/section'
import { ClaimConflicts } from './claim-conflicts'
import { ClaimEvents } from './claim-events'
import { ClaimQuotation } from './claim-quotation'
import { ClaimRelations } from './claim-relations'
import { ClaimReplies } from './claim-replies'
import { ClaimSentence } from './claim-sentence'
import { EvidenceList } from './evidence-list'
import { OccurrenceList } from './occurrence-list'
import { QuantityEditor } from './quantity-editor'
import { splitTags } from './split-tags'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.claims

const claimTypes = optionsOf(said.types, said.typeMeanings)

type ClaimFields = InputOf<'updateClaim'>['fields']

/** Everything about one claim, open to change. */
export function ClaimInspector({ claim }: { readonly claim: Claim }) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const verdicts = useVerdictOffer(() => [claim.id])
  useOffer('claim', { ...verdicts, ...offerOthers(claim) })
  const change = (fields: ClaimFields): Promise<boolean> => save('updateClaim', { id: claim.id, fields })
  return (
    <Inspector
      keys={zone('claim')}
      title={said.kind}
      tag={claim.example && <Tag>{said.example}</Tag>}
      action={
        <IconButton
          icon={Trash2}
          label={said.remove}
          isDisabled={isReadOnly}
          onPress={() => void removeClaims([claim.id])}
        />
      }
    >
      <div className={styles('top')}>
        {claim.needsReview && (
          <div className={styles('warning')}>
            <p>{said.changedUnder}</p>
            <Button isDisabled={isReadOnly} onPress={() => void change({ needsReview: false })}>
              {said.verdictStands}
            </Button>
          </div>
        )}
        <Field
          label={said.wording}
          lines={2}
          isRequired
          isReadOnly={isReadOnly}
          value={claim.wording}
          onSave={(wording) => change({ wording })}
        />
        <VerdictChoice claim={claim} isReadOnly={isReadOnly} />
        <Field
          label={said.reasoning}
          lines={2}
          placeholder={said.reasoningHint}
          isReadOnly={isReadOnly}
          value={claim.reasoning}
          onSave={(reasoning) => change({ reasoning })}
        />
        <Choice
          label={said.type}
          options={claimTypes}
          value={claim.type}
          isDisabled={isReadOnly}
          onChoose={(type) => change({ type })}
        />
      </div>
      <FurtherParts claim={claim} isReadOnly={isReadOnly} onChange={change} />
    </Inspector>
  )
}

type FurtherPartsProps = {
  readonly claim: Claim
  readonly isReadOnly: boolean
  readonly onChange: (fields: ClaimFields) => Promise<boolean>
}

/** What is looked at after the words and the verdict, and drawn after them: a claim that is opened is there at once. */
function FurtherParts({ claim, isReadOnly, onChange: change }: FurtherPartsProps) {
  const isTheirTurn = useDeferredValue(true, false)
  if (!isTheirTurn) return null
  return (
    <>
      <ClaimSentence claim={claim} isReadOnly={isReadOnly} onChange={change} />
      <QuantityEditor
        quantity={claim.quantity}
        isReadOnly={isReadOnly}
        onChange={(quantity) => change({ quantity })}
      />
      <EvidenceList claim={claim} isReadOnly={isReadOnly} />
      <OccurrenceList claim={claim} isReadOnly={isReadOnly} />
      <ClaimQuotation claim={claim} isReadOnly={isReadOnly} />
      <ClaimRelations claim={claim} isReadOnly={isReadOnly} />
      <Section
        title={said.conflicts.heading}
        action={
          <Button
            look="quiet"
            icon={Scale}
            isDisabled={isReadOnly}
            onPress={() => openDialog('new-conflict')}
          >
            {said.conflicts.make}
          </Button>
        }
      >
        <ClaimConflicts claimId={claim.id} />
      </Section>
      <ClaimEvents claim={claim} isReadOnly={isReadOnly} />
      <ClaimReplies claim={claim} isReadOnly={isReadOnly} />
      <QuestionsOn kind="claim" id={claim.id} />
      <Section title={said.notesAndTags}>
        <Field
          label={said.notes}
          lines={2}
          isReadOnly={isReadOnly}
          value={claim.notes}
          onSave={(notes) => change({ notes })}
        />
        <Field
          label={said.tags}
          hint={said.tagsHint}
          isReadOnly={isReadOnly}
          value={claim.tags.join(', ')}
          onSave={(text) => change({ tags: splitTags(text) })}
        />
      </Section>
    </>
  )
}

type VerdictChoiceProps = {
  readonly claim: Claim
  readonly isReadOnly: boolean
}

function VerdictChoice({ claim, isReadOnly }: VerdictChoiceProps) {
  const steps = useVerdictSteps()
  const verdict = useVerdict(claim.verdict)
  const options = steps.map((step) => ({
    id: step.id,
    label: step.label,
    meaning: step.definition,
    mark: <ToneMark tone={step.tone} />,
  }))
  return (
    <div>
      <Choice
        label={said.verdict}
        options={options}
        value={claim.verdict}
        isDisabled={isReadOnly}
        onChoose={(id) => setVerdict([claim.id], id)}
      />
      <p className={styles('definition')}>{verdict.definition}</p>
    </div>
  )
}

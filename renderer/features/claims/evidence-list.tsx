import { Columns2, Eye, Languages, Link2, X } from 'lucide-react'
import { Button as Plain } from 'react-aria-components'
import type { Claim, Evidence, Translation } from '../../../shared/schema/claim'
import { describeRating } from '../../../shared/domain/describe/describe-rating'
import { independentSources } from '../../../shared/domain/sources/independent-sources'
import { words } from '../../../shared/words/words'
import { CredibilityChoice, StanceChoice } from '../../marks/evidence-choices'
import { StanceMark } from '../../marks/marks'
import { act, save } from '../../state/act'
import { useIndependentArticles, useLineage } from '../../state/derived'
import { hasPlace, showEvidenceBeside } from '../../state/beside/beside'
import { wishFocus } from '../../ui/keep-focus'
import { showOriginal, useOriginalOfSource } from '../../state/originals'
import { useProject } from '../../state/project-state'
import { inspect, openLinking } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Field } from '../../ui/fields/field'
import { Columns, Section } from '../../ui/section'
import { useMemo, useState } from 'react'
import { EvidencePlace } from './evidence-place'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.evidence

type EvidenceListProps = { readonly claim: Claim; readonly isReadOnly: boolean }

/** What speaks for and against the claim, and how many independent sources that makes. */
export function EvidenceList({ claim, isReadOnly }: EvidenceListProps) {
  const sources = useProject((state) => state.sources)
  const articles = useIndependentArticles()
  const lineage = useLineage()
  const independence = useMemo(
    () => independentSources(claim, sources, articles, lineage),
    [claim, sources, articles, lineage],
  )
  return (
    <Section
      title={said.heading}
      action={
        <Button
          data-tour="link"
          look="quiet"
          icon={Link2}
          isDisabled={isReadOnly}
          onPress={() => {
            openLinking(claim.id)
            wishFocus('evidence')
          }}
        >
          {said.link}
        </Button>
      }
    >
      {claim.evidence.length === 0 ? (
        <p className={styles('hint')}>{said.none}</p>
      ) : (
        <p className={styles('hint')}>{said.independent(independence.supporting, independence.refuting)}</p>
      )}
      {independence.warnings.map((warning) => (
        <p key={warning} className={styles('warning')}>
          {warning}
        </p>
      ))}
      <ul className={styles('items')}>
        {claim.evidence.map((evidence) => (
          <li key={evidence.id} className={styles('item')}>
            <EvidenceBody claim={claim} evidence={evidence} isReadOnly={isReadOnly} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

type EvidenceBodyProps = EvidenceListProps & { readonly evidence: Evidence }

function EvidenceBody({ claim, evidence, isReadOnly }: EvidenceBodyProps) {
  const source = useProject((state) => state.sources.get(evidence.sourceId))
  const original = useOriginalOfSource(evidence.sourceId)
  const change = (fields: Partial<Omit<Evidence, 'pinpoint'>>): Promise<boolean> =>
    save('updateEvidence', { claimId: claim.id, evidenceId: evidence.id, fields })
  const rating = describeRating(source?.reliability ?? null, evidence.credibility)
  return (
    <div className={styles('itemForm')}>
      <div className={styles('row')}>
        <StanceMark stance={evidence.stance} />
        <Plain
          className={styles('link')}
          onPress={() => source && inspect({ kind: 'source', sourceId: source.id })}
        >
          {source?.title ?? said.sourceGone}
        </Plain>
        {rating && <abbr title={rating.words}>{rating.code}</abbr>}
      </div>
      <EvidencePlace claimId={claim.id} evidence={evidence} isReadOnly={isReadOnly} />
      <div className={styles('itemActions')}>
        {hasPlace(evidence) && (
          <Button look="quiet" icon={Columns2} onPress={() => showEvidenceBeside(claim.id, evidence)}>
            {said.beside}
          </Button>
        )}
        {original && (
          <Button look="quiet" icon={Eye} onPress={() => showOriginal(original)}>
            {words.originals.show}
          </Button>
        )}
      </div>
      <Columns>
        <StanceChoice
          value={evidence.stance}
          isDisabled={isReadOnly}
          onChoose={(stance) => change({ stance })}
        />
        <CredibilityChoice
          label={said.credibility}
          value={evidence.credibility}
          isDisabled={isReadOnly}
          onChoose={(credibility) => change({ credibility })}
        />
      </Columns>
      <Field
        label={said.note}
        value={evidence.note}
        isReadOnly={isReadOnly}
        onSave={(note) => change({ note })}
      />
      <TranslationFields evidence={evidence} isReadOnly={isReadOnly} onChange={change} />
      <div className={styles('itemActions')}>
        <Button
          look="danger"
          icon={X}
          isDisabled={isReadOnly}
          onPress={() => void act('removeEvidence', { claimId: claim.id, evidenceId: evidence.id })}
        >
          {said.unlink}
        </Button>
      </div>
    </div>
  )
}

const untranslated: Translation = { original: '', text: '', by: '' }

type TranslationFieldsProps = {
  readonly evidence: Evidence
  readonly isReadOnly: boolean
  readonly onChange: (fields: { readonly translation: Translation }) => Promise<boolean>
}

/** What evidence says, in another language: beside its own words, which a passage holds itself, and with who put it so. */
function TranslationFields({ evidence, isReadOnly, onChange }: TranslationFieldsProps) {
  const { pinpoint, translation = untranslated } = evidence
  const [isAsked, setAsked] = useState(false)
  const set = (fields: Partial<Translation>): Promise<boolean> =>
    onChange({ translation: { ...translation, ...fields } })
  if (!isAsked && Object.values(translation).every((part) => part === ''))
    return isReadOnly ? null : (
      <div className={styles('itemActions')}>
        <Button look="quiet" icon={Languages} onPress={() => setAsked(true)}>
          {said.translation.add}
        </Button>
      </div>
    )
  return (
    <>
      {pinpoint.kind !== 'passage' && (
        <Field
          label={said.translation.original}
          lines={2}
          isReadOnly={isReadOnly}
          value={translation.original}
          onSave={(original) => set({ original: original.trim() })}
        />
      )}
      <Field
        label={said.translation.text}
        lines={2}
        isReadOnly={isReadOnly}
        value={translation.text}
        onSave={(text) => set({ text: text.trim() })}
      />
      <Field
        label={said.translation.by}
        isReadOnly={isReadOnly}
        value={translation.by}
        onSave={(by) => set({ by: by.trim() })}
      />
    </>
  )
}

import { FileText, Trash2 } from 'lucide-react'
import { Button as Plain } from 'react-aria-components'
import type { Reliability, Source } from '../../../shared/schema/source'
import { LinkActions } from '../../marks/link-actions'
import { StanceMark } from '../../marks/marks'
import { checkDate } from '../../../shared/domain/values/check-date'
import { describeFault } from '../../../shared/words/describe-fault'
import { words } from '../../../shared/words/words'
import { act, save } from '../../state/act'
import { useProject } from '../../state/project-state'
import { inspect, openArticle } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { Columns, Section } from '../../ui/section'
import { Switch } from '../../ui/fields/switch'
import { classesOf } from '../../ui/classes'
import sheet from '../../ui/inspector.module.css'

const styles = classesOf(sheet)

const sourceKindWords: Readonly<Record<Source['kind'], string>> = {
  article: 'Article of this project',
  file: 'File',
  web: 'Web page',
  person: 'Person',
  dataset: 'Data set',
}

const grades: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']
const reliabilityOptions = [
  { id: 'none', label: 'Not judged yet' },
  ...grades.map((grade) => ({
    id: grade as string,
    label: `${grade} – ${words.ratings.reliability[grade]}`,
  })),
]

/** Everything about one source, open to change. */
export function SourceInspector({ source }: { readonly source: Source }) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const change = (fields: Partial<Source>): Promise<boolean> =>
    save('updateSource', { id: source.id, fields })
  const field = (
    label: string,
    name: 'url' | 'publisher' | 'published' | 'retrieved' | 'independenceGroup',
    hint = '',
  ) => (
    <Field
      label={label}
      hint={hint}
      isReadOnly={isReadOnly}
      value={source[name]}
      check={(text) =>
        name === 'published' || name === 'retrieved' ? describeFault(checkDate(text.trim())) : null
      }
      onSave={(value) => change({ [name]: value.trim() })}
    />
  )
  const remove = async (): Promise<void> => {
    inspect({ kind: 'nothing' })
    await act('removeSource', { id: source.id })
  }
  const { articleId } = source
  return (
    <div className={styles('inspector')}>
      <header className={styles('head')}>
        <h2>Source</h2>
        <IconButton
          icon={Trash2}
          label="Remove source and the evidence that rests on it"
          isDisabled={isReadOnly}
          onPress={() => void remove()}
        />
      </header>
      <div className={styles('top')}>
        <p className={styles('hint')}>{sourceKindWords[source.kind]}</p>
        <Field
          label={source.kind === 'person' ? 'Name' : 'Title'}
          isRequired
          isReadOnly={isReadOnly}
          value={source.title}
          onSave={(title) => change({ title })}
        />
        <Choice
          label="Reliability of the source (Admiralty code)"
          options={reliabilityOptions}
          value={source.reliability ?? 'none'}
          isDisabled={isReadOnly}
          onChoose={(id) => change({ reliability: grades.find((grade) => grade === id) ?? null })}
        />
        <Columns>
          {field('Publisher', 'publisher')}
          {field('Published', 'published', 'Such as 2016-05-01')}
        </Columns>
        <Columns>
          {field('Address (URL)', 'url')}
          {field('Retrieved', 'retrieved', 'Such as 2016-05-01')}
        </Columns>
        {source.url.trim() !== '' && (
          <LinkActions of={{ kind: 'source', id: source.id }} address={source.url.trim()} />
        )}
        {field(
          'Independence group',
          'independenceGroup',
          'Sources that repeat one another, such as copies of one wire story, get the same name here and count once.',
        )}
        {articleId !== null && (
          <Button icon={FileText} onPress={() => openArticle(articleId)}>
            Open the article
          </Button>
        )}
        {source.file && (
          <p className={styles('hint')}>
            Kept file: {source.file.name}, {source.file.size.toLocaleString('en')} bytes
            <br />
            SHA-256 <code>{source.file.hash}</code>
          </p>
        )}
      </div>
      <Section title="Protection">
        <Switch
          label="Withhold the identity in reports"
          isSelected={source.identityWithheld}
          isDisabled={isReadOnly}
          onChange={(identityWithheld) => void change({ identityWithheld })}
        />
        {source.identityWithheld && (
          <Field
            label="Why it is withheld, as the report says it"
            lines={2}
            isReadOnly={isReadOnly}
            value={source.withheldReason}
            onSave={(withheldReason) => change({ withheldReason })}
          />
        )}
      </Section>
      <Section title="Evidence from it">
        <UsedBy sourceId={source.id} />
      </Section>
      <Section title="Note">
        <Field
          label="Note"
          lines={2}
          isReadOnly={isReadOnly}
          value={source.note}
          onSave={(note) => change({ note })}
        />
      </Section>
    </div>
  )
}

function UsedBy({ sourceId }: { readonly sourceId: string }) {
  const claims = useProject((state) => state.claims)
  const links = [...claims.values()].flatMap((claim) =>
    claim.evidence.filter((each) => each.sourceId === sourceId).map((evidence) => ({ claim, evidence })),
  )
  if (links.length === 0) return <p className={styles('hint')}>No claim rests on it.</p>
  return (
    <ul className={styles('items')}>
      {links.map(({ claim, evidence }) => (
        <li key={evidence.id} className={styles('item')}>
          <StanceMark stance={evidence.stance} />
          <Plain className={styles('link')} onPress={() => inspect({ kind: 'claim', claimId: claim.id })}>
            {claim.wording}
          </Plain>
        </li>
      ))}
    </ul>
  )
}

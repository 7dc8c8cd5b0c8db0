import { Paperclip } from 'lucide-react'
import type { Reliability } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { Columns } from '../../ui/section'
import { Switch } from '../../ui/fields/switch'
import type { DraftFaults, NewKind, SourceDraft } from './source-draft'
import { classesOf } from '../../ui/classes'
import sheet from './source-form.module.css'

const styles = classesOf(sheet)

type NewSourceFieldsProps = {
  readonly draft: SourceDraft
  readonly faults: DraftFaults
  readonly onChange: (fields: Partial<SourceDraft>) => void
}

const kinds: readonly { readonly id: NewKind; readonly label: string; readonly meaning: string }[] = [
  { id: 'web', label: 'Web page', meaning: 'Its address, and a saved copy if you have one' },
  { id: 'file', label: 'File', meaning: 'A document, picture or recording, kept with its hash' },
  { id: 'person', label: 'Person', meaning: 'Someone you spoke or wrote to' },
  { id: 'dataset', label: 'Data set', meaning: 'A table or database' },
]
const grades: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']
const reliabilities = [
  { id: 'none', label: 'Not judged yet' },
  ...grades.map((grade) => ({
    id: grade as string,
    label: `${grade} – ${words.ratings.reliability[grade]}`,
  })),
]

/** What is known of a source that the project does not have yet. */
export function NewSourceFields({ draft, faults, onChange }: NewSourceFieldsProps) {
  const field = (label: string, name: 'url' | 'publisher' | 'published' | 'retrieved') => (
    <DraftField
      label={label}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
      fault={faults[name] ?? null}
    />
  )
  return (
    <>
      <Columns>
        <Choice label="Kind" options={kinds} value={draft.kind} onChoose={(kind) => onChange({ kind })} />
        <Choice
          label="Reliability (Admiralty code)"
          options={reliabilities}
          value={draft.reliability ?? 'none'}
          onChoose={(id) => onChange({ reliability: grades.find((grade) => grade === id) ?? null })}
        />
      </Columns>
      <DraftField
        label={draft.kind === 'person' ? 'Name' : 'Title'}
        isRequired
        value={draft.title}
        onChange={(title) => onChange({ title })}
        fault={faults.title ?? null}
      />
      {draft.kind !== 'person' && (
        <>
          <Columns>
            {field('Publisher', 'publisher')}
            {field('Published', 'published')}
          </Columns>
          {draft.kind !== 'file' && (
            <Columns>
              {field('Address (URL)', 'url')}
              {field('Retrieved', 'retrieved')}
            </Columns>
          )}
          <FileField draft={draft} fault={faults.file} onChange={onChange} />
        </>
      )}
      <Switch
        label="Withhold the identity in reports"
        isSelected={draft.isWithheld}
        onChange={(isWithheld) => onChange({ isWithheld })}
      />
      {draft.isWithheld && (
        <DraftField
          label="Why it is withheld, as the report says it"
          value={draft.withheldReason}
          onChange={(withheldReason) => onChange({ withheldReason })}
        />
      )}
    </>
  )
}

type FileFieldProps = Pick<NewSourceFieldsProps, 'draft' | 'onChange'> & {
  readonly fault: string | undefined
}

/** The evidentiary copy: the system asks for the file, and its name serves as title where there is none yet. */
function FileField({ draft, fault, onChange }: FileFieldProps) {
  const choose = async (): Promise<void> => {
    const file = await act('chooseFile', {})
    if (file) onChange(draft.title.trim() ? { file } : { file, title: file.name })
  }
  return (
    <div className={styles('file')}>
      <Button icon={Paperclip} onPress={() => void choose()}>
        {draft.kind === 'file' ? 'Choose file…' : 'Keep a saved copy…'}
      </Button>
      <span className={styles('known')}>
        {draft.file ? `${draft.file.name}, ${draft.file.size.toLocaleString('en')} bytes` : ''}
      </span>
      {fault && <span className={styles('fault')}>{fault}</span>}
    </div>
  )
}

import { Paperclip } from 'lucide-react'
import { words } from '../../../shared/words/words'
import { ReliabilityChoice } from '../../marks/evidence-choices'
import { act } from '../../state/act'
import { Button } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { Columns } from '../../ui/section'
import { Switch } from '../../ui/fields/switch'
import type { DraftFaults, SourceDraft } from './source-draft'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './source-form.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.sources

type NewSourceFieldsProps = {
  readonly draft: SourceDraft
  readonly faults: DraftFaults
  readonly onChange: (fields: Partial<SourceDraft>) => void
}

const kinds = optionsOf(said.form.kinds, said.form.kindMeanings)

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
        <Choice
          label={said.form.kind}
          options={kinds}
          value={draft.kind}
          onChoose={(kind) => onChange({ kind })}
        />
        <ReliabilityChoice
          label={said.form.reliability}
          value={draft.reliability}
          onChoose={(reliability) => onChange({ reliability })}
        />
      </Columns>
      <DraftField
        label={draft.kind === 'person' ? said.name : said.title}
        isRequired
        value={draft.title}
        onChange={(title) => onChange({ title })}
        fault={faults.title ?? null}
      />
      {draft.kind !== 'person' && (
        <>
          <Columns>
            {field(said.publisher, 'publisher')}
            {field(said.published, 'published')}
          </Columns>
          {draft.kind !== 'file' && (
            <Columns>
              {field(said.address, 'url')}
              {field(said.retrieved, 'retrieved')}
            </Columns>
          )}
          <FileField draft={draft} fault={faults.file} onChange={onChange} />
        </>
      )}
      <Switch
        label={said.withhold}
        isSelected={draft.isWithheld}
        onChange={(isWithheld) => onChange({ isWithheld })}
      />
      {draft.isWithheld && (
        <DraftField
          label={said.withheldReason}
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
        {draft.kind === 'file' ? said.form.chooseFile : said.form.keepCopy}
      </Button>
      <span className={styles('known')}>
        {draft.file ? words.originals.file(draft.file.name, draft.file.size) : ''}
      </span>
      {fault && <span className={boxes('fault')}>{fault}</span>}
    </div>
  )
}

import { useState } from 'react'
import { Paperclip } from 'lucide-react'
import type { Claim, Credibility, Pinpoint, Stance } from '../../../shared/schema/claim'
import type { Reliability, Source } from '../../../shared/schema/source'
import { credibilityWords, reliabilityWords } from '../../../shared/domain/describe/describe-rating'
import { parseEdtf } from '../../../shared/domain/time/edtf'
import { StanceMark } from '../../marks/marks'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DraftField } from '../../ui/field'
import { Columns } from '../../ui/section'
import { Switch } from '../../ui/switch'
import styles from './source-form.module.css'

type NewKind = Exclude<Source['kind'], 'article'>
type ChosenFile = { readonly token: string; readonly name: string; readonly size: number }

type SourceFormProps = { readonly claim: Claim; readonly onLinked: () => void }

const kinds: readonly { readonly id: NewKind; readonly label: string; readonly meaning: string }[] = [
  { id: 'web', label: 'Web page', meaning: 'Its address, and a saved copy if you have one' },
  { id: 'file', label: 'File', meaning: 'A document, picture or recording, kept with its hash' },
  { id: 'person', label: 'Person', meaning: 'Someone you spoke or wrote to' },
  { id: 'dataset', label: 'Data set', meaning: 'A table or database' },
]
const stances: readonly { readonly id: Stance; readonly label: string; readonly mark: React.ReactNode }[] = [
  { id: 'supports', label: 'Supports', mark: <StanceMark stance="supports" /> },
  { id: 'refutes', label: 'Refutes', mark: <StanceMark stance="refutes" /> },
  { id: 'context', label: 'Context', mark: <StanceMark stance="context" /> },
]
const pinpoints = [
  { id: 'whole', label: 'The whole of it' },
  { id: 'page', label: 'A page' },
  { id: 'timecode', label: 'A point in time' },
] as const
const reliabilities: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']
const credibilities: readonly Credibility[] = [1, 2, 3, 4, 5, 6]
const notJudged = { id: 'none', label: 'Not judged yet' }

/** Links a claim to a source that is not an article: one the project knows, or a new one. */
export function SourceForm({ claim, onLinked }: SourceFormProps) {
  const sources = useProject((state) => state.sources)
  const [known, setKnown] = useState('new')
  const [kind, setKind] = useState<NewKind>('web')
  const [title, setTitle] = useState('')
  const [url, setUrl] = useState('')
  const [publisher, setPublisher] = useState('')
  const [published, setPublished] = useState('')
  const [retrieved, setRetrieved] = useState('')
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [isWithheld, setWithheld] = useState(false)
  const [withheldReason, setWithheldReason] = useState('')
  const [reliability, setReliability] = useState('none')
  const [stance, setStance] = useState<Stance>('supports')
  const [pinpointKind, setPinpointKind] = useState<(typeof pinpoints)[number]['id']>('whole')
  const [point, setPoint] = useState('')
  const [credibility, setCredibility] = useState('none')
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)

  const isNew = known === 'new'
  const titleFault = isTried && isNew && !title.trim() ? 'Give it a name that you will know it by.' : null
  const fileFault = isTried && isNew && kind === 'file' && !file ? 'Choose the file.' : null
  const pointFault =
    isTried && pinpointKind !== 'whole' && !point.trim() ? 'Say where, or choose “The whole of it”.' : null

  const choose = async (): Promise<void> => {
    const chosen = await act('chooseFile', {})
    if (!chosen) return
    setFile(chosen)
    if (!title.trim()) setTitle(chosen.name)
  }

  const link = async (): Promise<void> => {
    setTried(true)
    if (isNew && (!title.trim() || (kind === 'file' && !file))) return
    if (dateFault(published) !== null || dateFault(retrieved) !== null) return
    if (pinpointKind !== 'whole' && !point.trim()) return
    const pinpoint = makePinpoint(pinpointKind, point.trim())
    const grade = credibilities.find((each) => String(each) === credibility) ?? null
    const linked = await act('addEvidence', {
      claimId: claim.id,
      stance,
      credibility: grade,
      note,
      from: isNew
        ? {
            kind: 'new source',
            sourceKind: kind,
            fileToken: file?.token ?? null,
            pinpoint,
            fields: {
              title: title.trim(),
              url: url.trim(),
              publisher: publisher.trim(),
              published: published.trim(),
              retrieved: retrieved.trim(),
              reliability: reliabilities.find((each) => each === reliability) ?? null,
              identityWithheld: isWithheld,
              withheldReason,
            },
          }
        : { kind: 'source', sourceId: known, pinpoint },
    })
    if (linked) onLinked()
  }

  return (
    <section className={styles['form']} aria-label="Another source">
      <Choice
        label="Source"
        options={[
          { id: 'new', label: 'A new source' },
          ...[...sources.values()].map((source) => ({ id: source.id, label: source.title })),
        ]}
        value={known}
        onChoose={setKnown}
      />
      {isNew && (
        <>
          <Columns>
            <Choice label="Kind" options={kinds} value={kind} onChoose={setKind} />
            <Choice
              label="Reliability (Admiralty code)"
              options={[
                notJudged,
                ...reliabilities.map((grade) => ({
                  id: grade as string,
                  label: `${grade} – ${reliabilityWords[grade]}`,
                })),
              ]}
              value={reliability}
              onChoose={setReliability}
            />
          </Columns>
          <DraftField
            label={kind === 'person' ? 'Name' : 'Title'}
            isRequired
            value={title}
            onChange={setTitle}
            fault={titleFault}
          />
          {kind !== 'person' && (
            <>
              <Columns>
                <DraftField label="Publisher" value={publisher} onChange={setPublisher} />
                <DraftField
                  label="Published"
                  value={published}
                  onChange={setPublished}
                  fault={dateFault(published)}
                />
              </Columns>
              {kind !== 'file' && (
                <Columns>
                  <DraftField label="Address (URL)" value={url} onChange={setUrl} />
                  <DraftField
                    label="Retrieved"
                    value={retrieved}
                    onChange={setRetrieved}
                    fault={dateFault(retrieved)}
                  />
                </Columns>
              )}
              <div className={styles['file']}>
                <Button icon={Paperclip} onPress={() => void choose()}>
                  {kind === 'file' ? 'Choose file…' : 'Keep a saved copy…'}
                </Button>
                <span className={styles['known']}>
                  {file ? `${file.name}, ${file.size.toLocaleString('en')} bytes` : ''}
                </span>
                {fileFault && <span className={styles['fault']}>{fileFault}</span>}
              </div>
            </>
          )}
          <Switch label="Withhold the identity in reports" isSelected={isWithheld} onChange={setWithheld} />
          {isWithheld && (
            <DraftField
              label="Why it is withheld, as the report says it"
              value={withheldReason}
              onChange={setWithheldReason}
            />
          )}
        </>
      )}
      <Columns>
        <Choice label="Stance" options={stances} value={stance} onChoose={setStance} />
        <Choice
          label="Credibility of the information"
          options={[
            notJudged,
            ...credibilities.map((grade) => ({
              id: String(grade),
              label: `${grade} – ${credibilityWords[grade]}`,
            })),
          ]}
          value={credibility}
          onChoose={setCredibility}
        />
      </Columns>
      <Columns>
        <Choice label="Where in it" options={pinpoints} value={pinpointKind} onChoose={setPinpointKind} />
        {pinpointKind !== 'whole' && (
          <DraftField
            label={pinpointKind === 'page' ? 'Page' : 'Time code'}
            placeholder={pinpointKind === 'page' ? '12' : '00:03:20'}
            value={point}
            onChange={setPoint}
            fault={pointFault}
          />
        )}
      </Columns>
      <DraftField label="Note" lines={2} value={note} onChange={setNote} />
      <div className={styles['actions']}>
        <Button look="primary" onPress={() => void link()}>
          Link as evidence
        </Button>
      </div>
    </section>
  )
}

function makePinpoint(kind: 'whole' | 'page' | 'timecode', point: string): Pinpoint {
  switch (kind) {
    case 'whole':
      return { kind }
    case 'page':
      return { kind, page: point }
    case 'timecode':
      return { kind, at: point }
  }
}

function dateFault(date: string): string | null {
  return date.trim() === '' || parseEdtf(date.trim()) ? null : 'Write it as 2016-05-01, 2016-05 or 2016.'
}

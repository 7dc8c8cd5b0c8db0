import { useState } from 'react'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import { keptFiles } from '../../../shared/domain/operations/kept-file'
import { CHECKABLE_LIMIT, sizeOfCheckable } from '../../../shared/domain/report/checkable/checkable-limit'
import { choicesOf } from '../../../shared/domain/operations/reporting/signing'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { ReportFormat, ReportLanguage } from '../../../shared/schema/report-choices'
import { languageNames } from '../../../shared/words/languages'
import { words } from '../../../shared/words/words'
import { act, save } from '../../state/act'
import { faultOfDate } from '../../state/acts/fault-of-date'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { DraftField, Field } from '../../ui/fields/field'
import { ChoosePart } from './choose-part'
import { exportReport } from './export-files'
import sheet from './report-view.module.css'

const styles = classesOf(sheet)
const said = words.reporting.choices
const signing = words.reporting.signing
const lengths = optionsOf(said.lengths, said.lengthMeanings)
const names = optionsOf(said.namesOf, said.namesMeanings)
const languages = optionsOf<ReportLanguage>({ window: said.asWindow, ...languageNames })
const papers = optionsOf(said.papers)
const formats = optionsOf<ReportFormat>(said.formats)

/** The panel beside the report: choices, formats, sign-offs and corrections. */
export function ReportPanel() {
  const project = useProject((state) => state.project)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const [format, setFormat] = useState<ReportFormat>('docx')
  if (!project) return null
  const choices = choicesOf(project)
  return (
    <div className={styles('panel')}>
      <section aria-label={said.title}>
        <h3>{said.title}</h3>
        <Choice
          label={said.length}
          options={lengths}
          value={choices.length}
          isDisabled={isReadOnly}
          onChoose={(length) => void act('chooseReport', { length })}
        />
        <Choice
          label={said.language}
          options={languages}
          value={choices.language ?? 'window'}
          isDisabled={isReadOnly}
          onChoose={(language) => void act('chooseReport', { language })}
        />
        {(['claims', 'events', 'articles'] as const).map((part) => (
          <ChoosePart key={part} part={part} isReadOnly={isReadOnly} />
        ))}
        <Choice
          label={said.names}
          options={names}
          value={choices.names}
          isDisabled={isReadOnly}
          onChoose={(chosen) => void act('chooseReport', { names: chosen })}
        />
        <Choice
          label={said.paper}
          options={papers}
          value={choices.paper}
          isDisabled={isReadOnly}
          onChoose={(paper) => void act('chooseReport', { paper })}
        />
        <Field
          label={said.imprint}
          lines={2}
          isReadOnly={isReadOnly}
          value={choices.imprint}
          onSave={(imprint) => save('chooseReport', { imprint })}
        />
        <Choice label={said.format} options={formats} value={format} onChoose={setFormat} />
        {format === 'checkable' && <CheckableSize />}
        <Button onPress={() => void exportReport(format)}>{said.export}</Button>
      </section>
      <Signatures isReadOnly={isReadOnly} />
      <CorrectionForm isReadOnly={isReadOnly} />
    </div>
  )
}

/** How large a report gets at most that carries its originals. */
function CheckableSize() {
  const articles = useProject((state) => state.articles)
  const sources = useProject((state) => state.sources)
  const sizes = new Map(
    [...articles.values(), ...sources.values()]
      .flatMap((of) => keptFiles(of))
      .map(({ hash, size }) => [hash, size]),
  )
  const carried = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const { megabytes, atMost } = words.checkable
  return (
    <p className={styles('note')}>
      {atMost(megabytes(sizeOfCheckable(carried)), megabytes(CHECKABLE_LIMIT))}
    </p>
  )
}

function Signatures({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const signOffs = useProject((state) => state.project?.signOffs)
  const author = useProject((state) => state.settings.author)
  return (
    <section aria-label={signing.title}>
      <h3>{signing.title}</h3>
      {signOffs?.map(({ role, name, at }) => (
        <p key={`${role} ${at}`}>{signing.signed(role, name, describeInstant(at))}</p>
      ))}
      {author === '' && (
        <Field label={signing.name} hint={signing.nameHint} value={author} onSave={nameMyself} />
      )}
      <Button isDisabled={isReadOnly} onPress={() => void act('signOff', { role: 'checker' })}>
        {signing.sign.checker}
      </Button>
      <Button isDisabled={isReadOnly} onPress={() => void act('signOff', { role: 'editor' })}>
        {signing.sign.editor}
      </Button>
    </section>
  )
}

async function nameMyself(name: string): Promise<boolean> {
  const settings = await act('updateSettings', { author: name.trim() })
  if (settings) useProject.setState({ settings })
  return settings !== undefined
}

const empty = { wrong: '', since: '', corrected: '' }

function CorrectionForm({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const [draft, setDraft] = useState(empty)
  const of = said.correction
  const record = async (): Promise<void> => {
    const since = readTypedDate(draft.since, '')
    if ((await act('addCorrection', { ...draft, since })) !== undefined) setDraft(empty)
  }
  const fault = faultOfDate(draft.since)
  return (
    <section aria-label={of.title}>
      <h3>{of.title}</h3>
      <DraftField
        label={of.wrong}
        lines={2}
        isReadOnly={isReadOnly}
        value={draft.wrong}
        onChange={(wrong) => setDraft({ ...draft, wrong })}
      />
      <DraftField
        label={of.since}
        placeholder={words.reporting.replies.dateHint}
        isReadOnly={isReadOnly}
        value={draft.since}
        fault={fault}
        onChange={(since) => setDraft({ ...draft, since })}
      />
      <DraftField
        label={of.corrected}
        lines={2}
        isReadOnly={isReadOnly}
        value={draft.corrected}
        onChange={(corrected) => setDraft({ ...draft, corrected })}
      />
      <Button
        isDisabled={
          isReadOnly || fault !== null || draft.wrong.trim() === '' || draft.corrected.trim() === ''
        }
        onPress={() => void record()}
      >
        {of.add}
      </Button>
    </section>
  )
}

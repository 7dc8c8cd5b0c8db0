import { useState } from 'react'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import type { AskedAbout } from '../../../shared/ipc/inputs'
import type { Question, QuestionKind } from '../../../shared/schema/question'
import { words } from '../../../shared/words/words'
import { save } from '../../state/act'
import { faultOfDate } from '../../state/acts/fault-of-date'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { Columns } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from './question-forms.module.css'

const styles = classesOf(sheet)
const said = words.asked
const kinds = optionsOf<QuestionKind>(said.kinds, said.kindMeanings)

type AskFormProps = {
  /** What a new one is about. */
  readonly about: readonly AskedAbout[]
  /** One that was asked, to be put otherwise. */
  readonly question?: Question
  readonly onClose: () => void
}

/** What is asked or remarked, of whom, and by when. */
export function AskForm({ about, question, onClose }: AskFormProps) {
  const [kind, setKind] = useState<QuestionKind>(question?.kind ?? 'question')
  const [text, setText] = useState(question?.words ?? '')
  const [to, setTo] = useState(question?.to ?? '')
  const [due, setDue] = useState(question?.due ?? '')
  const isComment = kind === 'comment'
  const fault = faultOfDate(due)
  const isComplete = text.trim() !== '' && fault === null
  const send = async (): Promise<void> => {
    if (!isComplete) return
    const fields = { kind, words: text.trim(), to: to.trim(), due: readTypedDate(due, '') }
    const isSaved = question
      ? await save('updateQuestion', { id: question.id, fields })
      : await save('askQuestion', { ...fields, about: [...about] })
    if (isSaved) onClose()
  }
  return (
    <Dialog title={question ? said.kinds[question.kind] : titleFor(about)} onClose={onClose}>
      <form
        className={styles('form')}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <DraftField
          label={isComment ? said.wordsOfComment : said.words}
          lines={3}
          autoFocus
          value={text}
          onChange={setText}
        />
        <Columns>
          <DraftField label={said.to} hint={said.toHint} value={to} onChange={setTo} />
          <DraftField label={said.due} hint={said.dueHint} value={due} fault={fault} onChange={setDue} />
        </Columns>
        <Choice label={said.kind} options={kinds} value={kind} onChoose={setKind} />
        <DialogActions>
          <Button onPress={onClose}>{said.cancel}</Button>
          <Button type="submit" look="primary" isDisabled={!isComplete}>
            {question ? said.saveChange : isComment ? said.saveComment : said.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function titleFor(about: readonly AskedAbout[]): string {
  const [first] = about
  return first === undefined || first.kind === 'claim'
    ? said.about(said.claims(about.length))
    : said.about(said.things[first.kind])
}

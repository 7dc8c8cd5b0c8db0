import { useState } from 'react'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import type { Question } from '../../../shared/schema/question'
import { words } from '../../../shared/words/words'
import { save } from '../../state/act'
import { faultOfDate } from '../../state/acts/fault-of-date'
import { today } from '../../state/questions/today'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/fields/field'
import { Columns } from '../../ui/section'
import { classesOf } from '../../ui/classes'
import sheet from './question-forms.module.css'

const styles = classesOf(sheet)
const said = words.asked

type AnswerFormProps = { readonly question: Question; readonly onClose: () => void }

/** What was answered, by whom and when; or that no answer came, or that a comment is settled. */
export function AnswerForm({ question, onClose }: AnswerFormProps) {
  const { id, kind, answer } = question
  const isComment = kind === 'comment'
  const [text, setText] = useState(answer?.words ?? '')
  const [by, setBy] = useState(answer?.by ?? question.to)
  const [on, setOn] = useState(() => answer?.on ?? today())
  const fault = faultOfDate(on)
  const send = async (): Promise<void> => {
    if (fault !== null) return
    const given = { words: text.trim(), by: by.trim(), on: readTypedDate(on, '') }
    if (await save('closeQuestion', { id, ...given })) onClose()
  }
  return (
    <Dialog title={isComment ? said.settleTitle : said.answerTitle} onClose={onClose}>
      <form
        className={styles('form')}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p className={styles('asked')} dir="auto">
          {question.words}
        </p>
        <DraftField
          label={isComment ? said.settleWords : said.answerWords}
          hint={isComment ? said.settleHint : said.answerHint}
          lines={3}
          autoFocus
          value={text}
          onChange={setText}
        />
        <Columns>
          <DraftField label={isComment ? said.settledBy : said.by} value={by} onChange={setBy} />
          <DraftField label={said.on} value={on} fault={fault} onChange={setOn} />
        </Columns>
        <DialogActions>
          <Button onPress={onClose}>{said.cancel}</Button>
          <Button type="submit" look="primary" isDisabled={fault !== null}>
            {isComment ? said.saveSettled : text.trim() === '' ? said.saveNoAnswer : said.saveAnswer}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

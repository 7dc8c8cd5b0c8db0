import { useState } from 'react'
import { Trash2 } from 'lucide-react'

import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import type { Claim } from '../../../shared/schema/claim'
import type { Reply } from '../../../shared/schema/signing'
import { words } from '../../../shared/words/words'
import { save } from '../../state/act'
import { faultOfDate } from '../../state/acts/fault-of-date'
import { Button, IconButton } from '../../ui/button'
import { DraftField, Field } from '../../ui/fields/field'
import { Section } from '../../ui/section'

const said = words.reporting.replies

type Props = { readonly claim: Claim; readonly isReadOnly: boolean }

/** Who was asked for a reply to a claim: when, how and until when, and what was answered. */
export function ClaimReplies({ claim, isReadOnly }: Props) {
  const [who, setWho] = useState('')
  const replies = claim.replies ?? []
  const change = (next: readonly Reply[]): Promise<boolean> =>
    save('updateClaim', { id: claim.id, fields: { replies: [...next] } })
  const add = async (): Promise<void> => {
    const asked: Reply = {
      id: crypto.randomUUID(),
      who: who.trim(),
      how: '',
      asked: '',
      deadline: '',
      answer: '',
      answered: '',
    }
    if (await change([...replies, asked])) setWho('')
  }
  return (
    <Section title={said.title}>
      {replies.map((reply) => (
        <ReplyFields
          key={reply.id}
          reply={reply}
          isReadOnly={isReadOnly}
          onChange={(next) => change(replies.map((each) => (each.id === reply.id ? next : each)))}
          onRemove={() => change(replies.filter((each) => each.id !== reply.id))}
        />
      ))}
      <DraftField label={said.who} value={who} onChange={setWho} />
      <Button isDisabled={isReadOnly || who.trim() === ''} onPress={() => void add()}>
        {said.add}
      </Button>
    </Section>
  )
}

type FieldsProps = {
  readonly reply: Reply
  readonly isReadOnly: boolean
  readonly onChange: (next: Reply) => Promise<boolean>
  readonly onRemove: () => Promise<boolean>
}

function ReplyFields({ reply, isReadOnly, onChange, onRemove }: FieldsProps) {
  const day = (label: string, name: 'asked' | 'deadline' | 'answered') => (
    <Field
      label={label}
      placeholder={said.dateHint}
      isReadOnly={isReadOnly}
      value={reply[name]}
      check={faultOfDate}
      onSave={(value) => onChange({ ...reply, [name]: readTypedDate(value, '') })}
    />
  )
  const text = (label: string, name: 'how' | 'answer', lines: number) => (
    <Field
      label={label}
      lines={lines}
      isReadOnly={isReadOnly}
      value={reply[name]}
      onSave={(value) => onChange({ ...reply, [name]: value })}
    />
  )
  return (
    <fieldset>
      <legend>
        {reply.who}
        <IconButton
          icon={Trash2}
          label={said.remove}
          isDisabled={isReadOnly}
          onPress={() => void onRemove()}
        />
      </legend>
      {text(said.how, 'how', 1)}
      {day(said.asked, 'asked')}
      {day(said.deadline, 'deadline')}
      {text(said.answer, 'answer', 2)}
      {day(said.answered, 'answered')}
    </fieldset>
  )
}

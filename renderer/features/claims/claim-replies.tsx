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
  const add = async (): Promise<void> => {
    if (await save('addReply', { claimId: claim.id, who: who.trim() })) setWho('')
  }
  return (
    <Section title={said.title}>
      {claim.replies?.map((reply) => (
        <ReplyFields key={reply.id} claimId={claim.id} reply={reply} isReadOnly={isReadOnly} />
      ))}
      <DraftField label={said.who} isReadOnly={isReadOnly} value={who} onChange={setWho} />
      <Button isDisabled={isReadOnly || who.trim() === ''} onPress={() => void add()}>
        {said.add}
      </Button>
    </Section>
  )
}

type FieldsProps = { readonly claimId: string; readonly reply: Reply; readonly isReadOnly: boolean }

function ReplyFields({ claimId, reply, isReadOnly }: FieldsProps) {
  const at = { claimId, replyId: reply.id }
  const day = (label: string, name: 'asked' | 'deadline' | 'answered') => (
    <Field
      label={label}
      placeholder={said.dateHint}
      isReadOnly={isReadOnly}
      value={reply[name]}
      check={faultOfDate}
      onSave={(value) => save('updateReply', { ...at, fields: { [name]: readTypedDate(value, '') } })}
    />
  )
  const text = (label: string, name: 'how' | 'answer', lines: number) => (
    <Field
      label={label}
      lines={lines}
      isReadOnly={isReadOnly}
      value={reply[name]}
      onSave={(value) => save('updateReply', { ...at, fields: { [name]: value } })}
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
          onPress={() => void save('removeReply', at)}
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

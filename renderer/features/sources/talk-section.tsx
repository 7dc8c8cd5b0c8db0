import type { Talk } from '../../../shared/schema/source'
import { words } from '../../../shared/words/words'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { Columns, Section } from '../../ui/section'

const said = words.sources.talk

const UNSAID = 'unsaid'
const unsaid = { id: UNSAID, label: said.unsaid } as const
const ways = [unsaid, ...optionsOf(said.ways)]
const terms = [unsaid, ...optionsOf(said.termsOf, said.termMeanings)]

/** A talk without any facts. */
const noTalk: Talk = { way: null, terms: null, interpreter: '', recording: '' }

type TalkSectionProps = {
  readonly talk: Talk | undefined
  readonly isReadOnly: boolean
  readonly onChange: (talk: Talk) => Promise<boolean>
}

/** How somebody was spoken with, on what terms, and with whose help. */
export function TalkSection({ talk = noTalk, isReadOnly, onChange }: TalkSectionProps) {
  return (
    <Section title={said.title}>
      <Columns>
        <Choice
          label={said.way}
          options={ways}
          value={talk.way ?? UNSAID}
          isDisabled={isReadOnly}
          onChoose={(way) => onChange({ ...talk, way: way === UNSAID ? null : way })}
        />
        <Choice
          label={said.terms}
          options={terms}
          value={talk.terms ?? UNSAID}
          isDisabled={isReadOnly}
          onChoose={(chosen) => onChange({ ...talk, terms: chosen === UNSAID ? null : chosen })}
        />
      </Columns>
      <Field
        label={said.interpreter}
        isReadOnly={isReadOnly}
        value={talk.interpreter}
        onSave={(interpreter) => onChange({ ...talk, interpreter: interpreter.trim() })}
      />
      <Field
        label={said.recording}
        hint={said.recordingHint}
        isReadOnly={isReadOnly}
        value={talk.recording}
        onSave={(recording) => onChange({ ...talk, recording: recording.trim() })}
      />
    </Section>
  )
}

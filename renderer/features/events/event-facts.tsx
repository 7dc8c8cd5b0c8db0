import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Pencil } from 'lucide-react'
import { Button as Plain, Group } from 'react-aria-components'
import { describeKnown } from '../../../shared/domain/describe/describe-event'
import type { InputOf } from '../../../shared/ipc/contract'
import type { Event, EventKind, PlacePrecision, TimePrecision } from '../../../shared/schema/event'
import { readTypedDate } from '../../../shared/domain/quantities/read-typed-date'
import { words } from '../../../shared/words/words'
import { faultOfDate } from '../../state/acts/fault-of-date'
import { save } from '../../state/act'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Field } from '../../ui/fields/field'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

const w = words.events
const notSaid = 'not-said'
const kinds = [{ id: notSaid, label: w.kindNotSaid }, ...optionsOf<EventKind>(w.ofKind)] as const
const precisions = [
  { id: notSaid, label: w.precisionNotSaid },
  ...optionsOf<PlacePrecision>(w.precisions),
] as const

const timePrecisions = [
  { id: notSaid, label: w.precisionNotSaid },
  ...optionsOf<TimePrecision>(w.timePrecisions),
] as const

type EventFactsProps = { readonly event: Event; readonly isReadOnly: boolean }

/** The time, place and kind of an event in one line, which opens into fields. */
export function EventFacts({ event, isReadOnly }: EventFactsProps) {
  const [isOpen, setOpen] = useState(false)
  const line = useRef<HTMLButtonElement>(null)
  const known = describeKnown(event, event.kind === null ? '' : w.ofKind[event.kind])
  const onKeyDown = (pressed: KeyboardEvent): void => {
    if (pressed.key !== 'Escape' || pressed.defaultPrevented) return
    pressed.stopPropagation()
    setOpen(false)
    line.current?.focus()
  }
  return (
    <div>
      <Plain
        ref={line}
        className={styles('known')}
        aria-expanded={isOpen}
        aria-description={w.facts}
        onPress={() => setOpen(!isOpen)}
      >
        <bdi>{known || w.factsNotSaid}</bdi>
        <Pencil size={12} aria-hidden />
      </Plain>
      {isOpen && (
        <Group aria-label={w.facts} onKeyDown={onKeyDown}>
          <Facts event={event} isReadOnly={isReadOnly} />
        </Group>
      )}
    </div>
  )
}

/** The time, place and kind of an event, with their precision, in fields. */
function Facts({ event: { id, kind, when, where }, isReadOnly }: EventFactsProps) {
  const box = useRef<HTMLDivElement>(null)
  // Whoever opened the line means to write in it.
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const change = (fields: InputOf<'updateEvent'>['fields']): Promise<boolean> =>
    save('updateEvent', { id, fields })
  return (
    <div className={styles('facts')} ref={box}>
      <Field
        label={w.whenLabel}
        placeholder={w.whenHint}
        isReadOnly={isReadOnly}
        value={when.date}
        check={(text) => faultOfDate(text)}
        onSave={(date) => change({ when: { ...when, date: readTypedDate(date, '') } })}
      />
      <Field
        label={w.hourLabel}
        placeholder={w.hourHint}
        isReadOnly={isReadOnly}
        value={when.hour}
        check={(text) => (hour.test(text.trim()) ? null : w.hourFault)}
        onSave={(next) => change({ when: { ...when, hour: next.trim() } })}
      />
      <Field
        label={w.zoneLabel}
        placeholder={w.zoneHint}
        isReadOnly={isReadOnly}
        value={when.zone ?? ''}
        onSave={(zone) => change({ when: { ...when, zone: zone.trim() } })}
      />
      <Choice
        label={w.timePrecisionLabel}
        options={timePrecisions}
        value={when.precision ?? notSaid}
        isDisabled={isReadOnly}
        onChoose={(next) => change({ when: { ...when, precision: next === notSaid ? undefined : next } })}
      />
      <Field
        label={w.whereLabel}
        placeholder={w.whereHint}
        isReadOnly={isReadOnly}
        value={where.name}
        onSave={(name) => change({ where: { ...where, name: name.trim() } })}
      />
      <Choice
        label={w.precisionLabel}
        options={precisions}
        value={where.precision ?? notSaid}
        isDisabled={isReadOnly}
        onChoose={(next) => change({ where: { ...where, precision: next === notSaid ? null : next } })}
      />
      <Choice
        label={w.kindLabel}
        options={kinds}
        value={kind ?? notSaid}
        isDisabled={isReadOnly}
        onChoose={(next) => change({ kind: next === notSaid ? null : next })}
      />
    </div>
  )
}

/** As the schema has it, which stays out of the window. */
const hour = /^$|^(?:[01]\d|2[0-3])(?::[0-5]\d)?$/

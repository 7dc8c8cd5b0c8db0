import { useId, useState } from 'react'
import { clockTime, readClockTime } from '../../../../shared/domain/time/clock-time'
import { words } from '../../../../shared/words/words'
import { classesOf } from '../../../ui/classes'
import sheet from '../original-view.module.css'

const styles = classesOf(sheet)
const said = words.originals.media

/** A stretch of a recording, in seconds; `to` is null where one moment is meant. */
export type Stretch = { readonly from: number; readonly to: number | null }

/** The same with its beginning before its end. */
export const inOrder = ({ from, to }: Stretch): Stretch =>
  to !== null && to < from ? { from: to, to: from } : { from, to }

type StretchFieldsProps = { readonly stretch: Stretch; readonly onChange: (stretch: Stretch) => void }

/** The beginning and the end of a stretch, as a clock shows them. */
export function StretchFields({ stretch, onChange }: StretchFieldsProps) {
  const { from, to } = stretch
  return (
    <>
      <ClockField label={said.from} at={from} onChange={(at) => onChange({ from: at ?? 0, to })} />
      <ClockField label={said.to} at={to} onChange={(at) => onChange({ from, to: at })} />
    </>
  )
}

type ClockFieldProps = {
  readonly label: string
  readonly at: number | null
  readonly onChange: (at: number | null) => void
}

function ClockField({ label, at, onChange }: ClockFieldProps) {
  /** What is being typed; null: what holds. */
  const [typed, setTyped] = useState<string | null>(null)
  const faultId = useId()
  const held = at === null ? '' : clockTime(at)
  const isUnread = typed !== null && typed.trim() !== '' && readClockTime(typed) === null
  return (
    <label className={styles('entry')}>
      {label}
      <input
        value={typed ?? held}
        aria-invalid={isUnread}
        aria-describedby={isUnread ? faultId : undefined}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          const read = readClockTime(value)
          if (read !== null || value.trim() === '') onChange(read)
        }}
        // What is no time stays as it was typed, and says so.
        onBlur={() => {
          if (!isUnread) setTyped(null)
        }}
      />
      {isUnread && (
        <span id={faultId} role="alert" className={styles('fault')}>
          {said.notATime(held)}
        </span>
      )}
    </label>
  )
}

import { words } from '../../../shared/words/words'
import { checkNewPassphrase } from './new-passphrase'
import type { NewPassphrase } from './new-passphrase'
import { PassphraseField } from '../../ui/fields/passphrase-field'

type NewPassphraseFieldsProps = {
  readonly label: string
  /** What the field is called in which it is typed once more. */
  readonly again: string
  readonly typed: NewPassphrase
  readonly onType: (typed: NewPassphrase) => void
  readonly autoFocus?: boolean
  readonly isReadOnly: boolean
  /** Whether it is said what is wrong with what was typed: not before it was to be taken. */
  readonly isChecked: boolean
  /** Why a passphrase that nothing is wrong with was not taken, in words; null: it was not tried, or it was taken. */
  readonly fault?: string | null
}

/** A new passphrase, to be typed twice. */
export function NewPassphraseFields({
  label,
  again,
  typed,
  onType,
  autoFocus = false,
  isReadOnly,
  isChecked,
  fault = null,
}: NewPassphraseFieldsProps) {
  const faults = isChecked ? checkNewPassphrase(typed) : { first: null, second: null }
  return (
    <>
      <PassphraseField
        label={label}
        hint={words.protection.hint}
        autoFocus={autoFocus}
        isReadOnly={isReadOnly}
        value={typed.first}
        onChange={(first) => onType({ ...typed, first })}
        fault={faults.first}
      />
      <PassphraseField
        label={again}
        isReadOnly={isReadOnly}
        value={typed.second}
        onChange={(second) => onType({ ...typed, second })}
        fault={faults.first === null ? (faults.second ?? fault) : null}
      />
    </>
  )
}

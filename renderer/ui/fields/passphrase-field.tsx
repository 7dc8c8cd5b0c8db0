import { useState } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { IconButton } from '../button'
import { classesOf } from '../classes'
import boxesSheet from '../boxes.module.css'
import sheet from './passphrase-field.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.protection

type PassphraseFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly autoFocus?: boolean
  readonly isReadOnly?: boolean
  /** What is wrong with it, in words; null: nothing. */
  readonly fault?: string | null
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A passphrase: hidden unless the journalist asks to see it, never remembered, with a word where Caps Lock is on. */
export function PassphraseField({ label, hint, fault = null, inputRef, ...rest }: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false)
  const [isCapsLock, setCapsLock] = useState(false)
  const look = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <TextField
      {...rest}
      className={boxes('field')}
      type={isShown ? 'text' : 'password'}
      isInvalid={fault !== null}
      isRequired
    >
      <Label className={boxes('label')}>{label}</Label>
      <span className={styles('entry')}>
        <Input
          className={`${boxes('box')} ${styles('input')}`}
          dir="auto"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onKeyDown={look}
          onKeyUp={look}
          onBlur={() => setCapsLock(false)}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        <IconButton
          icon={isShown ? EyeOff : Eye}
          label={isShown ? said.hide : said.show}
          onPress={() => setShown(!isShown)}
        />
      </span>
      {hint && fault === null && (
        <Text slot="description" className={styles('note')}>
          {hint}
        </Text>
      )}
      <FieldError className={boxes('fault')}>{fault}</FieldError>
      {isCapsLock && <output className={styles('note')}>{said.capsLock}</output>}
    </TextField>
  )
}

import { chordHere } from '../keys/keys-here'
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components'
import { useEffect, useRef, useState } from 'react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { words } from '../../../shared/words/words'
import { classesOf } from '../classes'
import boxesSheet from '../boxes.module.css'
import sheet from './field.module.css'
import { forgetTyped } from './field-undo'
import type { TextBox } from './field-undo'
import { useSent } from './use-sent'
import { useTypedWords } from './typed-words'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.fields

type FieldProps = {
  readonly label: string
  readonly value: string
  /**
   * Called once, when the journalist leaves the field or presses Enter, and only if the text is another one. Answers
   * whether it is saved; where it is not, the text stays in the field.
   */
  readonly onSave: (value: string) => Promise<boolean>
  readonly hint?: string
  readonly placeholder?: string
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
  readonly lines?: number
  readonly type?: 'text' | 'url'
  /** A fault in the text, in words; null when it is good. Faulty text is not saved. */
  readonly check?: (value: string) => string | null
}

/** What is typed into a field and not saved yet. */
type Draft = {
  readonly text: string
  readonly state: 'typed' | 'saving' | 'unsaved'
}

const nothing = (): void => {}

/**
 * A text that saves itself when it is left. While it has the focus, what is typed is the journalist's; when the
 * document changes under it (an undo), it shows the document again.
 */
export function Field({
  label,
  value,
  onSave,
  hint,
  placeholder = '',
  lines = 1,
  type = 'text',
  check,
  ...rest
}: FieldProps) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const { newest, isForeignChange, send } = useSent(value)
  // The document changed under it: that is what counts now.
  if (draft && isForeignChange) setDraft(null)
  const box = useRef<TextBox | null>(null)
  const [foreignChanges, setForeignChanges] = useState(0)
  if (isForeignChange) setForeignChanges(foreignChanges + 1)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each of them ends what was typed here
  useEffect(() => forgetTyped(box.current), [foreignChanges])
  const takeBox = (element: TextBox | null): void => {
    box.current = element
  }
  const text = draft && !isForeignChange ? draft.text : newest
  const fault = draft ? (rest.isRequired && !text.trim() ? said.empty : (check?.(text) ?? null)) : null
  const isUnsaved = draft?.state === 'unsaved'
  // What the disk did not take is kept as an operation already; what was taken back to the last letter is saved.
  useTypedWords(label, draft === null || isUnsaved || draft.text === value ? null : draft.text)

  const save = (): void => {
    if (fault !== null || draft?.state === 'saving') return
    if (text === newest && !isUnsaved) return setDraft(null)
    setDraft({ text, state: 'saving' })
    void send(text, onSave(text)).then((isSaved) =>
      setDraft((latest) => {
        if (latest?.text !== text || latest.state !== 'saving') return latest
        return isSaved ? null : { text, state: 'unsaved' }
      }),
    )
  }
  // What could not be saved is tried again when the journalist asks for it, not whenever the field is left.
  const leave = (): void => {
    if (!isUnsaved) save()
  }
  // A field that goes while something is typed in it, as when another claim is opened by a key, is left too.
  const latest = useRef(save)
  useEffect(() => {
    latest.current = draft === null ? nothing : leave
  })
  useEffect(() => () => latest.current(), [])

  const onKeyDown = (event: KeyboardEvent): void => {
    // What is being saved is not typed any more: Escape is for what the field stands in.
    if (event.key === 'Escape' && draft && draft.state !== 'saving') {
      event.stopPropagation()
      setDraft(null)
    }
    if (event.key === 'Enter' && (lines === 1 || event.metaKey || event.ctrlKey)) save()
  }

  return (
    <AriaTextField
      {...rest}
      type={type}
      className={boxes('field')}
      value={text}
      onChange={(next) => setDraft({ text: next, state: 'typed' })}
      onBlur={leave}
      isInvalid={fault !== null || isUnsaved}
    >
      <Label className={boxes('label')}>{label}</Label>
      {lines === 1 ? (
        <Input
          ref={takeBox}
          className={`${boxes('box')} ${styles('input')}`}
          placeholder={placeholder}
          dir="auto"
          onKeyDown={onKeyDown}
        />
      ) : (
        <TextArea
          ref={takeBox}
          className={`${boxes('box')} ${styles('input')}`}
          placeholder={placeholder}
          dir="auto"
          rows={lines}
          style={{ ['--lines' as string]: lines }}
          onKeyDown={onKeyDown}
        />
      )}
      {hint && (
        <Text slot="description" className={styles('hint')}>
          {hint}
        </Text>
      )}
      <FieldError className={boxes('fault')}>
        {fault ?? said.notSaved(chordHere(lines === 1 ? 'Enter' : 'CmdOrCtrl+Enter'))}
      </FieldError>
    </AriaTextField>
  )
}

type DraftFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly placeholder?: string
  readonly lines?: number
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  readonly fault?: string | null
  /** A passphrase is not shown, and not remembered. */
  readonly type?: 'text' | 'password'
  readonly onPaste?: (event: ClipboardEvent) => void
}

/** Sends the form, which Enter does not do in a text of several lines. */
function submitByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  const { form } = event.currentTarget
  const button = form?.querySelector<HTMLButtonElement>('[type="submit"]:not([disabled])')
  if (button) form?.requestSubmit(button)
}

/** A text of a form that is saved as a whole. */
export function DraftField({
  label,
  hint,
  placeholder = '',
  lines = 1,
  fault = null,
  type = 'text',
  onPaste,
  ...rest
}: DraftFieldProps) {
  const [first] = useState(rest.value)
  useTypedWords(label, type === 'password' || rest.value === first ? null : rest.value)
  return (
    <AriaTextField {...rest} className={boxes('field')} type={type} isInvalid={fault !== null}>
      <Label className={boxes('label')}>
        {label}
        {rest.isRequired && <span className={styles('required')}>{said.required}</span>}
      </Label>
      {lines === 1 ? (
        <Input
          className={`${boxes('box')} ${styles('input')}`}
          placeholder={placeholder}
          dir="auto"
          autoComplete="off"
        />
      ) : (
        <TextArea
          className={`${boxes('box')} ${styles('input')}`}
          placeholder={placeholder}
          dir="auto"
          rows={lines}
          style={{ ['--lines' as string]: lines }}
          onPaste={onPaste}
          onKeyDown={submitByKey}
        />
      )}
      {hint && (
        <Text slot="description" className={styles('hint')}>
          {hint}
        </Text>
      )}
      <FieldError className={boxes('fault')}>{fault}</FieldError>
    </AriaTextField>
  )
}

import { useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { PassphraseField } from '../../ui/fields/passphrase-field'
import { classesOf } from '../../ui/classes'
import sheet from './protection.module.css'

const styles = classesOf(sheet)
const said = words.protection

const leave = (): void => void act('answerQuestion', { answer: 'leave' })

/** Asks for the passphrase of a protected project that is to be opened. */
export function UnlockDialog() {
  const question = useProject((state) => state.question)
  return question?.kind === 'passphrase' ? (
    <UnlockForm key={question.folder} title={question.title} folder={question.folder} />
  ) : null
}

function UnlockForm({ title, folder }: { readonly title: string; readonly folder: string }) {
  const [passphrase, setPassphrase] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isTrying, setTrying] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const unlock = async (): Promise<void> => {
    if (isTrying || passphrase === '') return
    setTrying(true)
    const opened = await api('unlockProject', { passphrase })
    setTrying(false)
    if (opened.ok) return
    // It stays, so that a slip of one letter can be put right; typing writes over it.
    setFault(opened.fault.message)
    input.current?.focus()
    input.current?.select()
  }
  return (
    <Dialog title={said.unlock.title(title)} onClose={leave}>
      <Form
        validationBehavior="aria"
        className={styles('form')}
        onSubmit={(event) => {
          event.preventDefault()
          void unlock()
        }}
      >
        <PassphraseField
          label={said.passphrase}
          autoFocus
          inputRef={input}
          isReadOnly={isTrying}
          value={passphrase}
          fault={fault}
          onChange={(next) => {
            setPassphrase(next)
            setFault(null)
          }}
        />
        <p className={styles('path')}>{folder}</p>
        <DialogActions>
          <Button onPress={leave}>{words.buttons.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={passphrase === '' || isTrying}>
            {isTrying ? said.unlock.underWay : words.buttons.open}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

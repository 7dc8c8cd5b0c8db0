import { useState } from 'react'
import { Form } from 'react-aria-components'
import { api } from '../../api'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/field'
import styles from './protection.module.css'

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
  const unlock = async (): Promise<void> => {
    if (isTrying) return
    setTrying(true)
    const opened = await api('unlockProject', { passphrase })
    setTrying(false)
    if (opened.ok) return
    setFault(opened.fault.message)
    setPassphrase('')
  }
  return (
    <Dialog title={`“${title}” is protected`} onClose={leave}>
      <Form
        validationBehavior="aria"
        className={styles['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault()
          void unlock()
        }}
      >
        <DraftField
          label="Passphrase"
          type="password"
          autoFocus
          value={passphrase}
          fault={fault}
          onChange={(next) => {
            setPassphrase(next)
            setFault(null)
          }}
        />
        <p className={styles['path']}>{folder}</p>
        <DialogActions>
          <Button onPress={leave}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={passphrase === '' || isTrying}>
            {isTrying ? 'Opening…' : 'Open'}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

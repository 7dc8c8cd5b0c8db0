import { useState } from 'react'
import { Form } from 'react-aria-components'
import { api } from '../../api'
import { useProject } from '../../state/project-state'
import { notify } from '../../state/toasts'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { DraftField } from '../../ui/field'
import { checkNewPassphrase } from './new-passphrase'
import styles from './protection.module.css'

type DialogProps = { readonly onClose: () => void }

/** Puts the open project under a passphrase; where it is, changes the passphrase or takes the protection away. */
export function ProtectionDialog({ onClose }: DialogProps) {
  const isProtected = useProject((state) => state.isProtected)
  const readOnly = useProject((state) => state.readOnly)
  if (readOnly !== null) {
    return (
      <Dialog title="Protect with a passphrase" onClose={onClose}>
        <p>{readOnly}. Its protection cannot be changed now.</p>
        <DialogActions>
          <Button look="primary" onPress={onClose}>
            Close
          </Button>
        </DialogActions>
      </Dialog>
    )
  }
  return isProtected ? <ChangeDialog onClose={onClose} /> : <ProtectDialog onClose={onClose} />
}

function ProtectDialog({ onClose }: DialogProps) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const { isTried, isBusy, fault, submit } = useForm()
  const faults = checkNewPassphrase(first, second)
  const protect = (): void =>
    submit(faults.first === null && faults.second === null, async () => {
      const done = await api('protectProject', { passphrase: first })
      if (done.ok) notify('done', 'The project is protected. It opens with its passphrase from now on.')
      return done.ok ? null : done.fault.message
    })
  return (
    <Dialog title="Protect with a passphrase" onClose={onClose}>
      <Form
        validationBehavior="aria"
        className={styles['form'] ?? ''}
        onSubmit={(event) => (event.preventDefault(), protect())}
      >
        <p>
          Everything of the project on the disk, its backups too, can then be read only with the passphrase.
          Reports that you export can be read by everybody.
        </p>
        <p className={styles['warning']}>
          Nobody can bring a forgotten passphrase back, and without it the project is lost. Keep it in a safe
          place.
        </p>
        <DraftField
          label="Passphrase"
          type="password"
          autoFocus
          isRequired
          value={first}
          onChange={setFirst}
          fault={isTried ? faults.first : null}
        />
        <DraftField
          label="The same once more"
          type="password"
          isRequired
          value={second}
          onChange={setSecond}
          fault={isTried ? (faults.second ?? fault) : null}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={isBusy}>
            {isBusy ? 'Protecting…' : 'Protect'}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

function ChangeDialog({ onClose }: DialogProps) {
  const [current, setCurrent] = useState('')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const { isTried, isBusy, fault, submit } = useForm()
  const faults = checkNewPassphrase(first, second)
  const change = (): void =>
    submit(faults.first === null && faults.second === null, async () => {
      const done = await api('changePassphrase', { current, next: first })
      if (!done.ok) return done.fault.message
      notify('done', 'The passphrase was changed.')
      onClose()
      return null
    })
  const remove = (): void =>
    submit(true, async () => {
      const done = await api('unprotectProject', { passphrase: current })
      if (done.ok) notify('done', 'The project is no longer protected.')
      return done.ok ? null : done.fault.message
    })
  return (
    <Dialog title="Change the passphrase" onClose={onClose}>
      <Form
        validationBehavior="aria"
        className={styles['form'] ?? ''}
        onSubmit={(event) => (event.preventDefault(), change())}
      >
        <DraftField
          label="Present passphrase"
          type="password"
          autoFocus
          isRequired
          value={current}
          onChange={setCurrent}
          fault={fault}
        />
        <DraftField
          label="New passphrase"
          type="password"
          value={first}
          onChange={setFirst}
          fault={isTried && first !== '' ? faults.first : null}
        />
        <DraftField
          label="The new one once more"
          type="password"
          value={second}
          onChange={setSecond}
          fault={isTried ? faults.second : null}
        />
        <p className={styles['note']}>
          The old passphrase still opens copies of the project folder that were made before. If somebody may
          have both, remove the protection and protect the project anew.
        </p>
        <DialogActions>
          <Button look="danger" isDisabled={isBusy || current === ''} onPress={remove}>
            Remove protection
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={isBusy || current === ''}>
            Change
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

/** The states of a form that takes a while: `fault` is what came of the last try, in words. */
function useForm() {
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const submit = (isGood: boolean, work: () => Promise<string | null>): void => {
    setTried(true)
    setFault(null)
    if (!isGood || isBusy) return
    setBusy(true)
    void work().then((failure) => {
      setFault(failure)
      setBusy(false)
    })
  }
  return { isTried, isBusy, fault, submit }
}

import { useState } from 'react'
import { Form } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { useProject } from '../../state/project-state'
import { notify } from '../../state/answers'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { isGoodPassphrase } from './new-passphrase'
import type { NewPassphrase } from './new-passphrase'
import { NewPassphraseFields } from './new-passphrase-fields'
import { PassphraseField } from '../../ui/fields/passphrase-field'
import { classesOf } from '../../ui/classes'
import sheet from './protection.module.css'

const styles = classesOf(sheet)
const said = words.protection

type DialogProps = { readonly onClose: () => void }

/** Puts the open project under a passphrase; where it is, changes the passphrase or takes the protection away. */
export function ProtectionDialog({ onClose }: DialogProps) {
  const isProtected = useProject((state) => state.isProtected)
  const readOnly = useProject((state) => state.readOnly)
  if (readOnly !== null) {
    return (
      <Dialog title={said.protect.title} onClose={onClose}>
        <p>{said.readOnly(readOnly)}</p>
        <DialogActions>
          <Button look="primary" onPress={onClose}>
            {words.buttons.close}
          </Button>
        </DialogActions>
      </Dialog>
    )
  }
  return isProtected ? <ChangeDialog onClose={onClose} /> : <ProtectDialog onClose={onClose} />
}

function ProtectDialog({ onClose }: DialogProps) {
  const [typed, setTyped] = useState(nothingTyped)
  const { isTried, isBusy, fault, submit } = useForm()
  const protect = (): void =>
    submit(isGoodPassphrase(typed), async () => {
      const done = await api('protectProject', { passphrase: typed.first })
      if (done.ok) notify('done', said.protect.done)
      return done.ok ? null : done.fault.message
    })
  return (
    <Dialog title={said.protect.title} onClose={isBusy ? nothing : onClose}>
      <Form
        validationBehavior="aria"
        className={styles('form')}
        onSubmit={(event) => (event.preventDefault(), protect())}
      >
        <p>{said.protect.explanation}</p>
        <p className={styles('warning')}>{said.protect.warning}</p>
        <NewPassphraseFields
          label={said.passphrase}
          again={said.protect.again}
          typed={typed}
          onType={setTyped}
          autoFocus
          isReadOnly={isBusy}
          isChecked={isTried}
          fault={fault}
        />
        <DialogActions>
          <Button isDisabled={isBusy} onPress={onClose}>
            {words.buttons.cancel}
          </Button>
          <Button look="primary" type="submit" isDisabled={isBusy}>
            {isBusy ? said.protect.underWay : said.protect.action}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

function ChangeDialog({ onClose }: DialogProps) {
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState(nothingTyped)
  const { isTried, isBusy, fault, submit } = useForm()
  const [isRemoving, setRemoving] = useState(false)
  const change = (): void => {
    setRemoving(false)
    submit(isGoodPassphrase(typed), async () => {
      const done = await api('changePassphrase', { current, next: typed.first })
      if (!done.ok) return done.fault.message
      notify('done', said.change.done)
      onClose()
      return null
    })
  }
  const remove = (): void => {
    setRemoving(true)
    submit(true, async () => {
      const done = await api('unprotectProject', { passphrase: current })
      if (done.ok) notify('done', said.change.removed)
      return done.ok ? null : done.fault.message
    })
  }
  return (
    <Dialog title={said.change.title} onClose={isBusy ? nothing : onClose}>
      <Form
        validationBehavior="aria"
        className={styles('form')}
        onSubmit={(event) => (event.preventDefault(), change())}
      >
        <PassphraseField
          label={said.change.present}
          autoFocus
          isReadOnly={isBusy}
          value={current}
          onChange={setCurrent}
          fault={fault}
        />
        <NewPassphraseFields
          label={said.change.next}
          again={said.change.again}
          typed={typed}
          onType={setTyped}
          isReadOnly={isBusy}
          isChecked={isTried && !isRemoving}
        />
        <p className={styles('note')}>{said.change.explanation}</p>
        <div className={styles('actions')}>
          <Button look="danger" isDisabled={isBusy || current === ''} onPress={remove}>
            {said.change.remove}
          </Button>
          <DialogActions>
            <Button isDisabled={isBusy} onPress={onClose}>
              {words.buttons.cancel}
            </Button>
            <Button look="primary" type="submit" isDisabled={isBusy || current === ''}>
              {isBusy ? said.change.underWay : said.change.action}
            </Button>
          </DialogActions>
        </div>
      </Form>
    </Dialog>
  )
}

const nothingTyped: NewPassphrase = { first: '', second: '' }

/** While the project is closed and changed, the dialog stays in front of it. */
const nothing = (): void => {}

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

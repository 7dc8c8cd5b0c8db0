import { useState } from 'react'
import { Form } from 'react-aria-components'
import { words } from '../../../shared/words/words'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import { PassphraseField } from '../../ui/fields/passphrase-field'
import sheet from './safety.module.css'

const styles = classesOf(sheet)
const said = words.safety.verify

/** Asks for the passphrase of what could be verified in part, or not at all, without it. */
export function UnlockVerified({ onUnlock }: { readonly onUnlock: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <>
      <p className={styles('note')}>{said.withPassphrase}</p>
      <Form
        className={styles('unlock')}
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase !== '') onUnlock(passphrase)
        }}
      >
        <PassphraseField
          label={words.protection.passphrase}
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
        />
        <Button type="submit" isDisabled={passphrase === ''}>
          {said.dialog.button}
        </Button>
      </Form>
    </>
  )
}

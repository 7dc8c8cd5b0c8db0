import { useEffect, useRef, useState } from 'react'
import type { PackageCheck } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { Outcome } from '../../marks/outcome'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './handover.module.css'
import { Lines } from './lines'
import { cancelPackage, PackingProgress } from './packing-progress'

const styles = classesOf(sheet)
const said = words.packages.verify

/** Asks for a package, checks it, and says what matches, what does not, and what that proves. */
export function VerifyPackageDialog({ onClose }: { readonly onClose: () => void }) {
  const [check, setCheck] = useState<PackageCheck | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const isAsked = useRef(false)
  useEffect(() => {
    if (isAsked.current) return
    isAsked.current = true
    void api('verifyPackage', {}).then((answer) => {
      if (!answer.ok && answer.fault.code !== 'cancelled') setFault(answer.fault.message)
      else if (answer.ok && answer.value !== null) setCheck(answer.value)
      else onClose()
    })
  }, [onClose])
  const isDone = check !== null || fault !== null
  const leave = isDone ? onClose : cancelPackage
  return (
    <Dialog title={said.title} width="wide" onClose={leave}>
      {fault !== null && <Outcome isGood={false}>{fault}</Outcome>}
      {!isDone && <PackingProgress />}
      {check && <Checked check={check} />}
      <DialogActions>
        <Button look="primary" onPress={leave}>
          {isDone ? words.buttons.close : words.buttons.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Checked({ check }: { readonly check: PackageCheck }) {
  const { name, made, by, files, bytes, findings, history, seq, entry, hash, leftOut, notes } = check
  const of = words.packages.checked
  return (
    <div className={styles('form')}>
      <Outcome isGood={findings.length === 0}>{of.result(findings.length)}</Outcome>
      {findings.length > 0 && (
        <ul className={styles('lines')} aria-label={said.findings}>
          {findings.map(({ file, message }) => (
            <li key={file}>
              <code>{file}</code>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
      <p dir="auto">{said.about(name, made, by)}</p>
      <p className={styles('note')}>
        {of.counts(files, bytes)}. {of.history[history]}
      </p>
      {notes.map((note) => (
        <p key={note} dir="auto">
          {note}
        </p>
      ))}
      <Lines title={said.leftOut} lines={leftOut} />
      {findings.length === 0 && <Lines title={said.proves} lines={words.packages.proves} />}
      <Lines title={said.doesNotProve} lines={words.packages.doesNotProve} />
      <p className={styles('hash')}>{of.hash(hash)}</p>
      {entry !== '' && <p className={styles('hash')}>{of.entry(seq, entry)}</p>}
    </div>
  )
}

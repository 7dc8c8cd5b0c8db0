import { useCallback, useEffect, useRef, useState } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import type { InputOf } from '../../../shared/ipc/contract'
import type { Verified } from '../../../shared/ipc/state'
import type { Fault, Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { Outcome } from '../../marks/outcomes/outcome'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { showRestored, showVerifying, useSafety } from '../../state/safety-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'
import { UnlockVerified } from './unlock-verified'
import { VerifiedFile } from './verified-file'
import { VerifiedProject } from './verified-project'

const styles = classesOf(sheet)
const said = words.safety.verify

type Stand =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'working' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'done'; readonly verified: Verified; readonly isOpen: boolean }

/** Verifies the open project at once, or whatever else is chosen, and shows the findings and the limits of the check. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const hasProject = useProject((state) => state.project !== null)
  const [stand, setStand] = useState<Stand>({ kind: hasProject ? 'working' : 'unasked' })
  const current = useRef(0)
  /** Takes what comes of a check, unless another was begun; where nothing was chosen, what was shown before stays. */
  const taker = useCallback((isOpen: boolean, before: Stand) => {
    current.current += 1
    const own = current.current
    return (answer: Result<Verified | null>): void => {
      if (current.current !== own) return
      if (!answer.ok) setStand({ kind: 'fault', fault: answer.fault })
      else setStand(answer.value === null ? before : { kind: 'done', verified: answer.value, isOpen })
    }
  }, [])
  const work = (isOpen: boolean, check: Promise<Result<Verified | null>>): void => {
    showVerifying(null)
    setStand({ kind: 'working' })
    void check.then(taker(isOpen, stand.kind === 'working' ? { kind: 'unasked' } : stand))
  }
  const verifyOther = (input: InputOf<'verifyOther'>): void => work(false, api('verifyOther', input))
  useEffect(() => {
    showVerifying(null)
    if (hasProject) void verifyOpen().then(taker(true, { kind: 'unasked' }))
    return () => {
      current.current += 1
      void api('cancelVerification', {})
    }
  }, [hasProject, taker])
  const openAsCopy = async (file: string): Promise<void> => {
    const answer = await act('openHistoryCopy', { file })
    if (!answer || answer.done.length === 0) return
    onClose()
    showRestored({ title: words.folder.copy.opened, lines: answer.done })
  }
  const isLocked = wantsPassphrase(stand)
  return (
    <Dialog title={said.title} width="wide" onClose={onClose}>
      {stand.kind === 'unasked' && <p>{said.explains}</p>}
      {stand.kind === 'working' && <Progress />}
      {stand.kind === 'fault' && <Outcome isGood={false}>{stand.fault.message}</Outcome>}
      {stand.kind === 'done' &&
        (stand.verified.kind === 'project' ? (
          <VerifiedProject
            name={stand.verified.name}
            report={stand.verified.report}
            {...(stand.isOpen && {
              onOpenAsCopy: (file: string) => void openAsCopy(file),
              onChanged: () => work(true, verifyOpen()),
            })}
          />
        ) : (
          <VerifiedFile verified={stand.verified} />
        ))}
      {isLocked && <UnlockVerified onUnlock={(passphrase) => verifyOther({ passphrase })} />}
      <DialogActions>
        <span className={styles('others')}>
          <Button onPress={() => verifyOther({ choose: 'file' })}>{said.file}</Button>
          <Button onPress={() => verifyOther({ choose: 'folder' })}>{said.folder}</Button>
        </span>
        <Button look="primary" onPress={onClose}>
          {stand.kind === 'working' ? words.buttons.cancel : words.buttons.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

async function verifyOpen(): Promise<Result<Verified | null>> {
  const answer = await api('verifyProject', {})
  if (!answer.ok) return answer
  const name = useProject.getState().project?.title ?? ''
  return { ok: true, value: { kind: 'project', name, report: answer.value } }
}

function wantsPassphrase(stand: Stand): boolean {
  if (stand.kind === 'fault') return ['locked', 'wrong-passphrase'].includes(stand.fault.code)
  return (
    stand.kind === 'done' &&
    stand.verified.kind === 'package' &&
    ['locked', 'wrong passphrase'].includes(stand.verified.check.history)
  )
}

function Progress() {
  const verifying = useSafety((state) => state.verifying)
  return (
    <ProgressBar
      className={styles('progress')}
      isIndeterminate={verifying === null}
      value={verifying?.done ?? 0}
      maxValue={verifying?.total ?? 1}
    >
      {({ percentage }) => (
        <>
          <Label>{verifying ? said.checking(verifying.done, verifying.total) : said.readingHistory}</Label>
          <span className={styles('track')}>
            <span className={styles('bar')} style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  )
}

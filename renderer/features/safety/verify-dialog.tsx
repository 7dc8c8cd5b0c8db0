import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import type { Finding, Verification } from '../../../shared/ipc/state'
import type { Fault } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { api } from '../../api'
import { Outcome } from '../../marks/outcome'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { showRestored, showVerifying, useSafety } from '../../state/safety-state'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { classesOf } from '../../ui/classes'
import sheet from './safety.module.css'
import { StrayFile } from './stray-file'

const styles = classesOf(sheet)
const said = words.safety.verify

/** Checks the whole project against its history, and shows the findings and the limits of the check. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const [report, setReport] = useState<Verification | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const current = useRef(0)
  const verify = useCallback((): void => {
    current.current += 1
    const own = current.current
    showVerifying(null)
    void api('verifyProject', {}).then((answer) => {
      if (current.current !== own) return
      if (answer.ok) setReport(answer.value)
      else setFault(answer.fault)
    })
  }, [])
  useEffect(() => {
    verify()
    return () => {
      current.current += 1
      void api('cancelVerification', {})
    }
  }, [verify])
  const openAsCopy = async (file: string): Promise<void> => {
    const answer = await act('openHistoryCopy', { file })
    if (!answer || answer.done.length === 0) return
    onClose()
    showRestored({ title: words.folder.copy.opened, lines: answer.done })
  }
  return (
    <Dialog title={said.title} width="wide" onClose={onClose}>
      {fault && <Outcome isGood={false}>{fault.message}</Outcome>}
      {!fault &&
        (report ? (
          <Report report={report} onOpenAsCopy={(file) => void openAsCopy(file)} onChanged={verify} />
        ) : (
          <Progress />
        ))}
      <DialogActions>
        <Button look="primary" onPress={onClose}>
          {(report ?? fault) ? words.buttons.close : words.buttons.cancel}
        </Button>
      </DialogActions>
    </Dialog>
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

function Report({
  report,
  onOpenAsCopy,
  onChanged,
}: {
  readonly report: Verification
  readonly onOpenAsCopy: (file: string) => void
  /** Something was done about a finding: it is to be verified again. */
  readonly onChanged: () => void
}) {
  const { checked, findings, apart, seq, hash, proves, doesNotProve } = report
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <>
      <Outcome isGood={findings.length === 0}>{words.folder.verified.result(findings.length)}</Outcome>
      {findings.length > 0 && (
        <>
          <ul className={styles('findings')} aria-label={said.findings}>
            {findings.map((finding) => (
              <Found key={`${finding.file} ${finding.message}`} finding={finding}>
                {finding.opensAsCopy && (
                  <Button onPress={() => onOpenAsCopy(finding.file)}>{words.folder.copy.action}</Button>
                )}
                {finding.takesIn && (
                  <StrayFile file={finding.file} isReadOnly={isReadOnly} isApart={false} onDone={onChanged} />
                )}
              </Found>
            ))}
          </ul>
          {isReadOnly && <p className={styles('note')}>{said.mayFollow}</p>}
        </>
      )}
      {apart.length > 0 && (
        <section aria-label={words.folder.takeIn.setAside}>
          <h3>{words.folder.takeIn.setAside}</h3>
          <ul className={styles('findings')} aria-label={words.folder.takeIn.setAside}>
            {apart.map((finding) => (
              <Found key={finding.file} finding={finding}>
                <StrayFile file={finding.file} isReadOnly={isReadOnly} isApart onDone={onChanged} />
              </Found>
            ))}
          </ul>
        </section>
      )}
      <dl className={styles('counts')} aria-label={said.checked}>
        <Count name={said.counted.entries} count={checked.entries} />
        <Count name={said.counted.documents} count={checked.documents} />
        <Count name={said.counted.texts} count={checked.texts} />
        <Count name={said.counted.originals} count={checked.originals} />
      </dl>
      {findings.length === 0 && <Statements title={said.proves} statements={proves} />}
      <Statements title={said.doesNotProve} statements={doesNotProve} />
      <p className={styles('note')}>
        {said.newest(seq)}
        <code className={styles('hash')}>{hash}</code>
      </p>
    </>
  )
}

function Found({ finding, children }: { readonly finding: Finding; readonly children: ReactNode }) {
  return (
    <li>
      <code>{finding.file}</code>
      <span>{finding.message}</span>
      {children}
    </li>
  )
}

function Count({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words.formats.count(count)}</dd>
    </div>
  )
}

function Statements({
  title,
  statements,
}: {
  readonly title: string
  readonly statements: readonly string[]
}) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles('statements')}>
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </section>
  )
}

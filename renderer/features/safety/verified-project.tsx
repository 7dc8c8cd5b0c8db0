import type { ReactNode } from 'react'
import type { Finding, Verification } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { Outcome } from '../../marks/outcomes/outcome'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import { Lines } from '../../marks/outcomes/lines'
import sheet from './safety.module.css'
import { StrayFile } from './stray-file'

const styles = classesOf(sheet)
const said = words.safety.verify

type VerifiedProjectProps = {
  readonly name: string
  readonly report: Verification
  /** What can be done about a finding, where the project is the one that is open. */
  readonly onOpenAsCopy?: (file: string) => void
  /** Something was done about a finding: it is to be verified again. */
  readonly onChanged?: () => void
}

/** What came of verifying a project: what is not as it was saved, how much was checked, and what that proves. */
export function VerifiedProject({ name, report, onOpenAsCopy, onChanged }: VerifiedProjectProps) {
  const { checked, findings, apart, seq, hash, proves, doesNotProve } = report
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <>
      <Outcome isGood={findings.length === 0}>{words.folder.verified.result(findings.length)}</Outcome>
      <p dir="auto">{said.of(name)}</p>
      {findings.length > 0 && (
        <>
          <ul className={styles('findings')} aria-label={said.findings}>
            {findings.map((finding) => (
              <Found key={`${finding.file} ${finding.message}`} finding={finding}>
                {finding.opensAsCopy && onOpenAsCopy && (
                  <Button onPress={() => onOpenAsCopy(finding.file)}>{words.folder.copy.action}</Button>
                )}
                {finding.takesIn && onChanged && (
                  <StrayFile file={finding.file} isReadOnly={isReadOnly} isApart={false} onDone={onChanged} />
                )}
              </Found>
            ))}
          </ul>
          {(isReadOnly || !onChanged) && <p className={styles('note')}>{said.mayFollow}</p>}
        </>
      )}
      {apart.length > 0 && (
        <section aria-label={words.folder.takeIn.setAside}>
          <h3>{words.folder.takeIn.setAside}</h3>
          <ul className={styles('findings')} aria-label={words.folder.takeIn.setAside}>
            {apart.map((finding) => (
              <Found key={finding.file} finding={finding}>
                {onChanged && (
                  <StrayFile file={finding.file} isReadOnly={isReadOnly} isApart onDone={onChanged} />
                )}
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
      {findings.length === 0 && <Lines title={said.proves} lines={proves} />}
      <Lines title={said.doesNotProve} lines={doesNotProve} />
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

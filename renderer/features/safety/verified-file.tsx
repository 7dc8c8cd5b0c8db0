import type { PackageFinding, Verified } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { Outcome } from '../../marks/outcomes/outcome'
import { classesOf } from '../../ui/classes'
import { Lines } from '../../marks/outcomes/lines'
import sheet from './safety.module.css'

const styles = classesOf(sheet)
const said = words.packages.verify

/** What came of checking a package or a report: what does not match, and what that proves. */
export function VerifiedFile({
  verified,
}: {
  readonly verified: Exclude<Verified, { readonly kind: 'project' }>
}) {
  const { result, about, notes, findings, leftOut, proves, doesNotProve, hashes } = told(verified)
  return (
    <>
      <Outcome isGood={findings.length === 0}>{result}</Outcome>
      {findings.length > 0 && (
        <ul className={styles('findings')} aria-label={said.findings}>
          {findings.map(({ file, message }) => (
            <li key={file}>
              <code>{file}</code>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
      <p dir="auto">{about}</p>
      {notes.map((note) => (
        <p key={note} className={styles('note')} dir="auto">
          {note}
        </p>
      ))}
      <Lines title={said.leftOut} lines={leftOut} />
      {findings.length === 0 && <Lines title={said.proves} lines={proves} />}
      <Lines title={said.doesNotProve} lines={doesNotProve} />
      {hashes.map((hash) => (
        <p key={hash} className={styles('hash')}>
          {hash}
        </p>
      ))}
    </>
  )
}

type Told = {
  readonly result: string
  readonly about: string
  readonly notes: readonly string[]
  readonly findings: readonly PackageFinding[]
  readonly leftOut: readonly string[]
  readonly proves: readonly string[]
  readonly doesNotProve: readonly string[]
  readonly hashes: readonly string[]
}

function told(verified: Exclude<Verified, { readonly kind: 'project' }>): Told {
  if (verified.kind === 'report') {
    const { name, findings, leftOut, hash } = verified
    const of = words.checkable
    return {
      result: findings.length === 0 ? of.verified.whole : of.check.bad,
      about: words.safety.verify.of(name),
      notes: [],
      findings,
      leftOut,
      proves: of.proves.lines,
      doesNotProve: of.doesNotProve.lines,
      hashes: [of.sha256(hash)],
    }
  }
  const { name, made, by, files, bytes, findings, history, seq, entry, hash, leftOut, notes } = verified.check
  const of = words.packages.checked
  return {
    result: of.result(findings.length),
    about: said.about(name, made, by),
    notes: [of.counts(files, bytes), of.history[history], ...notes],
    findings,
    leftOut,
    proves: words.packages.proves,
    doesNotProve: words.packages.doesNotProve,
    hashes: [of.hash(hash), ...(entry === '' ? [] : [of.entry(seq, entry)])],
  }
}

import type { Claim } from '../../../../shared/schema/claim'
import { nameOfClaim } from '../../../../shared/domain/describe/name-of-claim'
import { words } from '../../../../shared/words/words'
import { LetterMark } from '../../../marks/letter-mark'
import { VerdictLine } from '../../../marks/verdict-line'
import { letterOf } from '../letter-of'
import { classesOf } from '../../../ui/classes'
import sheet from './member-verdicts.module.css'

const styles = classesOf(sheet)
const said = words.conflicts.settling

type MemberVerdictsProps = {
  readonly members: readonly Claim[]
  /** What was chosen so far, by claim; the others keep what they have. */
  readonly chosen: ReadonlyMap<string, string>
  readonly onChoose: (claimId: string, verdict: string) => void
  readonly isReadOnly: boolean
}

/** Which verdict each claim of a conflict gets with its resolution; nothing is set before that. */
export function MemberVerdicts({ members, chosen, onChoose, isReadOnly }: MemberVerdictsProps) {
  return (
    <section className={styles('verdicts')} aria-label={said.verdicts}>
      <h4>{said.verdicts}</h4>
      <p className={styles('hint')}>{said.verdictsHint}</p>
      {members.map((claim, index) => (
        <div key={claim.id} className={styles('member')}>
          <LetterMark letter={letterOf(index)} />
          <span className={styles('name')} dir="auto">
            {nameOfClaim(claim)}
          </span>
          <VerdictLine
            label={said.found(letterOf(index))}
            value={chosen.get(claim.id) ?? claim.verdict}
            onChoose={(verdict) => onChoose(claim.id, verdict)}
            isReadOnly={isReadOnly}
          />
        </div>
      ))}
    </section>
  )
}

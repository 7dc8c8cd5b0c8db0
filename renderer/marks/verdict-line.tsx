import { useVerdictSteps } from '../state/selectors'
import { setVerdict } from '../state/acts/set-verdict'
import { ToneMark } from './marks'
import { classesOf } from '../ui/classes'
import sheet from './marks.module.css'

const styles = classesOf(sheet)

type VerdictLineProps = {
  readonly label: string
  /** The claims that get it. */
  readonly claimIds: readonly string[]
  /** The verdict that all of them have; null where they differ. */
  readonly value: string | null
  readonly isReadOnly: boolean
}

/** The verdicts of the scale in one line, each by its shape and its digit; one press sets it. */
export function VerdictLine({ label, claimIds, value, isReadOnly }: VerdictLineProps) {
  const steps = useVerdictSteps()
  return (
    <fieldset aria-label={label} className={styles('verdicts')}>
      {steps.map((step, digit) => (
        <button
          key={step.id}
          type="button"
          className={styles('verdict')}
          aria-label={digit < 10 ? `${digit} ${step.label}` : step.label}
          aria-pressed={step.id === value}
          title={step.label}
          disabled={isReadOnly}
          onClick={() => void setVerdict(claimIds, step.id)}
        >
          <ToneMark tone={step.tone} />
          {digit < 10 && <kbd>{digit}</kbd>}
        </button>
      ))}
      <span className={styles('chosen')}>{steps.find(({ id }) => id === value)?.label}</span>
    </fieldset>
  )
}

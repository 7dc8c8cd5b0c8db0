import { useVerdictSteps } from '../state/selectors'
import { ToneMark } from './marks'
import { classesOf } from '../ui/classes'
import sheet from './marks.module.css'

const styles = classesOf(sheet)

type VerdictLineProps = {
  readonly label: string
  /** The verdict that is chosen; null where several claims have different ones. */
  readonly value: string | null
  readonly onChoose: (verdict: string) => void
  readonly isReadOnly: boolean
}

/** The verdicts of the scale in one line, each by its shape and its digit; one press chooses it. */
export function VerdictLine({ label, value, onChoose, isReadOnly }: VerdictLineProps) {
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
          onClick={() => onChoose(step.id)}
        >
          <ToneMark tone={step.tone} />
          {digit < 10 && <kbd>{digit}</kbd>}
        </button>
      ))}
      <span className={styles('chosen')}>{steps.find(({ id }) => id === value)?.label}</span>
    </fieldset>
  )
}

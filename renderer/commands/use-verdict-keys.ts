import { useVerdictSteps } from '../state/selectors'
import { setVerdict } from '../state/acts/set-verdict'
import type { Offer } from './offers'

/** The verdicts of the scale as commands, by their digits from 0 on, for the claims that are meant when one is pressed. */
export function useVerdictOffer(meant: () => readonly string[]): Offer {
  const steps = useVerdictSteps()
  return Object.fromEntries(
    steps.slice(0, 10).map(({ id }, digit) => [`verdict-${digit}`, () => void setVerdict(meant(), id)]),
  )
}

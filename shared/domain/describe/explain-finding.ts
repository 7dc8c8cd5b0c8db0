import type { Finding } from '../analysis/finding'
import { describeJudgement } from './describe-judgement'

/** Why a finding is one, in full sentences. */
export function explainFinding({ kind, reason, members }: Finding): string {
  return describeJudgement(
    { kind, reason },
    members.map(({ quantity, date, text, mention: { group, target } }) => ({
      quantity,
      date,
      text,
      group,
      target,
    })),
  )
}

import { edtfOf } from '../dates/edtf-of'
import type { ClaimComparison } from '../judging/compare-claims'
import { describeJudgement } from './describe-judgement'

/** What comparing the claims of a conflict yields, in full sentences. */
export function describeComparison({ judgement, compared }: ClaimComparison): string {
  return describeJudgement(
    judgement,
    compared.map(({ claim, mention: { moment, group, target } }) => ({
      quantity: claim.quantity,
      date: moment === null ? '' : edtfOf(moment),
      text: claim.wording,
      group,
      target,
    })),
  )
}

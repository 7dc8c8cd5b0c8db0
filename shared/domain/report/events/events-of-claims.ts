import type { Claim } from '../../../schema/claim'
import { overlap } from '../../overlap'
import type { ReportIndex } from '../report-index'
import type { ReportInput } from '../report-input'

/** Tells the numbers of the events that a claim tells of: its figure stands in their ledger, or its words in a passage that tells of them. */
export function eventsOfClaims(
  { events }: ReportIndex,
  ledgers: ReportInput['ledgers'],
): (claim: Claim) => readonly number[] {
  const known = events.map(({ id, tellings }) => {
    const { cards = [], further = [], moments = [] } = ledgers?.get(id) ?? {}
    const figures = [
      ...cards.flatMap(({ rows }) => rows.flatMap((row) => row.figures)),
      ...further,
      ...moments.flatMap((moment) => moment.figures),
    ]
    return { claims: new Set(figures.map(({ claimId }) => claimId)), tellings }
  })
  return ({ id, occurrences }) =>
    known.flatMap(({ claims, tellings }, at) => {
      const isTold = occurrences.some(({ articleId, anchor }) =>
        tellings.some(
          (telling) =>
            telling.articleId === articleId && telling.passages.some((passage) => overlap(passage, anchor)),
        ),
      )
      return claims.has(id) || isTold ? [at + 1] : []
    })
}

import { claimsOf } from '../state/derived'
import { useProject } from '../state/project-state'
import { goTo, inspect, mainOf, useView } from '../state/view-state'

/** Opens the next (1) or previous (-1) claim in the text that is read, counted from where the last one was shown. */
export function goToClaim(step: 1 | -1): void {
  const view = useView.getState()
  const { target, inspected } = view
  const main = mainOf(view)
  if (main.kind !== 'reader' || main.articleId === null) return
  const { articleId } = main
  const revisionId = useProject.getState().articles.get(articleId)?.revisions.at(-1)?.id
  const places = claimsOf(articleId)
    .flatMap((claim) =>
      claim.occurrences
        .filter((occurrence) => occurrence.revisionId === revisionId)
        .map(({ anchor }) => ({ claimId: claim.id, articleId, start: anchor.start, end: anchor.end })),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const current = places.findIndex(
    (place) =>
      inspected.kind === 'claim' &&
      place.claimId === inspected.claimId &&
      (target?.articleId !== articleId || place.start === target.start),
  )
  const next = current < 0 ? (step === 1 ? 0 : places.length - 1) : current + step
  const place = places[(next + places.length) % Math.max(places.length, 1)]
  if (!place) return
  inspect({ kind: 'claim', claimId: place.claimId })
  goTo(place)
}

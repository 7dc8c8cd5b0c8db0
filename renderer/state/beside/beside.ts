import type { Evidence } from '../../../shared/schema/claim'
import { goToOccurrence } from '../go-to-occurrence'
import { originalOfSource, showOriginal } from '../originals'
import { useProject } from '../project-state'
import { articleAtHand, goTo, inspect, mainOf, openArticle, showBeside, useView, workIn } from '../view-state'
import type { Main, Slots } from '../view-state'

/** A row of a list: the kind and id of its document. */
export type BesideRow = { readonly kind: 'article' | 'claim' | 'source'; readonly id: string }

/** Opens what a row stands for in the second slot: an article, a claim in its article, or the file of a source. */
export function openRowBeside({ kind, id }: BesideRow): void {
  const { articles, claims, sources } = useProject.getState()
  if (kind === 'article' && articles.has(id)) return openArticleBeside(id)
  const occurrence = kind === 'claim' ? claims.get(id)?.occurrences[0] : undefined
  if (occurrence)
    return openArticleBeside(occurrence.articleId, () => {
      inspect({ kind: 'claim', claimId: id })
      goToOccurrence(occurrence)
    })
  const source = kind === 'source' ? sources.get(id) : undefined
  const original = originalOfSource(source?.id ?? '', useProject.getState())
  if (original) return showOriginal(original)
  if (source?.articleId) openArticleBeside(source.articleId)
}

/** Opens an article in the second slot; `thenShow` says what of it, while that slot is the one that is worked in. */
export function openArticleBeside(articleId: string, thenShow?: () => void): void {
  if (useView.getState().inspected.kind === 'article') inspect({ kind: 'nothing' })
  showBeside({ kind: 'reader', articleId })
  const at = useView.getState().slots.findIndex((slot) => isReaderOf(slot, articleId))
  if (at < 0 || !thenShow) return
  const { active } = useView.getState()
  workIn(at)
  thenShow()
  workIn(active)
}

const isReaderOf = (main: Main, articleId: string): boolean =>
  main.kind === 'reader' && main.articleId === articleId

/** What the slots showed before a row was opened only since its menu was asked for, and after. */
let asked: { readonly before: Slots; readonly after: Slots } | null = null

/** Opens the article whose row was asked for its menu: what the menu does is done to it. */
export function openAskedArticle(articleId: string): void {
  const { slots: before } = useView.getState()
  openArticle(articleId)
  asked = { before, after: useView.getState().slots }
}

/**
 * Parts the middle in two: beside what is shown there is room for what is chosen next. An article that was opened only for the menu that
 * this was chosen from goes there itself, beside what was shown before.
 */
export function openBeside(): void {
  const view = useView.getState()
  const articleId = articleAtHand(view)
  if (asked?.after === view.slots && articleId !== null) {
    useView.setState({ slots: asked.before })
    return openArticleBeside(articleId)
  }
  if (view.slots.length > 1) return workIn(view.active === 0 ? 1 : 0)
  if (view.inspected.kind === 'article') inspect({ kind: 'nothing' })
  useView.setState({ slots: [mainOf(view), { kind: 'reader', articleId: null }], active: 1 })
}

/** Shows a claim in its words, and beside it the place that a piece of its evidence stands in. */
export function showEvidenceBeside(claimId: string, evidence: Evidence): void {
  const { claims } = useProject.getState()
  const occurrence = claims.get(claimId)?.occurrences[0]
  workIn(0)
  inspect({ kind: 'claim', claimId })
  if (occurrence) goToOccurrence(occurrence)
  const { pinpoint, sourceId } = evidence
  if (pinpoint.kind === 'passage') {
    const { articleId } = pinpoint.occurrence
    // Within one text the passage is shown where it stands: the same text twice would be two places to work in.
    if (articleId === occurrence?.articleId) return goToOccurrence(pinpoint.occurrence)
    return openArticleBeside(articleId, () => goToOccurrence(pinpoint.occurrence))
  }
  const original = originalOfSource(sourceId, useProject.getState())
  if (original) return showOriginal(original)
  const articleId = useProject.getState().sources.get(sourceId)?.articleId
  if (articleId) openArticleBeside(articleId, () => goTo({ articleId, start: 0, end: 0 }))
}

/** Whether there is a place to show that evidence stands in. */
export function hasPlace({ pinpoint, sourceId }: Evidence): boolean {
  if (pinpoint.kind === 'passage') return true
  const project = useProject.getState()
  return (
    originalOfSource(sourceId, project) !== null ||
    project.articles.has(project.sources.get(sourceId)?.articleId ?? '')
  )
}

/** The evidence that was shown beside its claim last, so that the next is shown when it is asked for once more. */
let lastShown: string | null = null

/** Shows the open claim beside its first evidence that has a place to show, and then beside the next. */
export function showNextEvidence(claimId: string): void {
  const shown = useProject.getState().claims.get(claimId)?.evidence.filter(hasPlace) ?? []
  const last = shown.findIndex(({ id }) => id === lastShown)
  const next = shown[(last + 1) % Math.max(1, shown.length)]
  if (!next) return
  lastShown = next.id
  showEvidenceBeside(claimId, next)
}

import type { AskedAbout } from '../../shared/ipc/inputs'
import type { KeyZone } from '../../shared/ipc/commands'
import { useMarked } from '../state/acts/marked'
import { useProject } from '../state/project-state'
import { articleAtHand, mainOf, useView } from '../state/view-state'

/** The question that an element belongs to; null where it belongs to none. */
export const questionAt = (element: Element | null): string | null =>
  element?.closest('[data-question]')?.getAttribute('data-question') ?? null

/** The kept view that an element stands for; null where it stands for none. */
export const viewAt = (element: Element | null): string | null =>
  element?.closest('[data-view]')?.getAttribute('data-view') ?? null

/**
 * What a question asked now would be about: in a list the rows that are chosen, in an inspector what it shows; elsewhere the selected
 * words, else what is inspected, the event or the article in the middle.
 */
export function whatToAsk(zone: KeyZone | null): readonly AskedAbout[] {
  const view = useView.getState()
  const { inspected, selection } = view
  const { kind, ids } = useMarked.getState()
  const isInText = zone !== 'claims' && zone !== 'claim' && zone !== 'articles'
  if (selection && isInText) return [{ kind: 'passage', place: selection }]
  if (zone !== 'claim' && ids.size > 1 && (kind === 'claim' || kind === 'article'))
    return existing([...ids].map((id) => ({ kind, id })))
  if (zone === 'articles') return ofArticle()
  if (inspected.kind === 'claim') return existing([{ kind: 'claim', id: inspected.claimId }])
  if (inspected.kind === 'source') return existing([{ kind: 'source', id: inspected.sourceId }])
  const main = mainOf(view)
  if (main.kind === 'event') return existing([{ kind: 'event', id: main.eventId }])
  return ofArticle()
}

function ofArticle(): readonly AskedAbout[] {
  const id = articleAtHand(useView.getState())
  return id === null ? [] : existing([{ kind: 'article', id }])
}

function existing(
  subjects: readonly Exclude<AskedAbout, { kind: 'passage' }>[],
): readonly Exclude<AskedAbout, { kind: 'passage' }>[] {
  const { articles, claims, sources, events } = useProject.getState()
  const known = { article: articles, claim: claims, source: sources, event: events }
  return subjects.filter(({ kind, id }) => known[kind].has(id))
}

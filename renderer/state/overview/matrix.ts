import { useMemo } from 'react'
import { create } from 'zustand'
import { columnsOf, evidenceBySource } from '../../../shared/domain/overview/matrix'
import type { MatrixColumn } from '../../../shared/domain/overview/matrix'
import { createNarrowing } from '../../../shared/domain/search/narrow-list'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import type { Claim, Evidence } from '../../../shared/schema/claim'
import type { Source } from '../../../shared/schema/source'
import type { Event } from '../../../shared/schema/event'
import { words } from '../../../shared/words/words'
import { notify } from '../answers'
import { useIndependentArticles } from '../derived'
import { isToldAt } from '../../../shared/domain/ledger/told-at'
import { eventsByArticle } from '../events/listed-events'
import { goToOccurrence } from '../go-to-occurrence'
import { orderClaims } from '../lists/order-claims'
import { openClaim } from '../open-claim'
import { originalOfSource, showOriginal } from '../originals'
import { useListChoice } from '../place/places'
import { useProject } from '../project-state'
import { rememberedOf } from '../remembered'
import { useVerdictSteps } from '../selectors'
import { inspect, openArticle, openLinking, showMain } from '../view-state'

/** The name under which it is kept how the matrix is narrowed. */
export const MATRIX = 'matrix'

/** The claims by the sources of the project, as they were narrowed. */
export type Matrix = {
  readonly rows: readonly Claim[]
  readonly total: number
  readonly columns: readonly MatrixColumn[]
}

/** Where one is in the matrix; null stands for the head of the rows, or of the columns. */
export type MatrixPlace = { readonly claimId: string | null; readonly sourceId: string | null }

/** The cell that one is in, also while something else is shown. */
export const useMatrixPlace = create<MatrixPlace>(() => ({ claimId: null, sourceId: null }))

/** The evidence of a claim by its sources; made once for each state of the claim. */
export const evidenceOf = rememberedOf((claim: Claim): ReadonlyMap<string, readonly Evidence[]> =>
  evidenceBySource(claim),
)

const narrow = createNarrowing((claim: Claim) => [
  nameOfClaim(claim),
  claim.wording,
  claim.speaker,
  ...claim.tags,
])

/** All of the matrix that is to be shown. */
export function useMatrix(): Matrix {
  const claims = useProject((state) => state.claims)
  const sources = useProject((state) => state.sources)
  const articles = useProject((state) => state.articles)
  const events = useProject((state) => state.events)
  const steps = useVerdictSteps()
  const independent = useIndependentArticles()
  const choice = useListChoice(MATRIX)
  const all = useMemo(
    () => orderClaims([...claims.values()], 'text', { articles, steps }),
    [claims, articles, steps],
  )
  const rows = useMemo(() => {
    const byArticle = eventsByArticle(events)
    return narrow(
      all,
      [
        { id: 'verdict', valuesOf: ({ verdict }: Claim) => [verdict] },
        { id: 'event', valuesOf: (claim: Claim) => eventsOf(claim, byArticle).map(({ id }) => id) },
      ],
      { words: choice.words, chosen: offered(choice.chosen, events, steps) },
    )
  }, [all, events, steps, choice])
  const columns = useMemo(
    () =>
      columnsOf(
        sources.values(),
        rows,
        ({ independenceGroup, articleId }) =>
          independenceGroup || (independent.get(articleId ?? '')?.independenceGroup ?? ''),
      ),
    [sources, rows, independent],
  )
  return { rows, total: all.length, columns }
}

/** What was chosen, as far as it is still there. */
function offered(
  chosen: Readonly<Record<string, readonly string[]>>,
  events: ReadonlyMap<string, Event>,
  steps: readonly { readonly id: string }[],
): Readonly<Record<string, readonly string[]>> {
  return {
    verdict: (chosen['verdict'] ?? []).filter((id) => steps.some((step) => step.id === id)),
    event: (chosen['event'] ?? []).filter((id) => events.has(id)),
  }
}

/** The confirmed events that are told of where a claim is made. */
function eventsOf(
  { occurrences }: Claim,
  byArticle: ReadonlyMap<string, readonly Event[]>,
): readonly Event[] {
  return occurrences.flatMap(({ articleId, anchor }) =>
    (byArticle.get(articleId) ?? []).filter((event) => isToldAt(event, { articleId, ...anchor })),
  )
}

/** Goes to where a place of the matrix leads: to a claim, to a source, to the evidence of both, or to linking some, which it answers. */
export function openMatrixPlace({ claimId, sourceId }: MatrixPlace): 'gone' | 'linking' {
  const { claims, sources, readOnly } = useProject.getState()
  const claim = claims.get(claimId ?? '')
  const source = sources.get(sourceId ?? '')
  if (!claim) {
    if (source) inspect({ kind: 'source', sourceId: source.id })
    return 'gone'
  }
  const [evidence] = evidenceOf(claim).get(source?.id ?? '') ?? []
  if (!source) openClaim(claim.id)
  else if (evidence) goToEvidence(claim, evidence)
  else if (readOnly !== null) notify('fault', words.commands.nothingChanges(readOnly))
  else {
    link(claim, source)
    return 'linking'
  }
  return 'gone'
}

/** Begins to link evidence to a claim, in the article that the source is. */
function link(claim: Claim, source: Source): void {
  inspect({ kind: 'claim', claimId: claim.id })
  openLinking(claim.id)
  if (source.articleId !== null) openArticle(source.articleId)
}

/** Shows where evidence stands, with its claim beside it: a passage, a kept file, an article; else the claim in its text. */
function goToEvidence(claim: Claim, { pinpoint, sourceId }: Evidence): void {
  const { articles, sources } = useProject.getState()
  const articleId = sources.get(sourceId)?.articleId ?? ''
  const original = originalOfSource(sourceId, useProject.getState())
  const isInArticle = articles.has(articleId)
  inspect({ kind: 'claim', claimId: claim.id })
  if (pinpoint.kind === 'passage') return goToOccurrence(pinpoint.occurrence)
  if (isInArticle) showMain({ kind: 'reader', articleId })
  else openClaim(claim.id)
  if (original && (pinpoint.kind !== 'whole' || !isInArticle)) showOriginal(original)
}

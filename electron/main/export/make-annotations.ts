import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import {
  annotateEvidence,
  annotateText,
  type AnnotationContext,
  type CitedEvidence,
  type ClaimedPlace,
  collectAnnotations,
  type Doing,
} from '../../../shared/domain/annotations/write-annotations'
import { addTo } from '../../../shared/domain/add-to'
import { knownOfSources, withhold } from '../../../shared/domain/report/withhold'
import type { Claim } from '../../../shared/schema/claim'
import type { HistoryEntry } from '../../../shared/schema/history'
import { words } from '../../../shared/words/words'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf, projectOf } from '../workspace'

/**
 * The claims of a project and what they rest on as a file of W3C Web Annotations, with nobody named whose identity is withheld; texts
 * are read one after the other, each once.
 */
export async function makeAnnotations(
  store: ProjectStore,
  programVersion: string,
): Promise<Result<{ readonly json: string; readonly count: number }>> {
  const documents = documentsOf(store)
  const { article, claim, source } = documents
  if ([...claim.values()].every(({ occurrences }) => occurrences.length === 0))
    return err('not-allowed', words.faults.noClaimsToExport)
  const history = await store.history({ from: 1, to: store.head.seq })
  if (!history.ok) return history
  const context: AnnotationContext = {
    project: projectOf(store),
    sources: source,
    ...doingsOf(history.value),
    programVersion,
    withhold: withhold(knownOfSources(documents, history.value)),
  }
  const hidden = new Set(
    [...source.values()].flatMap(({ identityWithheld, articleId }) =>
      identityWithheld && articleId !== null ? [articleId] : [],
    ),
  )
  const claims = [...claim.values()]
  const placesOf = placesByRevision(claims)
  const { passagesOf, elsewhere } = evidenceByRevision(claims)
  const annotations: object[] = []
  for (const { id: articleId, metadata, revisions } of article.values()) {
    for (const { id, textHash } of revisions) {
      const [places = [], passages = []] = [placesOf.get(id), passagesOf.get(id)]
      if (places.length + passages.length === 0) continue
      const text = await store.readText(textHash)
      if (!text.ok) return text
      const url = hidden.has(articleId) ? '' : (metadata.url?.value ?? '')
      annotations.push(...annotateText(context, { url, textHash, text: text.value, places, passages }))
    }
  }
  annotations.push(...annotateEvidence(context, elsewhere))
  const json = `${JSON.stringify(collectAnnotations(context, annotations), null, 2)}\n`
  return ok({ json, count: annotations.length })
}

function placesByRevision(claims: readonly Claim[]): ReadonlyMap<string, readonly ClaimedPlace[]> {
  const places = new Map<string, ClaimedPlace[]>()
  for (const claim of claims)
    for (const occurrence of claim.occurrences) addTo(places, occurrence.revisionId, { claim, occurrence })
  return places
}

/** Evidence by the revision that its passage stands in, and what stands in no text. */
function evidenceByRevision(claims: readonly Claim[]) {
  const passagesOf = new Map<string, CitedEvidence[]>()
  const elsewhere: CitedEvidence[] = []
  for (const claim of claims)
    for (const evidence of claim.evidence) {
      const { pinpoint } = evidence
      if (pinpoint.kind === 'passage') addTo(passagesOf, pinpoint.occurrence.revisionId, { claim, evidence })
      else elsewhere.push({ claim, evidence })
    }
  return { passagesOf, elsewhere }
}

/** Who made what, who gave the verdicts, and when each claim was changed last, as the history has it. */
function doingsOf(history: readonly HistoryEntry[]): Pick<AnnotationContext, 'made' | 'judged' | 'changed'> {
  const made = new Map<string, Doing>()
  const judged = new Map<string, Doing>()
  const changed = new Map<string, string>()
  for (const { by, at, changes } of history)
    for (const { kind, id, before, after } of changes) {
      if (kind !== 'claim' || after === null) continue
      if (before === null) made.set(id, { by, at })
      else {
        changed.set(id, at)
        if ('verdict' in after) judged.set(id, { by, at })
      }
      for (const evidenceId of idsIn(after['evidence']))
        if (!made.has(evidenceId)) made.set(evidenceId, { by, at })
    }
  return { made, judged, changed }
}

function idsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'string' ? [each.id] : [],
  )
}

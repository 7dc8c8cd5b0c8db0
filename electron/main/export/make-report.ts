import { app } from 'electron'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { withEffectiveGroups } from '../../../shared/domain/analysis/with-effective-groups'
import { buildReport } from '../../../shared/domain/report/build-report'
import type { Report } from '../../../shared/domain/report/build-report'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { Analysis } from '../../../shared/ipc/state'
import type { ProjectStore } from '../disk/project-store'
import { documentsOf } from '../workspace'
import { findProjectCopies } from './find-project-copies'

/** Gathers what the report speaks of, and makes it. Copies count as one source, as they do in the window. */
export async function makeReport(
  store: ProjectStore,
  { now, by }: { readonly now: string; readonly by: string },
  lastAnalysis: Analysis | null,
): Promise<Result<Report>> {
  const documents = documentsOf(store)
  const copies = await findProjectCopies(store, documents, lastAnalysis)
  if (!copies.ok) return copies
  const articles = withEffectiveGroups([...documents.article.values()], copies.value)
  const texts = new Map<string, string>()
  for (const hash of quotedTexts(documents)) {
    const text = await store.readText(hash)
    if (!text.ok) return text
    texts.set(hash, text.value)
  }
  const history = await store.history({ from: 1, to: store.head.seq })
  if (!history.ok) return history
  return ok(
    buildReport({
      ...documents,
      article: new Map(articles.map((article) => [article.id, article])),
      texts,
      history: history.value,
      at: now,
      by,
      programVersion: app.getVersion(),
    }),
  )
}

/** The hashes of the texts that the report quotes from: those of the revisions that any occurrence speaks of. */
function quotedTexts(documents: Documents): ReadonlySet<string> {
  const textHashes = new Map(
    [...documents.article.values()].flatMap((article) =>
      article.revisions.map((revision) => [revision.id, revision.textHash] as const),
    ),
  )
  const occurrences = [...documents.claim.values()].flatMap((claim) => [
    ...claim.occurrences,
    ...claim.evidence.flatMap(({ pinpoint }) => (pinpoint.kind === 'passage' ? [pinpoint.occurrence] : [])),
  ])
  return new Set(occurrences.flatMap((occurrence) => textHashes.get(occurrence.revisionId) ?? []))
}

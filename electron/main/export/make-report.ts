import { app } from 'electron'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { buildReport } from '../../../shared/domain/report/build-report'
import type { Report } from '../../../shared/domain/report/build-report'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { ProjectStore } from '../disk/project-store'
import { documentsOf } from '../workspace'

/** Gathers what the report speaks of, and makes it. */
export async function makeReport(
  store: ProjectStore,
  { now, by }: { readonly now: string; readonly by: string },
): Promise<Result<Report>> {
  const documents = documentsOf(store)
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

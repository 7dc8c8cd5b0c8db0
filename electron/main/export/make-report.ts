import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { withEffectiveGroups } from '../../../shared/domain/analysis/with-effective-groups'
import { readOperation } from '../../../shared/domain/history/read-operation'
import { buildReport } from '../../../shared/domain/report/build-report'
import type { Report } from '../../../shared/domain/report/build-report'
import type { ReportChoices } from '../../../shared/schema/report-choices'
import { describeOperation } from '../../../shared/words/describe-operation'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf } from '../workspace'
import { findProjectGroups } from './find-project-groups'
import { readCrops, readQuotedTexts } from './read-quoted-texts'

/** What a report says besides the project. `groups` are the independence groups of articles, where they are known already. */
export type ReportCircumstances = {
  readonly now: string
  readonly by: string
  readonly programVersion: string
  readonly groups: ReadonlyMap<string, string> | null
  /** What is chosen for this report alone. */
  readonly choices?: Partial<ReportChoices>
}

/** Gathers what the report speaks of, and makes it. Copies count as one source, as they do in the window. */
export async function makeReport(
  store: ProjectStore,
  { now, by, programVersion, groups: knownGroups, choices = {} }: ReportCircumstances,
): Promise<Result<Report>> {
  const documents = documentsOf(store)
  const groups = await findProjectGroups(store, documents, knownGroups)
  if (!groups.ok) return groups
  const articles = withEffectiveGroups([...documents.article.values()], groups.value)
  const texts = await readQuotedTexts(store, documents, [...documents.claim.values()])
  if (!texts.ok) return texts
  const crops = await readCrops(store, [...documents.claim.values()])
  const history = await store.history({ from: 1, to: store.head.seq })
  if (!history.ok) return history
  return ok(
    buildReport({
      ...documents,
      article: new Map(articles.map((article) => [article.id, article])),
      texts: texts.value,
      crops,
      history: history.value.map((entry) => ({
        ...entry,
        name: entry.operation,
        operation: describeOperation(readOperation(entry)),
      })),
      choices,
      at: now,
      by,
      programVersion,
    }),
  )
}

import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { withEffectiveGroups } from '../../../shared/domain/analysis/with-effective-groups'
import type { CellsWithHeads } from '../../../shared/domain/originals/cells-with-heads'
import { readOperation } from '../../../shared/domain/history/read-operation'
import { publicDocuments, wordsOfWithheld } from '../../../shared/domain/report/public-documents'
import { knownOfSources } from '../../../shared/domain/report/withhold'
import { buildReport } from '../../../shared/domain/report/build-report'
import type { Report } from '../../../shared/domain/report/report'
import type { Ledger } from '../../../shared/domain/ledger/ledger'
import { createReportIndex, settleChoices } from '../../../shared/domain/report/report-index'
import type { ReportInput } from '../../../shared/domain/report/report-input'
import type { Event } from '../../../shared/schema/event'
import { ledgersOf } from './report-ledgers'
import type { FieldsOf } from '../../../shared/domain/operations/with-fields'
import type { ReportChoices } from '../../../shared/schema/report-choices'
import { words } from '../../../shared/words/words'
import { describeOperation } from '../../../shared/words/describe-operation'
import type { ProjectStore } from '../disk/project/project-store'
import { documentsOf } from '../workspace'
import { findProjectGroups } from './find-project-groups'
import { readCrops, readQuotedStructures, readQuotedTexts } from './read-quoted-texts'

/** What a report says besides the project. `groups` are the independence groups of articles, where they are known already. */
export type ReportCircumstances = {
  readonly now: string
  readonly by: string
  readonly programVersion: string
  readonly groups: ReadonlyMap<string, string> | null
  /** The cells that are the place of evidence, by its ids; left out where nobody has read them yet. */
  readonly cells?: ReadonlyMap<string, CellsWithHeads>
  /** What is chosen for this report alone. */
  readonly choices?: FieldsOf<ReportChoices>
  /** Set for a report that is published: with nothing of what is withheld, nor of these words. */
  readonly withoutWords?: readonly string[]
}

/** A report with what it was made from: formats that hold data take that. */
export type Reported = {
  readonly report: Report
  readonly input: ReportInput
  readonly ledgers: ReadonlyMap<string, Ledger>
  readonly events: readonly Event[]
  /** One text, with the names of withheld sources taken out. */
  readonly say: (text: string) => string
}

/** Gathers what the report speaks of, and makes it. Copies count as one source, as they do in the window. */
export async function makeReport(
  store: ProjectStore,
  {
    now,
    by,
    programVersion,
    groups: knownGroups,
    cells,
    choices: asked = {},
    withoutWords,
  }: ReportCircumstances,
): Promise<Result<Reported>> {
  const documents = withoutWords ? publicDocuments(documentsOf(store)) : documentsOf(store)
  const { choices, unknown } = settleChoices(asked, documents)
  if (unknown.length > 0) {
    const lists = unknown.map(
      ({ part, names }) => `${words.report.part[part][1]} ${words.formats.inRow(names)}`,
    )
    return err('not-found', words.faults.notInProject(words.formats.inTurn(lists)))
  }
  const groups = await findProjectGroups(store, documents, knownGroups)
  if (!groups.ok) return groups
  const articles = withEffectiveGroups([...documents.article.values()], groups.value)
  const texts = await readQuotedTexts(store, documents, [...documents.claim.values()])
  if (!texts.ok) return texts
  const structures = await readQuotedStructures(store, documents, [...documents.claim.values()])
  const crops = await readCrops(store, [...documents.claim.values()])
  const history = await store.history({ from: 1, to: store.head.seq })
  if (!history.ok) return history
  const reportedArticles = new Map(articles.map((article) => [article.id, article]))
  const ledgers = await ledgersOf(store, documents, reportedArticles)
  if (!ledgers.ok) return ledgers
  const withheldWords =
    withoutWords && wordsOfWithheld({ ...knownOfSources(documents, history.value), further: withoutWords })
  const input: ReportInput = {
    ...documents,
    ...(withheldWords && { withheldWords }),
    article: reportedArticles,
    texts: texts.value,
    structures,
    crops,
    ...(cells && { cells }),
    ledgers: ledgers.value,
    history: history.value.map((entry) => ({
      ...entry,
      name: entry.operation,
      operation: describeOperation(readOperation(entry)),
    })),
    choices,
    at: now,
    by,
    programVersion,
  }
  const { say, events } = createReportIndex(input)
  return ok({ report: buildReport(input), input, ledgers: ledgers.value, events, say })
}

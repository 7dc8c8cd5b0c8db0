import { app } from 'electron'
import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { reportOperations } from '../../../shared/ipc/contract/reports'
import type { NamesAnswer } from '../../../shared/domain/names/create-name-book'
import type { Caller } from '../caller'
import type { Analyst } from '../analysis/analyst'
import type { Dialogs } from '../dialogs'
import { writeFileAtomic } from '../disk/folder/write-file'
import { findProjectGroups } from '../export/find-project-groups'
import { makeEventRows } from '../export/make-event-rows'
import { makeAnnotations } from '../export/make-annotations'
import { makeOverview } from '../export/make-overview'
import { articleForWord, articlePageOf, makeArticle } from '../export/make-article-page'
import { printPage } from '../export/print-page'
import { describeWritten, writeReport } from '../export/write-report'
import type { ReportCircumstances } from '../export/make-report'
import { endingOf } from '../export/report-jobs'
import { reportOfOpen } from '../export/report-off-thread'
import type { ReportPage, ReportPages } from '../export/report-pages'
import type { ParsedInputOf } from '../../../shared/ipc/contract'
import type { ProjectStore } from '../disk/project/project-store'
import type { HandlersOf } from '../dispatch'
import { documentsOf, projectOf } from '../workspace'
import type { Workspace } from '../workspace'

const said = words.report.exporting

/** What each window wrote last, which it can then show. */
export type LastWritten = Map<Caller['window'], string>

export function reportHandlers(
  workspace: Workspace,
  dialogs: Dialogs,
  pages: ReportPages,
  analyst: Analyst,
  lastWritten: LastWritten,
  readNames: () => Promise<Result<NamesAnswer | null>>,
): HandlersOf<typeof reportOperations> {
  const circumstances = (): ReportCircumstances => {
    const { now, by } = workspace.circumstances()
    return { now, by, programVersion: app.getVersion(), groups: analyst.groups() }
  }
  const shown = new Map<Caller['window'], string>()
  /** The answer of an export: where it was written, which can be shown from then on, and what more there is to say. */
  const toldWhere = <T extends object>(
    { window }: Caller,
    path: string,
    written: Result<unknown>,
    more: T,
  ): Result<{ readonly path: string } & T> => {
    if (!written.ok) return written
    lastWritten.set(window, path)
    return ok({ path, ...more })
  }
  return {
    previewReport: async (_, { window: caller }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const report = await reportOfOpen(store.value, 'html', circumstances())
      if (!report.ok) return report
      // A window looks at one report at a time.
      const before = shown.get(caller)
      if (before !== undefined) pages.forget(before)
      const address = pages.keep(report.value)
      shown.set(caller, address)
      return ok({ address })
    },
    print: async (what) => {
      const store = workspace.store()
      if (!store.ok) return store
      const page = await pageOf(store.value, what, circumstances())
      if (!page.ok) return page
      const printed = await printPage(pages, page.value)
      return printed.ok ? ok(printed.value ? { what: page.value.title } : null) : printed
    },
    exportReport: async ({ format }, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const [project] = store.value.documents('project').values()
      const chosen = await dialogs.saveReport(
        caller,
        format,
        said.fileNames.report(project?.title ?? 'Plumbline'),
      )
      if (chosen === null) return ok(null)
      const path = withEnding(chosen, endingOf(format))
      const written = await writeReport(
        (asked) => reportOfOpen(store.value, asked, circumstances()),
        { path, format },
        pages,
      )
      return toldWhere(caller, path, written, {
        about: written.ok ? describeWritten(written.value) : [],
      })
    },
    exportArticle: async ({ id }, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const article = await makeArticle(store.value, id, workspace.circumstances().now)
      if (!article.ok) return article
      if (article.value.isWithheld) return err('not-allowed', words.printing.withheld)
      const chosen = await dialogs.saveArticle(caller, article.value.printed.title)
      if (chosen === null) return ok(null)
      const isPage = /\.html?$/iu.test(chosen)
      const path = isPage ? chosen : withEnding(chosen, 'docx')
      const { now, by } = workspace.circumstances()
      const bytes = isPage
        ? (await articlePageOf(article.value.printed)).html
        : articleForWord(article.value.printed, { by, now })
      return toldWhere(caller, path, await writeFileAtomic(path, bytes), {})
    },
    exportAnnotations: async (_, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const annotated = await makeAnnotations(store.value, app.getVersion())
      if (!annotated.ok) return annotated
      const chosen = await dialogs.saveAnnotations(
        caller,
        said.fileNames.claims(projectOf(store.value).title),
      )
      if (chosen === null) return ok(null)
      const path = withEnding(chosen, 'jsonld')
      const { json, count } = annotated.value
      return toldWhere(caller, path, await writeFileAtomic(path, json), { annotations: count })
    },
    exportEvents: async (_, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const documents = documentsOf(store.value)
      if (documents.event.size === 0) return err('not-found', said.noEvents)
      const groups = await findProjectGroups(store.value, documents, analyst.groups())
      if (!groups.ok) return groups
      // What is not read yet would be missing without a word.
      const isWhole = analyst.groups() !== null
      const table = await makeEventRows(documents, groups.value, analyst.figures)
      const chosen = await dialogs.saveEvents(caller, said.fileNames.events(projectOf(store.value).title))
      if (chosen === null) return ok(null)
      const path = withEnding(chosen, 'csv')
      return toldWhere(caller, path, await writeFileAtomic(path, table.csv), {
        rows: table.rows,
        further: table.further,
        isWhole,
      })
    },
    exportOverview: async (asked, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const content = await makeOverview(store.value, analyst, readNames, asked)
      if (!content.ok) return content
      const { title } = projectOf(store.value)
      const chosen = await dialogs.saveOverview(
        caller,
        asked.form,
        words.overview.fileName(title, asked.of.kind),
      )
      if (chosen === null) return ok(null)
      const path = withEnding(chosen, asked.form)
      return toldWhere(caller, path, await writeFileAtomic(path, content.value), {})
    },
    showWritten: async ({ how }, caller) => {
      const path = lastWritten.get(caller.window)
      if (path === undefined) return err('not-found', words.faults.nothingWritten)
      if (how === 'show') dialogs.showInFolder(path)
      else {
        const fault = await dialogs.openFile(path)
        if (fault !== '') return err('not-found', words.faults.notOpened(path), fault)
      }
      return ok(null)
    },
  }
}

/** What is to be printed, as a page of its own. */
async function pageOf(
  store: ProjectStore,
  what: ParsedInputOf<'print'>,
  circumstances: ReportCircumstances,
): Promise<Result<ReportPage & { readonly title: string }>> {
  if (what.kind === 'article') {
    const article = await makeArticle(store, what.id, circumstances.now)
    return article.ok ? ok(await articlePageOf(article.value.printed)) : article
  }
  const report = await reportOfOpen(store, 'pdf', circumstances)
  return report.ok ? ok({ ...report.value, title: words.printing.report }) : report
}

/** Not every system's dialog adds the ending of the format; a name without it gets it. */
function withEnding(path: string, ending: string): string {
  const lower = path.toLowerCase()
  const known = [ending, ...(others.get(ending) ?? [])]
  return known.some((each) => lower.endsWith(`.${each}`)) ? path : `${path}.${ending}`
}

/** Endings that say the same. */
const others: ReadonlyMap<string, readonly string[]> = new Map([
  ['html', ['htm']],
  ['checkable.html', ['html', 'htm']],
  ['jsonld', ['json']],
])

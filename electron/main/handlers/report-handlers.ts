import { err, ok } from '../../../shared/result'
import { PREVIEW_ORIGIN } from '../addresses'
import type { Dialogs } from '../dialogs'
import { writeReport } from '../export/write-report'
import { makeReport } from '../export/make-report'
import type { ReportPage } from '../export/report-page'
import type { Handlers } from '../dispatch'
import type { Workspace } from '../workspace'

type ReportHandlers = Pick<Handlers, 'previewReport' | 'exportReport'>

export function reportHandlers(workspace: Workspace, dialogs: Dialogs, page: ReportPage): ReportHandlers {
  return {
    previewReport: async () => {
      const store = workspace.store()
      if (!store.ok) return store
      const report = await makeReport(store.value, workspace.circumstances())
      if (!report.ok) return report
      page.html = report.value.html
      return ok({ address: `${PREVIEW_ORIGIN}/report-${store.value.head.seq}.html` })
    },
    exportReport: async ({ format }) => {
      const store = workspace.store()
      if (!store.ok) return store
      const [project] = store.value.documents('project').values()
      const path = await dialogs.saveReport(format, `${project?.title ?? 'Plumbline'} – report`)
      if (path === null) return ok(null)
      if (!/\.(?:html?|pdf)$/iu.test(path))
        return err('invalid-input', 'Give the report a name that ends in .html or .pdf.')
      const written = await writeReport(store.value, path, page, workspace.circumstances())
      return written.ok ? ok({ path }) : written
    },
  }
}

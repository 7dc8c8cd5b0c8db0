import { BrowserWindow } from 'electron'
import { html, type Html, type Slot } from '../../../shared/domain/report/html/html'
import { withPdfFacts } from './pdf-facts'
import type { MadeReport } from './report-jobs'
import type { ReportPages } from './report-pages'

/** The report as a tagged PDF with an outline, running heads and feet, printed by a hidden window that runs no script. */
export async function printPdf(pages: ReportPages, report: MadeReport): Promise<Uint8Array> {
  const { title, size, foot, of, dir } = report.paper
  const address = pages.keep(report)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true },
  })
  try {
    await window.loadURL(address)
    const bytes = await window.webContents.printToPDF({
      pageSize: size,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: runningLine(dir, title, '').markup,
      footerTemplate: runningLine(
        dir,
        foot,
        html`<span class="pageNumber"></span>${of}<span class="totalPages"></span>`,
      ).markup,
      margins: { top: 0.8, bottom: 0.8, left: 0.7, right: 0.7 },
    })
    return withPdfFacts(bytes, report.paper)
  } finally {
    window.destroy()
    pages.forget(address)
  }
}

/** What stands above or below the text of each page, at its two ends; Chromium draws it as a page of its own. */
function runningLine(dir: 'ltr' | 'rtl', start: string, end: Slot): Html {
  return html`<div
    dir="${dir}"
    style="display:flex;justify-content:space-between;width:100%;margin:0 18mm;font:9px Inter,'Noto Sans',sans-serif;color:#595959"
  >
    <span>${start}</span><span>${end}</span>
  </div>`
}

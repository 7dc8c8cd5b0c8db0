import { BrowserWindow } from 'electron'
import type { ReportFonts } from '../../../../shared/domain/report/html/render-missing-letters'
import { html, type Slot } from '../../../../shared/domain/report/html/html'
import { withPdfFacts } from './pdf-facts'
import type { MadeReport } from '../report-jobs'
import type { ReportPages } from '../report-pages'

/** The report as a tagged PDF with an outline, running heads and feet, printed by a hidden window that runs no script. */
export async function printPdf(pages: ReportPages, report: MadeReport): Promise<Uint8Array> {
  const { title, size, foot, of, dir } = report.paper
  const address = pages.keep(report)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true },
  })
  try {
    // The fonts take a while to read, and nobody prints at the start.
    const { fontsFor } = await import('../report-fonts')
    const running = (start: string, end: Slot): string => runningLine(dir, start, end, fontsFor)
    await window.loadURL(address)
    const bytes = await window.webContents.printToPDF({
      pageSize: size,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: running(title, ''),
      footerTemplate: running(
        foot,
        html`<span class="pageNumber"></span>${of}<span class="totalPages"></span>`,
      ),
      margins: { top: 0.8, bottom: 0.8, left: 0.7, right: 0.7 },
    })
    return withPdfFacts(bytes, report.paper)
  } finally {
    window.destroy()
    pages.forget(address)
  }
}

/** What stands above or below the text of each page, at its two ends; Chromium draws it as a page of its own. */
function runningLine(
  dir: 'ltr' | 'rtl',
  start: string,
  end: Slot,
  fontsFor: (text: string) => ReportFonts,
): string {
  const line = html`<div
    dir="${dir}"
    style="display:flex;justify-content:space-between;width:100%;margin:0 18mm;text-rendering:geometricPrecision;font:9px Inter,'Plumbline Signs','Noto Naskh Arabic','Source Serif 4',sans-serif;color:#595959"
  >
    <span dir="auto" style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap">${start}</span
    ><span style="white-space:nowrap;margin-inline-start:6mm">${end}</span>
  </div>`
  // The numbers of pages are set in by Chromium.
  const { css } = fontsFor(`${line.markup}0123456789`)
  return `<style>${css}</style>${line.markup}`
}

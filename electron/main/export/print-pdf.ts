import { BrowserWindow } from 'electron'
import type { ReportPages } from './report-pages'

const FOOTER =
  '<div style="width:100%;font:8px sans-serif;color:#555;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>'

/** The report as a tagged PDF with an outline and page numbers, printed by a hidden window that runs no script. */
export async function printPdf(pages: ReportPages, html: Uint8Array): Promise<Uint8Array> {
  const address = pages.keep(html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true },
  })
  try {
    await window.loadURL(address)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
      margins: { top: 0.7, bottom: 0.8, left: 0.7, right: 0.7 },
    })
  } finally {
    window.destroy()
    pages.forget(address)
  }
}

import { BrowserWindow } from 'electron'
import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { ReportPage, ReportPages } from './report-pages'

/**
 * Prints a page by a hidden window that runs no script: the system asks how and where. Answers whether it was handed to a printer, or
 * waved away.
 */
export async function printPage(pages: ReportPages, page: ReportPage): Promise<Result<boolean>> {
  const address = pages.keep(page)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true },
  })
  try {
    await window.loadURL(address)
    const fault = await new Promise<string>((resolve) => {
      window.webContents.print({ silent: false, printBackground: true }, (isPrinted, reason) =>
        resolve(isPrinted ? '' : reason || words.printing.failed),
      )
    })
    if (fault === '') return ok(true)
    return /cancel/iu.test(fault) ? ok(false) : err('internal', words.printing.failed, fault)
  } finally {
    window.destroy()
    pages.forget(address)
  }
}

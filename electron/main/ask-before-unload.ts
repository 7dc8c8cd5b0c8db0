import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'

const KEEP = 0
const THROW_AWAY = 1

/** Asks before a window is closed over something typed that is not saved; the page says whether there is any. */
export function askBeforeUnload(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'A correction of a text is not saved.',
      detail: 'Closing the window throws it away.',
      buttons: ['Keep Editing', 'Throw Away'],
      defaultId: KEEP,
      cancelId: KEEP,
    })
    // Here, preventing means: close all the same.
    if (answer === THROW_AWAY) event.preventDefault()
  })
}

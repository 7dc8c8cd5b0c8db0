import { words } from '../../shared/words/words'
import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'

const said = words.dialogs.unsaved

const KEEP = 0
const THROW_AWAY = 1

/** Asks before a window is closed over something typed that is not saved; the page says whether there is any. */
export function askBeforeUnload(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: said.question,
      detail: said.detail,
      buttons: [said.keep, said.throwAway],
      defaultId: KEEP,
      cancelId: KEEP,
    })
    // Here, preventing means: close all the same.
    if (answer === THROW_AWAY) event.preventDefault()
  })
}

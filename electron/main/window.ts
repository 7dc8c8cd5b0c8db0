import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { EVENT_CHANNEL } from '../../shared/ipc/channel'
import type { WorkspaceEvent } from '../../shared/ipc/state'
import { bringWindowBack } from './bring-window-back'
import type { WindowBounds } from './disk/first-settings'
import type { FirstWindow } from './start/first-window'
import type { Log } from './log/log'
import { showFieldMenus } from './menu/field-menu'
import { createTeller } from './tell-window'
import type { Teller } from './tell-window'
import type { Workspace } from './workspace'
import { words } from '../../shared/words/words'

const tellers = new WeakMap<BrowserWindow, Teller>()

/** The JSON of an answer to a window, made between what it is told. */
export const answerTo = async (window: BrowserWindow, value: unknown): Promise<string> =>
  (await tellers.get(window)?.answer(value)) ?? JSON.stringify(value)

/** Sees to a window that was opened: its menus, what it asks before it closes, where it was, and that it comes back. */
export function attendWindow({ window, load }: FirstWindow, attending: Attending): void {
  const { workspace, keepBounds, log } = attending
  askBeforeUnload(window)
  showFieldMenus(window)
  window.on('close', () => keepBounds({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
  bringWindowBack(window, {
    log,
    load,
    tell: workspace.tell,
    quit: () => app.quit(),
    timer: () => performance.now(),
  })
}

type Attending = {
  readonly workspace: Workspace
  readonly keepBounds: (bounds: WindowBounds) => void
  readonly log: Log
}

/** Tells a window of every change from now on, except of those in `asksFor`, which it asks for itself. */
export function tellOfChanges(
  window: BrowserWindow,
  workspace: Workspace,
  asksFor: (event: WorkspaceEvent) => boolean,
): void {
  const teller = createTeller((event) => {
    if (!window.isDestroyed() && !window.webContents.isCrashed())
      window.webContents.send(EVENT_CHANNEL, event)
  })
  tellers.set(window, teller)
  workspace.subscribe((event) => {
    if (!asksFor(event)) teller.tell(event)
  })
}

const said = words.dialogs.unsaved

const KEEP = 0
const THROW_AWAY = 1

/** Asks before a window is closed over something typed that is not saved; the page says whether there is any. */
function askBeforeUnload(window: BrowserWindow): void {
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

import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeImage, nativeTheme, screen } from 'electron'
import type { Rectangle } from 'electron'
import { EVENT_CHANNEL } from '../../shared/ipc/channel'
import type { WorkspaceEvent } from '../../shared/ipc/state'
import { PAGE_ADDRESS, devServer } from './addresses'
import { bringWindowBack } from './bring-window-back'
import type { Log } from './log/log'
import { showFieldMenus } from './menu/field-menu'
import { createTeller } from './tell-window'
import type { Teller } from './tell-window'
import type { Workspace } from './workspace'
import { words } from '../../shared/words/words'

/** Where the window was, in screen pixels. */
export type WindowBounds = Rectangle & { readonly maximized: boolean }

const tellers = new WeakMap<BrowserWindow, Teller>()

/** The JSON of an answer to a window, made between what it is told. */
export const answerTo = async (window: BrowserWindow, value: unknown): Promise<string> =>
  (await tellers.get(window)?.answer(value)) ?? JSON.stringify(value)

const PRELOAD = join(import.meta.dirname, '../preload/index.cjs')

const ICON = join(app.getAppPath(), 'renderer/icon/icon-256.png')

/** The workbench window: a sandboxed page without Node. */
export function openWindow(
  workspace: Workspace,
  kept: WindowBounds | null,
  keepBounds: (bounds: WindowBounds) => void,
  log: Log,
): BrowserWindow {
  const bounds = kept && isOnAnyDisplay(kept) ? kept : null
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...bounds,
    minWidth: 880,
    minHeight: 560,
    show: false,
    title: 'Plumbline',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181a' : '#f7f6f2',
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // The page's script is ours and large: what V8 made of it is kept from the first start on, not only after some.
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  askBeforeUnload(window)
  showFieldMenus(window)
  window.once('ready-to-show', () => {
    // Not with the window: until then it would hold up the page.
    const icon = process.platform === 'darwin' ? null : nativeImage.createFromPath(ICON)
    if (icon?.isEmpty() === false) window.setIcon(icon)
    window.show()
  })
  if (bounds?.maximized) window.maximize()
  window.on('close', () => keepBounds({ ...window.getNormalBounds(), maximized: window.isMaximized() }))
  const load = (): void => void window.loadURL(devServer ?? PAGE_ADDRESS)
  bringWindowBack(window, {
    log,
    load,
    tell: workspace.tell,
    quit: () => app.quit(),
    timer: () => performance.now(),
  })
  load()
  return window
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

/** A display may have been unplugged since: a window that nobody could reach is put back in the middle. */
function isOnAnyDisplay({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const isWithin = x < workArea.x + workArea.width - 100 && x + width > workArea.x + 100
    return isWithin && y >= workArea.y && y < workArea.y + workArea.height - 100
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

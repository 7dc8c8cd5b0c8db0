import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, nativeImage, nativeTheme, screen } from 'electron'
import type { IpcMainInvokeEvent, WebFrameMain } from 'electron'
import { CALL_CHANNEL } from '../../../shared/ipc/channel'
import { PAGE_ADDRESS, devServer } from '../addresses'
import type { FirstSettings, WindowBounds } from '../disk/first-settings'

/** The window while the rest of the program is loaded beside its page. */
export type FirstWindow = {
  readonly window: BrowserWindow
  /** Loads its page, again. */
  readonly load: () => void
  /** Whoever answers calls from now on; those that came before are answered first, in their order. */
  readonly answerCalls: (answer: AnswerCall) => void
}

/** A call of a page, with the frame that asked as it then was. */
export type AnswerCall = (
  from: Pick<IpcMainInvokeEvent, 'sender'> & { readonly senderFrame: WebFrameMain | null },
  ...call: readonly unknown[]
) => Promise<void>

const ICON = join(app.getAppPath(), 'renderer/icon/icon-256.png')

/**
 * Opens the workbench window: a sandboxed page without Node, which is loaded at once. What it asks waits until the program is there.
 * `preload`: the file of its bridge.
 */
export function openFirstWindow({ theme, window: kept }: FirstSettings, preload: string): FirstWindow {
  const answerCalls = holdCalls()
  nativeTheme.themeSource = theme
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
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // The page's script is ours and large: what V8 made of it is kept from the first start on, not only after some.
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  window.once('ready-to-show', () => {
    window.show()
    // Not with the window, nor before it is shown: it would hold it up.
    const icon = process.platform === 'darwin' ? null : nativeImage.createFromPath(ICON)
    if (icon?.isEmpty() === false) window.setIcon(icon)
  })
  if (bounds?.maximized) window.maximize()
  const load = (): void => void window.loadURL(devServer ?? PAGE_ADDRESS)
  load()
  return { window, load, answerCalls }
}

/** Takes calls from now on; the answer says who answers them. */
function holdCalls(): FirstWindow['answerCalls'] {
  let answering: AnswerCall | null = null
  const waiting: (() => void)[] = []
  ipcMain.handle(CALL_CHANNEL, async ({ sender, senderFrame }, ...call: readonly unknown[]) => {
    if (answering === null) await new Promise<void>((resolve) => waiting.push(resolve))
    await answering?.({ sender, senderFrame }, ...call)
  })
  return (answer) => {
    answering = answer
    for (const go of waiting.splice(0)) go()
  }
}

/** A display may have been unplugged since: a window that nobody could reach is put back in the middle. */
function isOnAnyDisplay({ x, y, width }: WindowBounds): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const isWithin = x < workArea.x + workArea.width - 100 && x + width > workArea.x + 100
    return isWithin && y >= workArea.y && y < workArea.y + workArea.height - 100
  })
}

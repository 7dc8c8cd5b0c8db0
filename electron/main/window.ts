import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { EVENT_CHANNEL } from '../../shared/ipc/channel'
import { PAGE_ADDRESS, devServer } from './addresses'
import type { Workspace } from './workspace'

const PRELOAD = join(import.meta.dirname, '../preload/index.cjs')

/** The workbench window: a sandboxed page without Node, told of every change. */
export function openWindow(workspace: Workspace): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
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
    },
  })
  window.once('ready-to-show', () => window.show())
  workspace.subscribe((event) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event)
  })
  void window.loadURL(devServer ?? PAGE_ADDRESS)
  return window
}

import { app } from 'electron'
import type { BrowserWindow } from 'electron'

/**
 * Ends the program as closing its window does, and starts it anew on a project. Where the window stays open, as for something that is
 * typed and not saved, neither happens.
 */
export function startAgain(window: BrowserWindow, project: string | null): void {
  const again = (): void => app.relaunch(anew(project))
  window.once('closed', again)
  window.webContents.once('will-prevent-unload', (event) => {
    // Here, preventing means: close all the same.
    if (!event.defaultPrevented) window.off('closed', again)
  })
  app.quit()
}

/** The program with the flags of its runtime as they were given; neither the language nor the project of this start. */
function anew(project: string | null): Electron.RelaunchOptions {
  const given = process.argv.slice(1)
  const source = process.defaultApp ? given.filter((arg) => !arg.startsWith('-')).slice(0, 1) : []
  const flags = given.filter((arg) => /^--(?!lang\b|project\b)/u.test(arg))
  return {
    // An AppImage runs from a folder that is gone when it ends.
    execPath: process.env['APPIMAGE'] ?? process.execPath,
    args: [...flags, ...source, ...(project === null ? [] : [`--project=${project}`])],
  }
}

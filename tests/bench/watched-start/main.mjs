// Runs inside Electron: starts the built program as it is, or opens one window like its own with another page (or none), and prints when each condition was
// first true in the page, painted, and the window shown. There is no debugger, which would slow the start.
import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const empty = 'data:text/html,<title>Empty</title><main>Empty</main>'

/** @type {{ root: string | null, page?: string, conditions: Record<string, string> }} page: what the window shows instead of nothing */
const { root, page = empty, conditions } = JSON.parse(process.env.PLUMBLINE_BENCH ?? '')

app.once('browser-window-created', (_, window) => {
  const shown = new Promise((resolve) => window.once('show', () => resolve(Date.now())))
  window.webContents.once('did-navigate', () => {
    for (const [name, condition] of Object.entries(conditions)) {
      void window.webContents.mainFrame.executeJavaScript(whenPainted(condition)).then(async (painted) => {
        console.log(`bench: ${JSON.stringify({ name, at: Math.max(painted, await shown) })}`)
      })
    }
  })
})
process.stdin.once('data', () => app.quit())

if (root === null) void app.whenReady().then(openEmptyWindow)
else {
  app.setAppPath(root)
  await import(pathToFileURL(join(root, 'out/main/index.js')).href)
}

function openEmptyWindow() {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(page)
}

/**
 * The time, since the epoch, at which a condition held and was on the screen: two frames later, when the page has nothing else to do.
 * @param {string} condition
 */
function whenPainted(condition) {
  return `new Promise((resolve) => {
    const isTrue = () => Boolean(${condition})
    const settle = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(
      () => resolve(performance.timeOrigin + performance.now()))))
    if (isTrue()) settle()
    else new MutationObserver((_, observer) => {
      if (!isTrue()) return
      observer.disconnect()
      settle()
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })`
}

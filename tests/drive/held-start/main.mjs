// Runs inside Electron: starts an app as it is, but lets it be ready only when Playwright is connected, which says so by this name of its
// own. An app that runs ahead loads its page between two questions of Playwright, which then waits for that page for ever.
import { app, dialog } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ready = app.whenReady()
const driven = new Promise((resolve) => {
  Object.assign(globalThis, { ['__playwright_run']: resolve })
})
app.whenReady = () => driven.then(() => ready)

// What is asked while it starts is answered before a test could.
const saved = process.env.PLUMBLINE_SAVES_TO
if (saved) dialog.showSaveDialog = async () => ({ canceled: false, filePath: saved })

const folder = process.env.PLUMBLINE_HELD ?? ''
const { name, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(name)
app.setVersion(version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, main)).href)

// Runs inside the fallback runtime as its built-in app and makes `electron <folder> …` start the app in that folder.
// ESM, because an ESM main cannot be required there. Electron holds `ready` until this module, and so the app's, has loaded.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const {
  name,
  productName = name,
  version,
  main,
} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

process.defaultApp = true
app.setName(productName)
app.setVersion(version)
app.setAppPath(folder)

await import(pathToFileURL(join(folder, main)).href)

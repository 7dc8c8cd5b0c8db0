import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An Electron app without any of the seals, to see that the hostile page does get out where nothing stops it. Answers its folder. */
export async function makeBareApp(folder: string): Promise<string> {
  const bare = join(folder, 'bare')
  await mkdir(bare)
  await writeFile(
    join(bare, 'package.json'),
    '{ "name": "bare", "version": "1.0.0", "type": "module", "main": "main.mjs" }',
  )
  await writeFile(join(bare, 'main.mjs'), main)
  return bare
}

const main = `
import { app, BrowserWindow, protocol } from 'electron'
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
// Loopback alone: this app must not reach further either.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')
app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('data:text/html,Bare'))
`

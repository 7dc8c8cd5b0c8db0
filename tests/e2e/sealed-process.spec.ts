import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attacked } from './hostile/sealed-test'
import { test } from './hostile/sealed-test'
import { answerDialogs, expect, pickMenu } from './workbench'

/** Electron keeps this one out of its types. */
type Inspected = { readonly getLastWebPreferences: () => unknown }

const sealed = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
}

test('every window is sandboxed and without Node', async ({ app, page, folder }) => {
  await app.evaluate(({ app: program }) => {
    program.once('browser-window-created', (_, { webContents }) => {
      Object.assign(globalThis, { printer: (webContents as unknown as Inspected).getLastWebPreferences() })
    })
  })
  await answerDialogs({ app, page, folder }, { save: join(folder, 'report.pdf') })
  await pickMenu({ app, page, folder }, 'export-pdf')
  await expect(page.getByText(/The report was written/)).toBeVisible()
  const found = await app.evaluate(({ app: program, BrowserWindow }) => ({
    switchedOff: program.commandLine.hasSwitch('no-sandbox'),
    windows: BrowserWindow.getAllWindows().map(({ webContents }) =>
      (webContents as unknown as Inspected).getLastWebPreferences(),
    ),
    printer: (globalThis as { readonly printer?: unknown }).printer,
  }))
  expect(found).toEqual({
    switchedOff: false,
    windows: [expect.objectContaining(sealed)],
    printer: expect.objectContaining({ ...sealed, javascript: false }),
  })
})

test('the system holds the page back, too', async ({ app, page }) => {
  test.skip(process.platform !== 'linux', 'Read from /proc.')
  await expect(page.getByRole('main')).toBeVisible()
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const field = (name: string): string =>
    new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? 'missing'
  expect({ seccomp: field('Seccomp'), newPrivileges: field('NoNewPrivs') }).toEqual({
    seccomp: '2',
    newPrivileges: '1',
  })
  expect(field('Uid')).not.toBe('0')
})

test('the page finds nothing of Node or Electron, and three functions of ours', async ({ page }) => {
  const found = await page.evaluate(() => ({
    foreign: [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in window),
    bridge: Object.keys((window as unknown as Attacked).plumbline).toSorted(),
    constructorLeadsTo: typeof (window as unknown as Attacked).plumbline.call.constructor('return this')()
      .process,
  }))
  expect(found).toEqual({
    foreign: [],
    bridge: ['call', 'importDropped', 'listen'],
    constructorLeadsTo: 'undefined',
  })
})

test('main has nothing to fetch with', async ({ app, page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  const left = await app.evaluate(() =>
    ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].filter((name) => name in globalThis),
  )
  expect(left).toEqual([])
})

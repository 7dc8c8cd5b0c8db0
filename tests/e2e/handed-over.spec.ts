import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { readZip } from '../../electron/main/import/zip/read-zip'
import { EXAMPLE, openFirstClaim, writeNote } from './example-project'
import { closeDialog, packForColleague, packForPublication, verifyFile } from './pack-project'
import { answer, dialog, status } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'

const PASSPHRASE = 'four words not together'

const note = (page: Page) => page.getByRole('textbox', { name: 'Notes' })

test('a sealed project is packed as it is, and a colleague opens it with its passphrase alone', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  await writeNote(page, 'Ask the registry once more.')
  await pickMenu(workbench, 'protect-project')
  await page.getByLabel(/^Passphrase/).fill(PASSPHRASE)
  await page.getByLabel(/^The same once more/).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Protect', exact: true }).click()
  await expect(page.getByText('The project is protected.')).toBeVisible()
  const path = join(folder, 'For the desk.plumblinez')
  await packForColleague(workbench, path)

  const read = readZip(await readFile(path), () => true, 1_000_000_000)
  const files = read.ok ? [...read.entries] : []
  expect(files.length).toBeGreaterThan(5)
  for (const [name, content] of files) {
    expect(name).not.toContain('report')
    expect({ name, tells: content.includes('Ask the registry') }).toEqual({ name, tells: false })
  }

  await answerDialogs(workbench, { open: [path], save: join(folder, 'Received.plumbline') })
  await pickMenu(workbench, 'open-package')
  await expect(dialog(page)).toContainText('is protected')
  await expect(page.getByText('was checked and unpacked into “Received.plumbline”').first()).toBeVisible()
  await page.getByLabel('Passphrase').fill('not the passphrase')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(dialog(page)).toContainText('That is not the passphrase of this project.')
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(dialog(page)).toHaveCount(0)
  await openFirstClaim(page)
  await expect(note(page)).toHaveValue('Ask the registry once more.')
})

/** Drops a file of the disk on the middle of the window, as a file manager does. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
}

test('a package that is dropped on the window is checked and opened', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  await writeNote(page, 'Dropped.')
  const path = join(folder, 'For the desk.plumblinez')
  await packForColleague(workbench, path)
  await writeNote(page, 'Written after it was packed.')
  await answerDialogs(workbench, { save: join(folder, 'Received.plumbline') })
  await drop(page, path)
  await expect(answer(page)).toContainText('“For the desk.plumblinez” was checked and opened.')
  await openFirstClaim(page)
  await expect(note(page)).toHaveValue('Dropped.')
})

test('a package that the command line names opens in the window that is there', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  await writeNote(page, 'By the command line.')
  const path = join(folder, 'For the desk.plumblinez')
  await packForColleague(workbench, path)
  await writeNote(page, 'Written after it was packed.')
  await answerDialogs(workbench, { save: join(folder, 'Received.plumbline') })
  const { program, args, env } = locateRuntime()
  const second = spawn(program, [...args, `--user-data-dir=${join(folder, 'profile')}`, path], {
    env: { ...process.env, ...env, PLUMBLINE_CWD: folder },
    stdio: 'ignore',
  })
  expect(await once(second, 'exit')).toEqual([0, null])
  await expect(answer(page)).toContainText('“For the desk.plumblinez” was checked and opened.')
  await openFirstClaim(page)
  await expect(note(page)).toHaveValue('By the command line.')
})

test('a package that the program is started with is checked and opened once the window is there', async ({
  start,
  startSaving,
  folder,
}) => {
  const first = await start()
  await openFirstClaim(first.page)
  await writeNote(first.page, 'By a double click.')
  const path = join(folder, 'For the desk.plumblinez')
  await packForColleague(first, path)
  await writeNote(first.page, 'Written after it was packed.')
  await first.app.close()
  const received = join(folder, 'Received.plumbline')
  const { page } = await startSaving(received, path)
  await expect(answer(page)).toContainText('“For the desk.plumblinez” was checked and opened.')
  await expect(status(page).locator('[title]')).toHaveAttribute('title', received)
  await openFirstClaim(page)
  await expect(note(page)).toHaveValue('By a double click.')
})

test('a package for the public names the originals that were left out, and why', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const path = join(folder, 'For all.zip')
  await packForPublication(workbench, path, 'Kerry')
  await expect(dialog(page).getByRole('region', { name: 'Left out' })).toContainText(
    'it holds a word that is withheld',
  )
  await closeDialog(page)
  const read = readZip(await readFile(path), () => true, 1_000_000_000)
  for (const [, content] of read.ok ? read.entries : []) expect(content.toString()).not.toMatch(/kerry/iu)
})

test('--verify says by its exit code whether a package or a report is whole, changed, or neither', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const path = join(folder, 'For the desk.plumblinez')
  await packForColleague(workbench, path)
  await workbench.app.close()
  const { program, args, env } = locateRuntime()
  const run = async (...more: readonly string[]): Promise<readonly [number, string]> => {
    const child = spawn(program, [...args, ...more], {
      cwd: folder,
      env: { ...process.env, ...env, PLUMBLINE_CWD: folder, XDG_CONFIG_HOME: join(folder, 'jobs') },
    })
    let out = ''
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    const [code] = (await once(child, 'close')) as [number]
    return [code, out]
  }
  const report = join(folder, 'report.checkable.html')
  expect((await run('--report', report))[1]).toContain('SHA-256 of the file: ')
  expect(await run('--verify', path)).toEqual([0, expect.stringContaining('Every file is as it was packed.')])
  expect(await run('--verify', report)).toEqual([
    0,
    expect.stringContaining('Everything in the report matches.'),
  ])

  for (const [file, sign] of [
    [path, 'data/report.pdf'],
    [report, 'id="file-1">'],
  ] as const) {
    const bytes = await readFile(file)
    const at = bytes.indexOf(sign) + sign.length + 100
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(file, bytes)
  }
  expect(await run('--verify', path)).toEqual([1, expect.stringContaining('data/report.pdf: ')])
  expect(await run('--verify', report)).toEqual([
    1,
    expect.stringContaining('000_fce3c983cfed48ed.txt: does not match'),
  ])
  await writeFile(report, '<!doctype html><p>A report.</p>')
  await writeFile(path, 'PK')
  expect(await run('--verify', path)).toEqual([2, ''])
  expect(await run('--verify', report)).toEqual([2, ''])
})

test('the window verifies a report that checks itself, another project and a sealed package, with nothing open or beside what is', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page, app } = workbench
  await pickMenu(workbench, 'protect-project')
  await page.getByLabel(/^Passphrase/).fill(PASSPHRASE)
  await page.getByLabel(/^The same once more/).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Protect', exact: true }).click()
  await expect(page.getByText('The project is protected.')).toBeVisible()
  const sealed = join(folder, 'For the desk.plumblinez')
  await packForColleague(workbench, sealed)
  const kept = join(folder, EXAMPLE)
  await answerDialogs(workbench, { save: join(folder, 'Other.plumbline') })
  await pickMenu(workbench, 'new-project')
  await expect(status(page)).toContainText('Other')

  await pickMenu(workbench, 'verify')
  await expect(dialog(page)).toContainText('Verified: Other')
  await answerDialogs(workbench, { open: [kept] })
  await dialog(page).getByRole('button', { name: 'Project folder…' }).click()
  await expect(dialog(page)).toContainText('is protected')
  await page.getByLabel(/^Passphrase/).fill('not the passphrase')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('That is not the passphrase of this project.')
  await page.getByLabel(/^Passphrase/).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
  await expect(dialog(page)).toContainText(`Verified: ${basename(EXAMPLE)}`)

  await answerDialogs(workbench, { open: [sealed] })
  await dialog(page).getByRole('button', { name: 'Package or report…' }).click()
  await expect(dialog(page)).toContainText('its history was not checked')
  await page.getByLabel(/^Passphrase/).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('was held against its history')
  await closeDialog(page)
  await pickMenu(workbench, 'close-project')
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible()

  const report = join(folder, 'a.checkable.html')
  await writeFile(report, '<!doctype html><p>A report.</p>')
  await verifyFile(workbench, report)
  await expect(dialog(page)).toContainText('“a.checkable.html” is no report that can be checked.')
  await closeDialog(page)
  await app.close()
})

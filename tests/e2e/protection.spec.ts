import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { EXAMPLE } from './example-project'
import { filesHolding } from './files-holding'
import { dialog, status } from './window-parts'
import { askMain, expect, pickMenu, test } from './workbench'
import type { Workbench } from './workbench'

const PASSPHRASE = 'four words not together'
const NEXT = 'other words much better'

/** Words of the five articles, of the worked example and of what the tests write, and of every document. */
const secrets = ['Aleppo', 'more than 120,000', 'Observatory', 'Ask the ministry', 'textHash', 'not-checked']

/** What the runtime keeps of the page compiled, so that it starts sooner. */
const CODE_CACHE = join('profile', 'Code Cache')
const PAGE = join(import.meta.dirname, '../../out/renderer/assets')

/** The secrets that the page's own code does not hold, for everybody, in its names and tables. */
async function secretsOfNoCode(): Promise<readonly string[]> {
  const scripts = (await readdir(PAGE)).filter((name) => name.endsWith('.js'))
  const code = await Promise.all(scripts.map((name) => readFile(join(PAGE, name), 'utf8')))
  const secret = secrets.filter((word) => !code.some((script) => script.includes(word)))
  expect(secret).toContain('Ask the ministry')
  return secret
}

/** The files below a folder in which some of the project can be read, as it is or with two bytes a character. */
async function readableIn(folder: string): Promise<readonly string[]> {
  const beyondCode = await secretsOfNoCode()
  const code = join(folder, CODE_CACHE)
  return filesHolding(folder, (path) => (path.startsWith(code) ? beyondCode : secrets))
}

/** Gives the project another title than its folder has: one that tells. */
async function rename(workbench: Workbench, title: string): Promise<void> {
  const { page } = workbench
  await pickMenu(workbench, 'settings')
  const field = dialog(page).getByLabel('Title')
  await field.fill(title)
  await field.blur()
  await expect(status(page)).toContainText('Saved')
  await page.keyboard.press('Escape')
}

function titlesOf({ app }: Pick<Workbench, 'app'>): Promise<readonly string[]> {
  return askMain(() =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle())),
  )
}

async function protect(page: Page, passphrase: string, again = passphrase): Promise<void> {
  await page.getByLabel(/^Passphrase/).fill(passphrase)
  await page.getByLabel(/^The same once more/).fill(again)
  await page.getByRole('button', { name: 'Protect', exact: true }).click()
}

test('the example is protected by the menu, and opens again with its passphrase alone', async ({
  start,
  folder,
}) => {
  const first = await start()
  const said: string[] = []
  for (const stream of [first.app.process().stdout, first.app.process().stderr])
    stream?.on('data', (data: Buffer) => said.push(data.toString()))
  expect((await readableIn(folder)).length).toBeGreaterThan(5)
  await rename(first, 'Aleppo, and who counted')
  await pickMenu(first, 'protect-project')
  await expect(first.page.getByLabel(/^Passphrase/)).toBeFocused()
  await protect(first.page, 'too short')
  await expect(dialog(first.page)).toContainText('Take at least 12 characters')
  await protect(first.page, 'Password1234')
  await expect(dialog(first.page)).toContainText('This is made of what everybody takes')
  await protect(first.page, 'aaaaaaaaaaaa')
  await expect(dialog(first.page)).toContainText('This is a few characters, repeated.')
  await protect(first.page, PASSPHRASE, 'another one altogether')
  await expect(dialog(first.page)).toContainText('The two are not the same.')
  await protect(first.page, PASSPHRASE)
  await expect(dialog(first.page).getByRole('button', { name: 'Protecting…' })).toBeVisible()
  await expect(first.page.getByText('The project is protected.')).toBeVisible()
  await first.page.keyboard.press('Control+1')
  await expect(first.page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)

  await first.page.keyboard.press('Control+2')
  await first.page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  const notes = first.page.getByRole('textbox', { name: 'Notes' })
  await notes.fill('Ask the ministry.')
  await notes.blur()
  await expect(status(first.page)).toContainText('Saved')
  await pickMenu(first, 'show-report')
  await expect(first.page.locator('iframe')).toBeVisible()
  expect(await readableIn(folder)).toEqual([])
  expect(await titlesOf(first)).toEqual(['Plumbline'])
  await first.app.close()
  expect(await readableIn(folder)).toEqual([])
  expect(secrets.filter((secret) => said.join('').includes(secret))).toEqual([])

  const { page, ...second } = await start()
  await expect(dialog(page)).toContainText('“Syria ceasefire (example)” is protected')
  expect(await titlesOf(second)).toEqual(['Plumbline'])
  const field = page.getByLabel('Passphrase')
  await expect(field).toBeFocused()
  await page.keyboard.type('not the passphrase')
  await expect(field).toHaveAttribute('type', 'password')
  await page.getByRole('button', { name: 'Show what is typed' }).click()
  await expect(field).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(dialog(page)).toContainText('That is not the passphrase of this project.')
  await expect(field).toBeFocused()
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  // What was looked at last is there again.
  await expect(page.locator('iframe')).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
  await page.keyboard.press('Control+2')
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ask the ministry.')

  await pickMenu({ page, ...second }, 'verify')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
  await page.keyboard.press('Escape')

  await pickMenu({ page, ...second }, 'close-project')
  await page.getByRole('region', { name: 'Recent projects' }).getByRole('button').first().click()
  await expect(dialog(page)).toContainText('is protected')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  expect(await readableIn(folder)).toEqual([])
})

test('a crash of the window, and of the program, leaves nothing readable either', async ({
  start,
  folder,
}) => {
  const first = await start()
  await pickMenu(first, 'protect-project')
  await protect(first.page, PASSPHRASE)
  await expect(first.page.getByText('The project is protected.')).toBeVisible()
  await first.page.keyboard.press('Control+2')
  await expect(first.page.getByRole('grid', { name: 'Claims' })).toBeVisible()
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().forEach((window) => window.webContents.forcefullyCrashRenderer()),
  )
  expect(await readableIn(folder)).toEqual([])
  const closed = new Promise((resolve) => first.app.process().once('exit', resolve))
  await first.app.evaluate(() => setImmediate(() => process.crash())).catch(() => undefined)
  await closed
  expect(await readableIn(folder)).toEqual([])
})

test('the passphrase is changed, and the protection is taken away', async ({ start, folder }) => {
  // A key is made of a passphrase a dozen times.
  const { page, ...rest } = await start()
  const workbench = { page, ...rest }
  await pickMenu(workbench, 'protect-project')
  await protect(page, PASSPHRASE)
  await expect(page.getByText('The project is protected.')).toBeVisible()

  await pickMenu(workbench, 'change-passphrase')
  const change = async (current: string): Promise<void> => {
    await page.getByLabel(/^Present passphrase/).fill(current)
    await page.getByLabel('New passphrase').fill(NEXT)
    await page.getByLabel('The new one once more').fill(NEXT)
    await page.getByRole('button', { name: 'Change', exact: true }).click()
  }
  await change('not the passphrase')
  await expect(dialog(page)).toContainText('That is not the passphrase of this project.')
  await change(PASSPHRASE)
  await expect(page.getByText('The passphrase was changed.')).toBeVisible()

  const report = ['--report', 'report.html', '--project', EXAMPLE]
  await workbench.app.close()
  expect(await run(folder, report, undefined)).toMatchObject({
    code: 1,
    error: expect.stringContaining('PLUMBLINE_PASSPHRASE'),
  })
  expect(await run(folder, report, PASSPHRASE)).toMatchObject({ code: 1, out: '' })
  expect(await run(folder, report, NEXT)).toMatchObject({ code: 0, out: expect.stringContaining('1 open') })

  const again = await start()
  await again.page.getByLabel('Passphrase').fill(NEXT)
  await again.page.keyboard.press('Enter')
  await expect(again.page.getByRole('grid', { name: 'Conflicts', exact: true })).toBeVisible()
  await pickMenu(again, 'change-passphrase')
  await again.page.getByLabel(/^Present passphrase/).fill(NEXT)
  await again.page.getByRole('button', { name: 'Remove protection' }).click()
  await expect(again.page.getByText('The project is no longer protected.')).toBeVisible()
  expect(JSON.parse(await readFile(join(folder, EXAMPLE, 'project.json'), 'utf8'))).toMatchObject({
    title: 'Syria ceasefire (example)',
  })
})

/** Runs the program as the command line does, with this passphrase in its environment, and waits for its end. */
function run(
  folder: string,
  args: readonly string[],
  passphrase: string | undefined,
): Promise<{ readonly code: number | null; readonly out: string; readonly error: string }> {
  const { program, args: fixed, env } = locateRuntime()
  return new Promise((resolve) => {
    const child = spawn(program, [...fixed, `--user-data-dir=${join(folder, 'profile')}`, ...args], {
      cwd: folder,
      env: { ...process.env, ...env, PLUMBLINE_CWD: folder, PLUMBLINE_PASSPHRASE: passphrase },
    })
    let out = ''
    let error = ''
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (error += data.toString()))
    child.on('close', (code) => resolve({ code, out, error }))
  })
}

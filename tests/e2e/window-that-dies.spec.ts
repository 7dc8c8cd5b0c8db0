import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { openFirstClaim, writeNote } from './example-project'
import { test } from './small-disk'
import { answer, dialog, status } from './window-parts'
import { askMain, expect, pickMenu } from './workbench'
import type { Workbench } from './workbench'

const SAID = 'The window stopped working and was loaded again. Everything that was saved is there.'

/** The process of the window when the page in it is loaded; 0 while there is none. */
function windowProcess({ app }: Workbench): Promise<number> {
  return askMain(() =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return !contents || contents.isCrashed() || contents.isLoading() ? 0 : contents.getOSProcessId()
    }),
  )
}

type Bridge = {
  readonly plumbline: { readonly call: (name: 'readUnsaved', input: object) => Promise<string> }
}

/** Waits until main knows what was typed: a window that dies within the milliseconds of a key press takes that key along. */
async function untilKept(page: Page, typed: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => (window as unknown as Bridge).plumbline.call('readUnsaved', {})))
    .toContain(typed)
}

/** Ends the process of the window as the system does when it runs out of memory, and waits until there is another. */
async function killWindow(workbench: Workbench): Promise<void> {
  const killed = await windowProcess(workbench)
  process.kill(killed, 'SIGKILL')
  await expect
    .poll(() => windowProcess(workbench).then((found) => found !== 0 && found !== killed))
    .toBe(true)
}

/** The window as it is loaded again; Playwright lets go of a page that has died, so it is taken up anew. */
async function windowAgain({ folder }: Workbench): Promise<{ readonly page: Page; readonly end: Browser }> {
  const [port, path] = (await readFile(join(folder, 'profile', 'DevToolsActivePort'), 'utf8')).split('\n')
  const end = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`)
  const pages = (): readonly Page[] => end.contexts().flatMap((context) => context.pages())
  await expect.poll(() => pages().length).toBe(1)
  const [page] = pages()
  if (!page) throw new Error('The window did not come back.')
  await page.getByRole('main').waitFor()
  return { page, end }
}

function logOf({ folder }: Workbench): Promise<string> {
  return readFile(join(folder, 'profile', 'logs', 'plumbline.log'), 'utf8')
}

test('a window that dies is loaded again, says so, and has lost nothing', async ({ start }) => {
  const workbench = await start()
  await openFirstClaim(workbench.page)
  await writeNote(workbench.page, 'Saved before it died.')
  await workbench.page.getByRole('textbox', { name: 'Reasoning' }).pressSequentially('Typed, and not saved')
  await killWindow(workbench)

  const { page, end } = await windowAgain(workbench)
  await expect(page.getByRole('alert')).toContainText(SAID)
  await expect(status(page)).toContainText('1 notice')
  const kept = dialog(page)
  await expect(kept).toContainText('You were typing this when the window stopped working.')
  await expect(kept.getByRole('listitem')).toHaveText(/^Reasoning\s*Typed, and not saved\s*Copy$/)
  await kept.getByRole('button', { name: 'Copy' }).click()
  await kept.getByRole('button', { name: 'Done' }).click()

  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Saved before it died.')
  const reasoning = page.getByRole('textbox', { name: 'Reasoning' })
  await expect(reasoning).toHaveValue('')
  await reasoning.focus()
  await page.keyboard.press('Control+V')
  await reasoning.blur()
  await expect(answer(page)).toContainText('Changed the reasoning of the claim')
  await expect(reasoning).toHaveValue('Typed, and not saved')
  const log = await logOf(workbench)
  expect(log).toContain('process gone process=Window reason=killed')
  expect(log).toContain('window loaded again')
  expect(log).not.toContain('Typed')
  await end.close()
})

test('a correction that is being typed is still there in the window that comes back', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /Kerry and Lavrov/ }).click()
  await pickMenu(workbench, 'correct-text')
  const editor = page.getByRole('textbox', { name: /^Text to correct/ })
  await editor.press('Control+Home')
  await editor.pressSequentially('Put right: ')
  await untilKept(page, 'Put right: ')
  await killWindow(workbench)

  const again = await windowAgain(workbench)
  await expect(again.page.getByRole('alert')).toContainText(SAID)
  await expect(dialog(again.page)).toHaveCount(0)
  await again.page.keyboard.press('Control+1')
  await again.page.getByRole('row', { name: /Kerry and Lavrov/ }).click()
  await pickMenu(workbench, 'correct-text')
  await expect(again.page.getByRole('textbox', { name: /^Text to correct/ })).toHaveValue(/^Put right: /)
  // Closing asks, since the correction is not saved.
  await workbench.app.evaluate(({ dialog: dialogs }) => {
    dialogs.showMessageBoxSync = () => 1
  })
  await again.end.close()
})

test('what a full disk had not taken can still be saved from the window that comes back', async ({
  start,
  disk,
}) => {
  const workbench = await start('--project', disk.project)
  await openFirstClaim(workbench.page)
  await disk.fill()
  const field = workbench.page.getByRole('textbox', { name: 'Notes' })
  await field.fill(`Counted twice. ${'More than the segment has room for. '.repeat(2000)}`)
  await field.blur()
  await expect(status(workbench.page)).toContainText('Not saved: 1 change')
  await killWindow(workbench)

  const { page, end } = await windowAgain(workbench)
  await expect(status(page)).toContainText('Not saved: 1 change')
  await expect(dialog(page)).toHaveCount(0)
  await disk.free()
  await page.getByRole('button', { name: 'Save now' }).click()
  await expect(status(page).getByText('Saved', { exact: true })).toBeVisible()
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(/^Counted twice\./)
  await end.close()
})

test('a window that dies again and again asks before it is loaded once more', async ({ start }) => {
  const workbench = await start()
  await workbench.app.evaluate(({ dialog: dialogs }) => {
    dialogs.showMessageBox = async (...asked: unknown[]) => {
      Object.assign(globalThis, { asked: asked.at(-1) })
      return { response: 1, checkboxChecked: false }
    }
  })
  const ended = workbench.app.waitForEvent('close')
  const crash = (): Promise<void> =>
    workbench.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
  for (const times of ['once', 'twice']) {
    const before = await windowProcess(workbench)
    await crash()
    await expect
      .poll(() => windowProcess(workbench).then((found) => found !== 0 && found !== before), times)
      .toBe(true)
  }
  await crash()
  // “Quit” was chosen.
  await ended
  const log = await logOf(workbench)
  expect(log.match(/process gone process=Window/g)).toHaveLength(3)
  expect(log.match(/window loaded again/g)).toHaveLength(2)
  expect(log.trimEnd()).toMatch(/Z end$/)
})

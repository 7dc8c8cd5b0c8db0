import { rename as move } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { EXAMPLE, openFirstClaim, writeNote } from './example-project'
import { test } from './small-disk'
import { dialog, status } from './window-parts'
import { CEASEFIRE } from './seed-articles'
import { askMain, expect, pickMenu, selectWords, textOf } from './workbench'

test('what a full disk does not take stays in its field, and is saved when there is space again', async ({
  start,
  disk,
}) => {
  const { page } = await start('--project', disk.project)
  await openFirstClaim(page)
  await disk.fill()
  const note = `Counted twice. ${'More than the segment has room for. '.repeat(2000)}`.trim()
  const field = page.getByRole('textbox', { name: 'Notes' })
  await field.fill(note)
  await field.blur()
  await expect(page.getByRole('alert')).toContainText('Not saved. The disk is full.')
  await expect(status(page)).toContainText('Not saved: 1 change')
  await expect(field).toHaveValue(/^Counted twice\./)
  await expect(page.getByText('Not saved yet, but kept here. Ctrl+Enter saves it.')).toBeVisible()

  await field.press('Control+Enter')
  await expect(page.getByRole('alert')).toHaveCount(1)
  await expect(field).toHaveValue(/^Counted twice\./)

  await disk.free()
  await page.getByRole('button', { name: 'Save now' }).click()
  await expect(status(page).getByText('Saved', { exact: true })).toBeVisible()
  await expect(field).toHaveValue(/^Counted twice\./)
  await expect(page.getByRole('alert')).toHaveCount(1)
  await page.keyboard.press('Control+Z')
  await expect(field).toHaveValue('')
})

test('a claim that a full disk does not take is not half there, and the same gesture makes it when there is space', async ({
  start,
  disk,
}) => {
  const workbench = await start('--project', disk.project)
  const { page } = workbench
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: CEASEFIRE }).click()
  const marks = textOf(page).locator('mark')
  const claims = page.getByRole('grid', { name: 'Claims' }).getByRole('row')
  await expect(marks).toHaveCount(2)
  await disk.fill()
  await newClaim(page, 'confidence-building measures')
  await expect(page.getByRole('alert')).toContainText('Not saved. The disk is full. Free some space')
  await expect(marks).toHaveCount(2)
  await page.keyboard.press('Control+2')
  await expect(claims).toHaveCount(2)

  await disk.free()
  await page.keyboard.press('Control+1')
  await newClaim(page, 'confidence-building measures')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('confidence-building measures')
  await expect(marks).toHaveCount(3)
  await page.keyboard.press('Control+2')
  await expect(claims).toHaveCount(3)
  await expect(status(page).getByText('Saved', { exact: true })).toBeVisible()
  await pickMenu(workbench, 'verify')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
  await workbench.app.close()

  const again = await start('--project', disk.project)
  await again.page.keyboard.press('Control+2')
  await expect(again.page.getByRole('grid', { name: 'Claims' }).getByRole('row')).toHaveCount(3)
  await again.app.close()
})

async function newClaim(page: Page, words: string): Promise<void> {
  await selectWords(page, textOf(page), words)
  await page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: /New claim/ })
    .click()
}

test('closing the window over a correction that is not saved asks, and keeps it when told to', async ({
  start,
}) => {
  const workbench = await start()
  const { app, page } = workbench
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /Kerry and Lavrov/ }).click()
  await pickMenu(workbench, 'correct-text')
  const editor = page.getByRole('textbox', { name: /^Text to correct/ })
  await editor.press('Control+Home')
  await editor.pressSequentially('Put right: ')
  const answerBy = (button: number): Promise<void> =>
    app.evaluate(({ dialog: dialogs }, answer) => {
      dialogs.showMessageBoxSync = (...asked: unknown[]) => {
        Object.assign(globalThis, { asked: (asked.at(-1) as { message: string }).message })
        return answer
      }
    }, button)
  const close = (): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await answerBy(0)
  await close()
  await expect
    .poll(() => askMain(() => app.evaluate(() => String(Reflect.get(globalThis, 'asked')))))
    .toBe('A correction of a text is not saved.')
  await expect(editor).toHaveValue(/^Put right: /)
  await answerBy(1)
  const closed = page.waitForEvent('close')
  await close()
  await closed
})

test('a project folder that is moved away while it is open is not said to be saved', async ({
  start,
  folder,
}) => {
  const { page } = await start()
  await openFirstClaim(page)
  await writeNote(page, 'While it was there.')
  const project = join(folder, EXAMPLE)
  await move(project, `${project}-elsewhere`)
  const field = page.getByRole('textbox', { name: 'Notes' })
  // For a second after the last look a save trusts that the folder is there.
  await expect
    .poll(async () => {
      await field.fill(`Written ${Date.now()}, when it was away.`)
      await field.press('Control+Enter')
      return (await page.getByRole('alert').allTextContents()).join(' ')
    })
    .toMatch(/Not saved\. (It is not there any more|The folder of this project)/)
  const text = await field.inputValue()
  await move(`${project}-elsewhere`, project)
  await expect(field).toHaveValue(text)
})

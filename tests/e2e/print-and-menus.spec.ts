import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { answer, typeInField } from './window-parts'
import { askMain, expect, test, textOf } from './workbench'

const { titles } = words.commands
const menu = (page: Page) => page.getByRole('menu', { name: words.commands.contextMenu })
const item = (page: Page, id: keyof typeof titles) => menu(page).getByRole('menuitem', { name: titles[id] })

test('what is at hand is printed as a document: the article with its marks, or the report', async ({
  start,
}) => {
  const { app, page } = await start()
  await app.evaluate(({ app: program }) => {
    const printed: { title: string; words: string }[] = []
    Object.assign(globalThis, { printed })
    program.on('web-contents-created', (_, contents) => {
      contents.print = (_options, done) => {
        void contents.printToPDF({}).then(
          (bytes) => {
            printed.push({ title: contents.getTitle(), words: String(bytes.length > 1000) })
            done?.(true, '')
          },
          () => done?.(false, 'failed'),
        )
      }
    })
  })
  const printed = () =>
    askMain(() => app.evaluate(() => (globalThis as unknown as { printed: { title: string }[] }).printed))
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /Kerry and Lavrov discuss/ }).click()
  await expect(textOf(page)).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect(answer(page)).toContainText(
    'Handed to the printer: Kerry and Lavrov discuss possible ceasefire',
  )
  expect(await printed()).toEqual([{ title: expect.stringContaining('Kerry and Lavrov'), words: 'true' }])
  await page.keyboard.press('Control+5')
  await expect(page.getByTitle('Preview of the report')).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect(answer(page)).toContainText('Handed to the printer: the report')
  expect(await printed()).toHaveLength(2)
})

test('rows of conflicts, events, the history and the trash have menus of their own', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+3')
  const conflicts = page.getByRole('grid', { name: 'Conflicts', exact: true }).getByRole('row')
  await conflicts.first().click({ button: 'right' })
  await item(page, 'remove-rows').click()
  await expect(conflicts).toHaveCount(0)
  await expect(answer(page)).toContainText('Removed the conflict')

  await page.getByRole('button', { name: 'History', exact: true }).click()
  await page.getByRole('cell', { name: 'remove conflict' }).click({ button: 'right' })
  await expect(item(page, 'show-changed')).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await page.getByRole('cell', { name: /^add example/ }).click({ button: 'right' })
  await item(page, 'show-changed').click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await typeInField(page, 'trash')
  await page.keyboard.press('Enter')
  await page
    .getByRole('list', { name: 'Removed' })
    .getByText('Conflict', { exact: true })
    .click({ button: 'right' })
  await item(page, 'put-back').click()
  await expect(answer(page)).toContainText('Put back the conflict')
})

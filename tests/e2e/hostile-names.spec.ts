import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../shared/words/words'
import { answer, dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'

const { long } = words.workbench.reading

test('names that turn direction are read as written, and a whole article is no claim without a question', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const path = join(folder, 'turned.txt')
  const title = 'Report of \u202E021\u202C dead in Karsa'
  const notes = Array.from({ length: 60 }, (_, at) => `Note ${at + 1}: nobody was hurt on the quay of Karsa.`)
  await writeFile(path, [title, ...notes].join('\n\n'))
  await answerDialogs(workbench, { save: join(folder, 'Turned.plumbline'), open: [path] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  // What begins has the focus.
  await expect(page.locator('button:focus')).toContainText(words.commands.titles['import-files'])
  await page.keyboard.press('Enter')
  await expect(textOf(page)).toContainText('Note 1:')
  const row = page.getByRole('grid', { name: 'Articles' }).getByRole('row').first()
  await expect(row).toContainText('Report of 021 dead in Karsa')

  await expect(textOf(page)).toBeFocused()
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('h')
  await expect(dialog(page)).toContainText(long.title)
  await dialog(page).getByRole('button', { name: long.keep }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(answer(page)).not.toContainText('Made the claim')

  await textOf(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('h')
  await dialog(page).getByRole('button', { name: long.goOn }).click()
  await expect(answer(page)).toContainText('Made the claim')
})

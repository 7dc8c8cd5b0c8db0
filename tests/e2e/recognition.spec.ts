import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripPicture } from '../../shared/domain/originals/strip-picture'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { filesHolding } from './files-holding'
import { protectProject } from './keep-evidence'
import { dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'

const said = words.recognition

const picture = join(import.meta.dirname, '../import/pictures/flood.png')

test('a picture is read by machine in a protected project, and each figure stands beside its cut-out until it is confirmed', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await protectProject(workbench)
  const bytes = (await readFile(picture)).subarray(1000, 1100)
  await answerDialogs(workbench, { open: [picture] })
  await pickMenu(workbench, 'import-files')
  await expect(dialog(page)).toContainText(said.ask.title('flood.png'))
  await expectAccessible(page)
  await page.getByRole('button', { name: said.ask.read, exact: true }).press('Enter')
  const strip = page.getByRole('region', { name: said.figures.title })
  const field = strip.getByLabel(said.figures.what)
  // Read on a machine that is shared, with what was never read before.
  await expect(field).toBeFocused()
  await expect(strip).toContainText(said.figures.done(0, 7))
  await expect(strip).toContainText('1,250')
  await expect(strip.getByRole('img', { name: said.figures.cutOut })).toBeVisible()
  const original = page.getByRole('region', { name: words.originals.view })
  await expect(original.getByRole('img', { name: said.figures.inPicture('1,250') })).toBeVisible()
  await expectAccessible(page)

  // What is printed is what was read; the next figure comes with the focus.
  await page.keyboard.type('1250')
  await page.keyboard.press('Enter')
  await expect(strip).toContainText(said.figures.done(1, 7))
  await expect(field).toBeFocused()
  await expect(original.getByRole('img', { name: said.figures.inPicture('3') })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(original.getByRole('img', { name: said.figures.inPicture('2011') })).toBeVisible()
  await expect(field).toBeFocused()
  // As if it had been misread.
  await page.keyboard.type('2017')
  await page.keyboard.press('Enter')
  await expect(strip).toContainText(said.figures.done(2, 7))
  await expect(textOf(page)).toContainText('since 3 March 2017. At least 17')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(textOf(page)).toContainText('since 3 March 2011. At least 17')
  await expect(strip).toContainText(said.figures.done(1, 7))
  await original.getByRole('button', { name: words.originals.stated.title }).click()
  const stated = original.getByRole('region', { name: words.originals.stated.title })
  await expect(stated).toContainText(words.originals.stated.nothing)
  await expectAccessible(page)
  // Nothing of it was ever written plainly, but where it was asked for.
  expect(await filesHolding(folder, [bytes])).toEqual([])
  const copy = join(folder, 'copy.png')
  await answerDialogs(workbench, { save: copy })
  await stated.getByRole('button', { name: words.originals.stated.saveStripped }).click()
  await expect(page.getByText(words.originals.saved(copy))).toBeVisible()
  expect(new Uint8Array(await readFile(copy))).toEqual(stripPicture(await readFile(picture)))
})

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './expect-accessible'
import { answer } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'

const reports = {
  'Doctors.txt': `A mortar attack on the market in Homs killed 19 people on Tuesday, a doctor said.

The mortar attack on the market in Homs injured 40 people, the doctor said.

Police arrested 12 people after the mortar attack on the market in Homs.
`,
  'Activists.txt': `A mortar attack on the market in Homs killed 23 people on Tuesday, activists said.

The mortar attack on the market in Homs injured 65 people, the activists said.

Police arrested 30 people after the mortar attack on the market in Homs.
`,
}

test('suggestions that are alike are waved away at once by keys, and come back by one undo', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const dossier = join(folder, 'Dossier')
  await mkdir(dossier)
  for (const [name, text] of Object.entries(reports)) await writeFile(join(dossier, name), text)
  await answerDialogs(workbench, { save: join(folder, 'Homs.plumbline'), open: [dossier] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-folder')
  await expect(page.getByText('Imported 2 articles.')).toBeVisible()
  await page.getByRole('button', { name: /^Conflicts/ }).click()
  const suggested = page.getByRole('grid', { name: 'Suggested conflicts' })
  const killed = suggested.getByRole('row', { name: /^Killed/ })
  const rows = suggested.getByRole('row')
  // What cannot both be true has room for three, the dead first.
  const all = 3
  await expect(rows).toHaveCount(all)
  await expect(rows.first()).toContainText('Killed')

  await test.step('with an article: the count is there before anybody confirms', async () => {
    await killed.click()
    await page.getByRole('button', { name: 'Not a conflict…' }).focus()
    await page.keyboard.press('Enter')
    const which = page.getByRole('button', { name: /Which suggestions$/ })
    await expect(which).toContainText('Only this one')
    await which.focus()
    await page.keyboard.press('Enter')
    const options = page.getByRole('option')
    await expect(options.filter({ hasText: 'of this kind' })).toHaveCount(1)
    await expect(options.filter({ hasText: 'of the event' })).toHaveCount(1)
    await expect(options.filter({ hasText: 'of the article' })).toHaveCount(2)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await expect(options.nth(-2)).toBeFocused()
    await expect(options.nth(-2)).toContainText(`All ${all} with figures of the article`)
    await page.keyboard.press('Enter')
    const dismiss = page.getByRole('button', { name: `Dismiss ${all} suggestions` })
    await dismiss.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('No figures that differ are waiting for an answer.')).toBeVisible()
    await expect(answer(page)).toContainText('not suggested again')
  })

  await test.step('one undo brings back all of them', async () => {
    await pickMenu(workbench, 'undo')
    await expect(killed).toBeVisible()
    await expect(page.getByRole('grid', { name: 'Conflicts', exact: true }).getByRole('row')).toHaveCount(0)
  })

  await test.step('from the list too, by keys: of an event', async () => {
    const before = await rows.count()
    await page.getByRole('button', { name: 'Dismiss several…' }).focus()
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    await page.getByRole('button', { name: /Which suggestions$/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option').filter({ hasText: 'of the event' }).press('Enter')
    await page.getByRole('button', { name: /^Dismiss \d+ suggestions$/ }).press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(answer(page)).toContainText('not suggested again')
    await pickMenu(workbench, 'undo')
    await expect(rows).toHaveCount(before)
  })
})

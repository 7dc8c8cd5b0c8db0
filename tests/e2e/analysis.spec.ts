import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './expect-accessible'
import { WIRE } from './seed-articles'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'

for (const scheme of ['light', 'dark'] as const)
  test(`the views of the analysis shut nobody out (${scheme})`, async ({ start }) => {
    const { page } = await start()
    await page.emulateMedia({ colorScheme: scheme })
    await page.keyboard.press('Control+1')
    await page.getByRole('row', { name: WIRE }).click()
    await expect(page.getByRole('grid', { name: 'Worth checking' }).locator('[data-key]')).toHaveCount(13)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Show the difference' }).click()
    await expect(page.getByRole('region', { name: 'Both texts in one' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+7')
    await expect(page.getByRole('tab')).toHaveCount(6)
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Conflicts/ }).click()
    await page.getByRole('row', { name: /Does it add up/ }).click()
    await expect(page.getByRole('button', { name: 'Confirm as conflict' })).toBeVisible()
    await expectAccessible(page)
  })

test('the analysis of a large project tells how far it is, is cancelled, and started again', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const dossier = join(folder, 'Dossier')

  await test.step('sixty texts full of figures', async () => {
    await mkdir(dossier)
    for (let text = 0; text < 60; text += 1)
      await writeFile(join(dossier, `Report ${text}.txt`), denseText(text))
    await answerDialogs(workbench, { save: join(folder, 'Large.plumbline'), open: [dossier] })
    await pickMenu(workbench, 'new-project')
    await expect(page.getByText('No articles yet.')).toBeVisible()
    await pickMenu(workbench, 'import-folder')
    await expect(page.getByText('Imported 60 articles.')).toBeVisible()
  })

  await page.getByRole('button', { name: /^Conflicts/ }).click()
  const bar = page.getByRole('progressbar', { name: /^Comparing the articles/ })
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true })
  await expect(bar).toBeVisible()
  await cancel.click()
  await expect(page.getByText('The analysis was cancelled')).toBeVisible()
  await expect(bar).toHaveCount(0)
  await page.getByRole('button', { name: 'Analyse again' }).click()
  await expect(bar).toBeVisible()
  await cancel.click()
  await expect(page.getByText('The analysis was cancelled')).toBeVisible()
})

test('a table in one line is named, and holds up nobody', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  const path = join(folder, 'Losses by district.txt')
  const cells = Array.from({ length: 28_000 }, (_, at) => String((at * 37) % 900))
  await writeFile(path, `Losses by district: ${cells.join(' ')}`)
  await answerDialogs(workbench, { open: [path] })
  await pickMenu(workbench, 'import-files')

  const row = page.getByRole('row', { name: /Losses by district/ })
  await expect(row).toContainText('too many figures to compare')
  const status = page.getByRole('contentinfo', { name: 'Status' })
  await status.getByText('1 article is not compared whole').click()
  await expect(status).toContainText(
    /“Losses by district.*”: Too many figures to compare: 28,000 figures are left out/,
  )
  await page.getByRole('button', { name: /^Conflicts/ }).click()
  await expect(page.getByRole('row', { name: /Does it add up/ })).toBeVisible()

  await page.getByRole('button', { name: /^Articles/ }).click()
  await row.click()
  await expect(page.getByRole('region', { name: /^Worth checking/ })).toContainText(
    'Too many figures to compare',
  )
  await textOf(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('h')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(/^Losses by district: 0 37 74/)

  // What was marked by hand is compared, whatever it stands in; the rest stays out.
  await expect(row).toContainText('1 claim')
  await expect(row).toContainText('too many figures to compare')
  await pickMenu(workbench, 'undo')
  await expect(row).not.toContainText('1 claim')
})

/** About 60,000 characters with some 2,000 figures, unlike those of any other number. */
function denseText(number: number): string {
  return Array.from({ length: 500 }, (_, line) => {
    const figure = number * 1000 + line * 7
    return `In district ${number} of sector ${line}, at least ${figure + 3} people were killed and ${figure + 11} injured, officials said; ${line + 2} houses and ${figure % 97} bridges were destroyed.`
  }).join('\n')
}

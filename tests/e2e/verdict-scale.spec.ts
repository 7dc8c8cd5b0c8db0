import { openFirstClaim } from './example-project'
import { expectAccessible } from './expect-accessible'
import { dialog } from './window-parts'
import { expect, pickMenu, test } from './workbench'

test('a newsroom writes its own verdicts, and claims keep theirs', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  const verdict = page.getByRole('button', { name: /Verdict$/ })
  await verdict.click()
  await page.getByRole('option', { name: /^Disputed/ }).click()
  await expect(verdict).toContainText('Disputed')

  await pickMenu(workbench, 'verdict-scale')
  await expectAccessible(page)
  const scale = dialog(page)
  await scale.getByRole('textbox', { name: 'What the scale is called' }).fill('Our desk')
  await scale.getByRole('textbox', { name: 'Verdict 4', exact: true }).fill('In dispute')
  await expect(scale.getByRole('button', { name: /^“In dispute” cannot be removed: 1 claim/ })).toBeDisabled()
  await scale.getByRole('button', { name: 'Remove “Unproven”' }).click()
  await scale.getByRole('button', { name: 'Add a verdict' }).click()
  await expect(scale.getByText('Give every verdict a name.')).toBeVisible()
  await expect(scale.getByRole('button', { name: 'Use this scale' })).toBeDisabled()
  await scale.getByRole('textbox', { name: 'Verdict 7', exact: true }).fill('Satire')
  await scale.getByRole('button', { name: 'Use this scale' }).click()
  await expect(scale).toBeHidden()

  await expect(verdict).toContainText('In dispute')
  await verdict.click()
  await expect(page.getByRole('option', { name: /^Satire/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /^Unproven/ })).toHaveCount(0)
  await page.keyboard.press('Escape')

  await pickMenu(workbench, 'settings')
  const chosen = dialog(page).getByRole('button', { name: /Verdict scale$/ })
  await chosen.click()
  await page.getByRole('option', { name: /^Plumbline/ }).click()
  await expect(chosen).toContainText('Plumbline')
  await chosen.click()
  await page.getByRole('option', { name: /^Our desk/ }).click()
  await expect(chosen).toContainText('Our desk')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(verdict).toContainText('In dispute')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(verdict).toContainText('Disputed')
})

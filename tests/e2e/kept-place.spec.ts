import { join } from 'node:path'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'

test('each project shows again what it showed when it was last open', async ({ start, folder }) => {
  const first = await start()
  await first.page.getByRole('row', { name: /battles to save truce/ }).click()
  await expect(textOf(first.page)).toContainText('250,000')

  // Another project has a place of its own.
  await answerDialogs(first, { save: join(folder, 'Other.plumbline') })
  await pickMenu(first, 'new-project')
  await expect(first.page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(first, 'show-coverage')
  await expect(first.page.getByRole('button', { name: 'Coverage' })).toHaveAttribute('aria-pressed', 'true')
  await first.app.close()

  const { page, ...second } = await start()
  await expect(page.getByRole('button', { name: 'Coverage' })).toHaveAttribute('aria-pressed', 'true')
  await pickMenu({ page, ...second }, 'open-example')
  await expect(textOf(page)).toContainText('250,000')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('Worth checking')
})

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EXAMPLE, openFirstClaim, writeNote } from './example-project'
import { dialog, status } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'

test('verifying finds nothing in a sound project, and locates a line that was tampered with', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'verify')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
  await expect(dialog(page).getByRole('region', { name: 'What it does not prove' })).toContainText(
    'It does not prove when anything was done',
  )
  await page.getByRole('button', { name: 'Close' }).last().click()

  const claims = join(folder, EXAMPLE, 'claims')
  const [claim = ''] = await readdir(claims)
  await writeFile(
    join(claims, claim),
    (await readFile(join(claims, claim), 'utf8')).replace('"wording"', '"wordimg"'),
  )
  await pickMenu(workbench, 'verify')
  await expect(dialog(page)).toContainText('One thing is not as it was saved.')
  await expect(dialog(page).getByRole('list', { name: 'Findings' })).toContainText(claim)
})

test('backups are made by themselves, compared, and restored in place and to a copy', async ({
  start,
  folder,
}) => {
  const first = await start()
  await openFirstClaim(first.page)
  await writeNote(first.page, 'Before the backup.')
  await first.app.close()

  const second = await start()
  const { page } = second
  await openFirstClaim(page)
  await writeNote(page, 'After the backup.')
  await pickMenu(second, 'restore-backup')
  const backups = page.getByRole('listbox', { name: 'Backups' })
  await expect(backups.getByRole('option').first()).toBeVisible()
  // On a slow machine there is one from the opening, too.
  const count = await backups.getByRole('option').count()
  await backups.getByRole('option').first().click()
  await expect(dialog(page)).toContainText('Done since: 1 change')
  await expect(dialog(page)).not.toContainText('went different ways')
  await expect(dialog(page)).toContainText('change notes')
  await page.getByRole('button', { name: 'Restore in place…' }).click()
  await page.getByRole('button', { name: 'Replace the project' }).click()
  await expect(dialog(page)).toContainText('before-restore')
  await page.getByRole('button', { name: 'Continue' }).click()
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Before the backup.')

  await pickMenu(second, 'restore-backup')
  await expect(backups.getByRole('option')).toHaveCount(count + 1)
  await backups.getByRole('option').first().click()
  await answerDialogs(second, { save: join(folder, 'Copy') })
  await page.getByRole('button', { name: 'Restore to a copy…' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(status(page).locator('[title]')).toHaveAttribute('title', join(folder, 'Copy.plumbline'))
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('After the backup.')
})

test('a history that was tampered with is located, opens read-only, and is restored', async ({
  start,
  folder,
}) => {
  const first = await start()
  await openFirstClaim(first.page)
  await writeNote(first.page, 'Before the damage.')
  await first.app.close()
  const segment = join(folder, EXAMPLE, 'history', '0000000001.jsonl')
  const lines = (await readFile(segment, 'utf8')).split('\n')
  const tampered = lines.map((line, at) => (at === 2 ? line.replace('"wording"', '"wordimg"') : line))
  expect(tampered).not.toEqual(lines)
  await writeFile(segment, tampered.join('\n'))

  const second = await start()
  const { page } = second
  const banner = page.getByRole('region', { name: 'Read-only' })
  await expect(banner).toContainText('The history is damaged: entry 3 cannot be read.')
  await banner.getByRole('button', { name: 'Verify…' }).click()
  await expect(dialog(page).getByRole('list', { name: 'Findings' })).toContainText(
    /0000000001\.jsonl\s*From byte \d+ on the history is not as it was saved: entry 3 cannot be read\./,
  )
  await page.getByRole('button', { name: 'Close' }).last().click()
  await banner.getByRole('button', { name: 'Restore…' }).click()
  await page.getByRole('button', { name: 'Restore the history' }).click()
  await expect(dialog(page)).toContainText('The damaged part is kept as')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(banner).toBeHidden()
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Before the damage.')
  await writeNote(page, 'After the damage.')
})

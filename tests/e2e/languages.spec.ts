import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, pickMenu, test } from './workbench'

test('the window speaks the language of the command line, and the one chosen in the settings from the next start on', async ({
  start,
}) => {
  const french = await start('--lang=fr-CA')
  await expect(french.page.locator('html')).toHaveAttribute('lang', 'fr-CA')
  await expect(french.page.getByRole('button', { name: 'Articles' }).first()).toBeVisible()
  await pickMenu(french, 'settings')
  const dialog = french.page.getByRole('dialog')
  await expect(dialog).toContainText('Langue de la fenêtre, dès le prochain démarrage')
  await dialog.getByRole('button', { name: /Langue de la fenêtre/ }).click()
  await french.page.getByRole('option', { name: 'Español' }).click()
  await expect.poll(() => readFile(join(french.folder, 'profile', 'settings.json'), 'utf8')).toContain('"es"')
  await french.app.close()
  const spanish = await start('--lang=')
  await expect(spanish.page.locator('html')).toHaveAttribute('lang', /^es/)
  await pickMenu(spanish, 'settings')
  await spanish.page.getByRole('button', { name: /Idioma de la ventana/ }).click()
  await spanish.page.getByRole('option', { name: 'العربية' }).click()
  await expect
    .poll(() => readFile(join(spanish.folder, 'profile', 'settings.json'), 'utf8'))
    .toContain('"ar"')
  await spanish.app.close()
  const arabic = await start('--lang=')
  await expect(arabic.page.locator('html')).toHaveAttribute('dir', 'rtl')
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { expect, pickMenu, test, textOf } from './workbench'

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
  // What Chromium says itself follows.
  expect(await spanish.page.evaluate(() => navigator.language)).toMatch(/^es/)
  expect(await spanish.app.evaluate(({ app }) => app.getLocale())).toMatch(/^es/)
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

test('the program starts again in another language on the project that was open, and shows the same', async ({
  start,
  folder,
}) => {
  const english = await start()
  const { page, app } = english
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /battles to save truce/ }).click()
  await expect(textOf(page)).toContainText('250,000')
  await pickMenu(english, 'settings')
  await page.getByRole('button', { name: /Language of the window/ }).click()
  await page.getByRole('option', { name: 'العربية' }).click()
  await expect.poll(() => readFile(join(folder, 'profile', 'settings.json'), 'utf8')).toContain('"ar"')
  // What the program starts anew is none of this test’s: it writes down how.
  const written = join(folder, 'again.json')
  await app.evaluate(({ app: main }, file) => {
    const { writeFileSync } = process.getBuiltinModule('node:fs')
    main.relaunch = (how) => writeFileSync(file, JSON.stringify(how?.args))
  }, written)
  const ended = app.waitForEvent('close')
  await page.getByRole('button', { name: 'Start Again Now' }).click()
  await ended
  const args = z.array(z.string()).parse(JSON.parse(await readFile(written, 'utf8')))
  expect(args.filter((arg) => arg.startsWith('--lang'))).toEqual([])
  const project = args.filter((arg) => arg.startsWith('--project='))
  expect(project).toEqual([expect.stringContaining('.plumbline')])
  const arabic = await start('--lang=', ...project)
  await expect(arabic.page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(arabic.page.getByRole('main')).toContainText('250,000')
})

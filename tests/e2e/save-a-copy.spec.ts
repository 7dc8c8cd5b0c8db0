import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../shared/words/words'
import { EXAMPLE } from './example-project'
import { protectProject } from './keep-evidence'
import { answerDialogs, expect, menuItem, pickMenu, test } from './workbench'

const bytes = 'A quiet day in Homs.\r\n\r\nThe market was open, and 12 buses left for the coast.\r\n'

test('the file of an article is given back as it came, also from a protected project, and not where it is damaged', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const article = page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: /quiet day/ })
  const file = join(folder, 'quiet day.txt')
  const copy = join(folder, 'copy.txt')
  await writeFile(file, bytes)
  await answerDialogs(workbench, { open: [file], save: copy })
  expect((await menuItem(workbench, 'save-copy')).enabled).toBe(false)
  await pickMenu(workbench, 'import-files')
  await article.click()
  await expect.poll(async () => (await menuItem(workbench, 'save-copy')).enabled).toBe(true)
  await pickMenu(workbench, 'save-copy')
  await expect(page.getByText(words.originals.saved(copy))).toBeVisible()
  expect(await readFile(copy, 'utf8')).toBe(bytes)

  await protectProject(workbench)
  await writeFile(copy, 'another')
  await article.click()
  await page.getByRole('button', { name: words.originals.saveCopy }).click()
  await expect.poll(() => readFile(copy, 'utf8')).toBe(bytes)

  const originals = join(folder, EXAMPLE, 'originals')
  for (const name of await readdir(originals)) await writeFile(join(originals, name), 'damaged')
  // Where a backup has it whole, it is put back from there.
  await rm(join(folder, 'profile', 'backups'), { recursive: true, force: true })
  await writeFile(copy, 'another')
  await pickMenu(workbench, 'save-copy')
  await expect(page.getByText(/The stored original is not as it was imported/)).toBeVisible()
  expect(await readFile(copy, 'utf8')).toBe('another')
})

test('a copy is opened in another program only after a question, never from a sealed project, and nothing that may be run', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { app, page } = workbench
  const titles = words.commands.titles
  const article = page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: /quiet day/ })
  const [file, copy] = [join(folder, 'quiet day.txt'), join(folder, 'for the other.txt')]
  await writeFile(file, bytes)
  await answerDialogs(workbench, { open: [file], save: copy })
  await app.evaluate(({ dialog, shell }) => {
    const told: unknown[] = []
    Reflect.set(globalThis, 'told', told)
    Reflect.set(globalThis, 'answered', 1)
    dialog.showMessageBox = async (...asked: readonly unknown[]) => {
      told.push(asked.at(-1))
      return { response: Number(Reflect.get(globalThis, 'answered')), checkboxChecked: false }
    }
    shell.openPath = async (path) => {
      told.push(path)
      return ''
    }
  })
  const told = () => app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'told')))
  await pickMenu(workbench, 'import-files')
  await article.click()
  await expect.poll(async () => (await menuItem(workbench, 'open-outside')).enabled).toBe(true)
  // Asked, and not wanted.
  await pickMenu(workbench, 'open-outside')
  await expect.poll(told).toContain(words.dialogs.openOutside.question('quiet day.txt'))
  expect(await readdir(folder)).not.toContain('for the other.txt')
  await app.evaluate(() => void Reflect.set(globalThis, 'answered', 0))
  await article.click({ button: 'right' })
  await page.getByRole('menuitem', { name: titles['open-outside'] }).click()
  await expect(page.getByText(words.originals.outside.opened(copy))).toBeVisible()
  expect(await told()).toContain(JSON.stringify(copy))
  expect(await readFile(copy, 'utf8')).toBe(bytes)

  await protectProject(workbench)
  await article.click()
  await expect.poll(async () => (await menuItem(workbench, 'save-copy')).enabled).toBe(true)
  expect((await menuItem(workbench, 'open-outside')).enabled).toBe(false)
})

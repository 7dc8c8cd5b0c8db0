import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EXAMPLE } from './example-project'
import { status } from './window-parts'
import { expect, pickMenu, test } from './workbench'

/** What becomes of a text: its file is changed by another program, or is gone. */
const harms: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
  ['was changed', async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('1', '7'))],
  ['is gone', (path) => rm(path)],
]

for (const [harm, doIt] of harms)
  test(`a report of texts of which each ${harm} while the project is open makes them again, and says so`, async ({
    start,
    folder,
  }) => {
    const workbench = await start()
    const { page } = workbench
    await page.keyboard.press('Control+1')
    await expect(page.getByRole('grid', { name: 'Articles' })).toBeVisible()
    const texts = join(folder, EXAMPLE, 'texts')
    const names = await readdir(texts)
    const before = await Promise.all(names.map((name) => readFile(join(texts, name), 'utf8')))
    for (const name of names) await doIt(join(texts, name))
    await pickMenu(workbench, 'show-report')
    await expect(
      page
        .frameLocator('iframe')
        .getByText(/more than 120,000/)
        .first(),
    ).toBeVisible()
    expect(await Promise.all(names.map((name) => readFile(join(texts, name), 'utf8')))).toEqual(before)
    // Readers that come at once may have put back some singly; it is said of none that nothing has it.
    await expect(status(page)).toContainText(/made again from (its original|their originals)/)
    await expect(status(page)).not.toContainText(/neither|no backup/)
  })

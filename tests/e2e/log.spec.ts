import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFirstClaim, writeNote } from './example-project'
import { status } from './window-parts'
import { expect, pickMenu, test } from './workbench'
import type { Workbench } from './workbench'

function logOf({ folder }: Pick<Workbench, 'folder'>): Promise<string> {
  return readFile(join(folder, 'profile', 'logs', 'plumbline.log'), 'utf8')
}

test('the log says what was done and what went wrong, and no word of what is worked on', async ({
  start,
}) => {
  const workbench = await start()
  const { app, page } = workbench
  await openFirstClaim(page)
  await writeNote(page, 'Rahima told us at noon')
  await app.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Rahima could not be read')
    }, 0)
    void Promise.reject(new RangeError('Rahima is out of range'))
  })
  await expect(page.getByRole('alert')).toContainText('Something went wrong inside Plumbline.')
  await expect(page.getByRole('alert')).toHaveCount(1)
  await page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Rahima in the page')
    }, 0)
  })
  await expect.poll(() => logOf(workbench)).toContain('page error')
  // It goes on working.
  await writeNote(page, 'Rahima told us again')
  await app.close()

  const log = await logOf(workbench)
  expect(log.split('\n')[0]).toMatch(/^\S+Z start task=window plumbline=\S+ electron=\S+ platform=\S+$/)
  expect(log).toMatch(/project opened articles=5 sources=\d+ conflicts=1\n/)
  expect(log).toMatch(/exception where=uncaught exception\n {4}TypeError\n/)
  expect(log).toMatch(/exception where=unhandled rejection\n {4}RangeError\n/)
  expect(log).toMatch(/operations name=updateClaim count=2 longestMs=\d+\n/)
  expect(log.trimEnd()).toMatch(/ end$/)
  for (const words of ['Rahima', 'Syria', 'Aleppo', 'told', 'profile', workbench.folder])
    expect(log).not.toContain(words)
})

test('the folder of the log is opened from the Help menu', async ({ start }) => {
  const workbench = await start()
  await workbench.app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Object.assign(globalThis, { opened: path })
      return ''
    }
  })
  await pickMenu(workbench, 'open-log-folder')
  const opened = await workbench.app.evaluate(() => String(Reflect.get(globalThis, 'opened')))
  expect(opened).toBe(join(workbench.folder, 'profile', 'logs'))
  expect((await stat(opened)).isDirectory()).toBe(true)
})

test('damaged settings are set aside, and the window says so', async ({ start, folder }) => {
  const first = await start()
  await first.app.close()
  const settings = join(folder, 'profile', 'settings.json')
  const whole = await readFile(settings, 'utf8')
  await writeFile(settings, whole.slice(0, whole.indexOf('"recent"')))
  const { app, page } = await start()
  const said =
    'The settings were damaged. They were set aside as “settings.json.damaged”, and the usual ones are used instead.'
  await expect(page.getByRole('alert')).toContainText(said)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await status(page).getByText('1 notice').click()
  await expect(status(page).getByRole('listitem')).toHaveText(said)
  expect(await readFile(`${settings}.damaged`, 'utf8')).toBe(whole.slice(0, whole.indexOf('"recent"')))
  await app.close()
  const third = await start()
  await expect(status(third.page)).toContainText('Saved')
  await expect(status(third.page)).not.toContainText('notice')
})

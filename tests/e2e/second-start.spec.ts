import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { answerDialogs, expect, pickMenu, test } from './workbench'

test('a project that is named in a second start opens in the window of the first', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const status = page.getByRole('contentinfo', { name: 'Status' })
  await expect(status).toContainText('Syria ceasefire (example)')
  await answerDialogs(workbench, { save: join(folder, 'Other.plumbline') })
  await pickMenu(workbench, 'new-project')
  await expect(status).toContainText('Other')
  await pickMenu(workbench, 'open-example')
  await expect(status).toContainText('Syria ceasefire (example)')

  const startAgain = async (...project: readonly string[]): Promise<void> => {
    const { program, args, env } = locateRuntime()
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    const second = spawn(program, [...args, profile, ...project], {
      env: { ...process.env, ...env, PLUMBLINE_CWD: folder },
      stdio: 'ignore',
    })
    expect(await once(second, 'exit')).toEqual([0, null])
  }
  await startAgain('--project', 'Other.plumbline')
  await expect(status).toContainText('Other')

  await pickMenu(workbench, 'open-example')
  await expect(status).toContainText('Syria ceasefire (example)')
  await startAgain('Other.plumbline')
  await expect(status).toContainText('Other')

  await startAgain('Missing.plumbline')
  await expect(page.getByText('“Missing.plumbline” holds no Plumbline project.')).toBeVisible()
  await expect(status).toContainText('Other')
})

test('a project that is named at the first start and is none is told of in the window', async ({
  start,
  folder,
}) => {
  const { page } = await start('--project', join(folder, 'Missing.plumbline'))
  await expect(page.getByText('“Missing.plumbline” holds no Plumbline project.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible()
})

test('a project that the system hands over opens in the window, as from the file manager of macOS', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const status = workbench.page.getByRole('contentinfo', { name: 'Status' })
  await answerDialogs(workbench, { save: join(folder, 'Other.plumbline') })
  await pickMenu(workbench, 'new-project')
  await expect(status).toContainText('Other')
  await pickMenu(workbench, 'open-example')
  await expect(status).toContainText('Syria ceasefire (example)')
  await workbench.app.evaluate(
    ({ app }, project) => app.emit('open-file', { preventDefault: () => {} }, project),
    join(folder, 'Other.plumbline'),
  )
  await expect(status).toContainText('Other')
})

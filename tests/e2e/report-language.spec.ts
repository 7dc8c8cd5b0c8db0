import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { reporting as arabic } from '../../shared/words/ar/reports/reporting'
import { answerDialogs, expect, pickMenu, test } from './workbench'
import type { Workbench } from './workbench'

const said = arabic.findings.title

/** Writes the report in a format of the panel, as a journalist would, and reads what was written. */
async function exported(workbench: Workbench, format: string, ending: string): Promise<Buffer> {
  const { page, folder } = workbench
  const panel = page.getByRole('region', { name: 'What the report shows' })
  await panel.getByRole('button', { name: /Format/ }).click()
  await page.getByRole('option', { name: format, exact: true }).click()
  const save = join(folder, `report.${ending}`)
  await answerDialogs(workbench, { save })
  await panel.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByRole('status').filter({ hasText: save })).toBeVisible()
  return readFile(save)
}

const partsOf = (file: Buffer): string =>
  Object.entries(unzipSync(file))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => Buffer.from(part).toString())
    .join('')

test('a report is written in the language that is chosen for it, whatever the window speaks', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'show-report')
  const preview = page.frameLocator('iframe')
  await expect(preview.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: /Language of the report/ }).click()
  await page.getByRole('option', { name: 'العربية' }).click()
  await expect(preview.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(preview.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(preview.getByRole('heading', { name: said })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)

  for (const [format, ending] of [
    ['HTML', 'html'],
    ['HTML that checks itself', 'checkable.html'],
    ['Markdown', 'md'],
  ] as const)
    expect((await exported(workbench, format, ending)).toString(), format).toContain(said)
  expect(partsOf(await exported(workbench, 'Word', 'docx'))).toContain(said)
  expect(partsOf(await exported(workbench, 'Tables (Excel)', 'xlsx'))).toContain('ادعاء')
  expect((await exported(workbench, 'PDF', 'pdf')).toString('latin1')).toContain('/Lang (ar)')
  await workbench.app.close()
  const again = await start()
  await pickMenu(again, 'show-report')
  await expect(again.page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'ar')
})

test('without a window the report has a language of its own, too', async ({ folder }) => {
  const { program, args, env } = locateRuntime()
  const file = join(folder, 'report.html')
  const { stdout } = await promisify(execFile)(
    program,
    [...args, '--report', file, '--report-language', 'fr'],
    {
      env: { ...process.env, ...env, HOME: folder, XDG_CONFIG_HOME: join(folder, 'profile') },
    },
  )
  // Where it went is said in the language of the program.
  expect(stdout).toContain(`Written to ${file}`)
  expect(await readFile(file, 'utf8')).toContain('<html lang="fr" dir="ltr">')
})

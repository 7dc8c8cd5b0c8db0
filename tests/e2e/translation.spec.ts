import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { keepEvidence } from './keep-evidence'
import { answerDialogs, expect, pickMenu, test } from './workbench'

const said = words.evidence.translation

test('evidence keeps its own words, what they are in another language, and who said so; the report has them', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await keepEvidence(workbench, { 'radio.txt': 'توقف القتال في حمص' })
  await page.keyboard.press('Control+2')
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await inspector
    .getByRole('region', { name: words.evidence.heading })
    .getByRole('listitem')
    .filter({ hasText: 'radio.txt' })
    .getByRole('button', { name: said.add })
    .click()
  await inspector.getByLabel(said.original).fill('توقف القتال')
  await inspector.getByLabel(said.text).fill('The fighting has stopped')
  await inspector.getByLabel(said.by).fill('the desk')
  await inspector.getByLabel(said.by).press('Enter')
  await expectAccessible(page)
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('Saved')
  const report = join(folder, 'report.html')
  await answerDialogs(workbench, { save: report })
  await pickMenu(workbench, 'export-html')
  await expect.poll(() => readFile(report, 'utf8').catch(() => '')).toContain('The fighting has stopped')
  const html = await readFile(report, 'utf8')
  expect(html).toContain('توقف القتال')
  expect(html).toContain(words.report.claim.translation('the desk'))
})

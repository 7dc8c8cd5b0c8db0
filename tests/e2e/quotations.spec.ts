import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../shared/words/words'
import { reports } from './event-reports'
import { expectAccessible } from './expect-accessible'
import { answerDialogs, expect, pickMenu, test } from './workbench'

const said = words.claims.authentic
const of = words.others.quotations

const quoting: Readonly<Record<string, string>> = {
  'Doctors.txt': `${reports['Doctors.txt']}\n“We will treat everybody who comes to us towards the end of the night,” said Dr Lena Hoss.\n`,
  'Activists.txt': `${reports['Activists.txt']}\n“We will treat everybody who came to us towards the end of the night,” said Dr Lena Hoss.\n`,
}

test('of a quotation in two forms one is marked as it was said, with its translation; the report holds the other against it', async ({
  start,
}) => {
  const workbench = await start()
  const { page, folder } = workbench
  const dossier = join(folder, 'Dossier')
  await mkdir(dossier)
  for (const [name, text] of Object.entries(quoting)) await writeFile(join(dossier, name), text)
  await answerDialogs(workbench, { save: join(folder, 'Market.plumbline'), open: [dossier] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-folder')
  await page.getByRole('button', { name: 'Events', exact: true }).click()
  await page
    .getByRole('grid', { name: 'Events', exact: true })
    .getByRole('row', { name: /market/i })
    .click()
  const pair = page.getByRole('list', { name: of.list }).getByRole('listitem')

  await test.step('the two are said to be one utterance, and the first is marked', async () => {
    await expect(pair).toHaveCount(1)
    await pair.getByRole('button', { name: of.same }).click()
    const marks = pair.getByRole('button', { name: new RegExp(said.notMarked) })
    await expect(marks).toHaveCount(2)
    await marks.first().click()
    await page.getByRole('option', { name: said.bases.recording }).click()
    await expect(pair.getByRole('button', { name: new RegExp(said.bases.recording) })).toBeVisible()
    await expect(marks).toHaveCount(1)
    await expectAccessible(page)
  })

  await test.step('of the two only one can be marked', async () => {
    await pair.getByRole('button', { name: new RegExp(said.notMarked) }).click()
    await page.getByRole('option', { name: said.bases.transcript }).click()
    await expect(pair.getByRole('button', { name: new RegExp(said.bases.transcript) })).toBeVisible()
    await expect(pair.getByRole('button', { name: new RegExp(said.bases.recording) })).toBeHidden()
  })

  await test.step('the inspector shows all forms of either of them beside it', async () => {
    await page.keyboard.press('Control+2')
    const list = page.getByRole('grid', { name: 'Claims', exact: true })
    await list.getByRole('row').first().click()
    const section = page
      .getByRole('complementary', { name: 'Inspector' })
      .getByRole('region', { name: said.heading })
    const forms = section.getByRole('list', { name: said.forms }).getByRole('listitem')
    await expect(forms).toHaveCount(2)
    await expect(forms.filter({ hasText: said.kinds.exact })).toHaveCount(1)
    await expect(forms.filter({ hasText: said.kinds.altered }).getByTitle(said.differs)).toHaveText(/came?/)
    await section.getByLabel(said.words).fill('سنعالج كل من يأتي إلينا')
    await section.getByLabel(said.words).press('Control+Enter')
    await expect(forms.filter({ hasText: said.kinds.otherwise })).toHaveCount(2)
    await section.getByLabel(said.translation).fill('We will treat everybody who comes to us')
    await section.getByLabel(said.translation).press('Control+Enter')
    await section.getByLabel(said.by).fill('the desk')
    await section.getByLabel(said.by).press('Enter')
    await expect(forms.filter({ hasText: said.kinds.altered })).toHaveCount(2)
    await expectAccessible(page)
  })

  await test.step('the report has the words, their translation, who made it, and the forms', async () => {
    const report = join(folder, 'report.html')
    await answerDialogs(workbench, { save: report })
    await pickMenu(workbench, 'export-html')
    await expect.poll(() => readFile(report, 'utf8').catch(() => '')).toContain('سنعالج كل من يأتي إلينا')
    const html = await readFile(report, 'utf8')
    expect(html).toContain('We will treat everybody who comes to us')
    expect(html).toContain(words.report.claim.translation('the desk'))
    expect(html).toContain(said.forms)
  })
})

import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

async function openClaim(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Claims' }).click()
  await page.getByRole('row', { name: /more than 120,000/ }).click()
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page
    .getByRole('region', { name: 'Another source' })
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .click()
  await page.getByRole('option', { name: option }).click()
}

test('a claim is said in a second article too', async ({ start }) => {
  const { page } = await start()
  await openClaim(page)
  await page.getByRole('button', { name: /^Keep this here/ }).click()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /battles to save truce/ }).click()
  await selectWords(page, textOf(page), 'more than 250,000 people have been killed')
  await page.getByRole('button', { name: /Add to this claim/ }).click()
  const places = page.getByRole('region', { name: 'Where it is said' })
  await expect(places.getByRole('listitem')).toHaveCount(2)
  await expect(places).toContainText('battles to save truce')
  await places.getByRole('button', { name: /more than 120,000/ }).click()
  await expect(page.getByRole('heading', { name: /Kerry and Lavrov discuss/ })).toBeVisible()
  await places.getByRole('button', { name: 'Remove this occurrence' }).last().click()
  await expect(places.getByRole('listitem')).toHaveCount(1)
})

test('a file is kept as evidence with its hash, its rating and its page', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  const file = join(folder, 'tally.csv')
  await writeFile(file, 'day,killed\n1,20\n')
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

  await openClaim(page)
  await page.getByRole('button', { name: 'Link evidence…' }).click()
  await page.getByRole('tab', { name: 'Another source' }).click()
  const form = page.getByRole('region', { name: 'Another source' })
  await choose(page, 'Kind', /^File/)
  await answerDialogs(workbench, { open: [file] })
  await form.getByRole('button', { name: 'Choose file…' }).click()
  await expect(form.getByText('tally.csv, 16 bytes')).toBeVisible()
  await choose(page, 'Reliability \\(Admiralty code\\)', /^B/)
  await choose(page, 'Credibility of the information', /^2/)
  await choose(page, 'Stance', /^Refutes/)
  await choose(page, 'Where in it', /^A page/)
  await form.getByRole('button', { name: 'Link as evidence' }).click()
  await expect(form.getByText('Say where, or choose')).toBeVisible()
  await form.getByRole('textbox', { name: 'Page' }).fill('12')
  await form.getByRole('button', { name: 'Link as evidence' }).click()

  const evidence = page.getByRole('region', { name: 'Evidence' })
  await expect(evidence).toContainText('tally.csv')
  await expect(evidence).toContainText('B2')
  await expect(evidence).toContainText('Page 12')
  await evidence.getByRole('button', { name: 'tally.csv' }).click()
  await expect(page.getByText(hash)).toBeVisible()
  const kept = join(folder, 'profile/projects/Syria ceasefire (example).plumbline/originals', `${hash}.csv`)
  expect(await readFile(kept, 'utf8')).toBe('day,killed\n1,20\n')
})

test('a person whose identity is withheld stands nowhere in the report', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  await openClaim(page)
  await page.getByRole('button', { name: 'Link evidence…' }).click()
  await page.getByRole('tab', { name: 'Another source' }).click()
  const form = page.getByRole('region', { name: 'Another source' })
  await choose(page, 'Kind', /^Person/)
  await form.getByRole('textbox', { name: /^Name/ }).fill('Withheld Witness')
  await form.getByText('Withhold the identity in reports').click()
  await form.getByRole('textbox', { name: /^Why it is withheld/ }).fill('Naming them would endanger them.')
  await form.getByRole('button', { name: 'Link as evidence' }).click()
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('Withheld Witness')

  const report = join(folder, 'report')
  await answerDialogs(workbench, { save: report })
  await pickMenu(workbench, 'export-html')
  await expect(page.getByText(`The report was written to ${report}.html`)).toBeVisible()
  const html = await readFile(`${report}.html`, 'utf8')
  expect(html).toContain('Naming them would endanger them.')
  expect(html).not.toContain('Withheld Witness')
})

test('a settled conflict can be reopened, and one that is none is dismissed with a reason', async ({
  start,
}) => {
  const { page } = await start()
  const form = page.getByRole('region', { name: 'Resolve' })
  await form.getByRole('button', { name: /Method$/ }).click()
  await page.getByRole('option', { name: /^Prioritise a source/ }).click()
  await form.getByRole('textbox', { name: 'From' }).fill('a lot')
  await form.getByRole('textbox', { name: /^Reason/ }).fill('The later figure covers a longer time.')
  await form.getByRole('button', { name: 'Resolve' }).click()
  await expect(form.getByText('Write a number')).toBeVisible()
  await form.getByRole('textbox', { name: 'From' }).fill('120,000')
  await form.getByRole('textbox', { name: 'To' }).fill('100,000')
  await form.getByRole('button', { name: 'Resolve' }).click()
  await expect(form.getByText('The range ends below its start.')).toBeVisible()
  await form.getByRole('textbox', { name: 'To' }).fill('')
  await form.getByRole('button', { name: 'Resolve' }).click()
  const resolution = page.getByRole('region', { name: 'Resolution' })
  await expect(resolution).toContainText('prioritise a source')
  await expect(resolution).toContainText('120,000 or more')
  await resolution.getByRole('button', { name: 'Reopen' }).click()
  await form.getByRole('button', { name: 'Not a conflict…' }).click()
  await page.getByRole('region', { name: 'Dismiss' }).getByRole('button', { name: /Why$/ }).click()
  await page.getByRole('option', { name: 'Different time' }).click()
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Dismissal' })).toContainText('different time')
})

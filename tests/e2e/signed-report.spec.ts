import type { FrameLocator, Locator, Page } from '@playwright/test'
import { expectAccessible } from './expect-accessible'
import { answer, dialog } from './window-parts'
import { expect, pickMenu, test } from './workbench'

const report = (page: Page): FrameLocator => page.frameLocator('iframe')
const panel = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const signing = (page: Page): Locator => panel(page, 'Who answers for it')

test('a report is signed by a checker and an editor, and says what changed since', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'show-report')
  await expect(report(page).getByText('Nobody has signed as checker.')).toBeVisible()
  // Who signs must be known.
  await signing(page).getByRole('button', { name: 'Sign as Checker' }).click()
  await expect(page.getByRole('alert')).toContainText('Say your name first: who signs must be known.')
  await signing(page).getByRole('textbox', { name: 'Your name' }).fill('A. Checker')
  await page.keyboard.press('Tab')
  await expect(signing(page).getByRole('textbox', { name: 'Your name' })).toBeHidden()

  await signing(page).getByRole('button', { name: 'Sign as Checker' }).click()
  await expect(signing(page)).toContainText('Checker: A. Checker')
  await expect(report(page).getByText(/^Checked by A\. Checker, /)).toBeVisible()
  await signing(page).getByRole('button', { name: 'Sign as Editor' }).click()
  await expect(signing(page)).toContainText('Editor: A. Checker')
  await expect(report(page).getByText(/^Reviewed by A\. Checker, /)).toBeVisible()
  // Both signed one state of the project, and nothing came after it.
  await expect(report(page).getByText(/^Outdated/)).toHaveCount(0)
  await signing(page).getByRole('button', { name: 'Sign as Editor' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'This state of the project is signed in that role already.' }),
  ).toBeVisible()
  await expectAccessible(page)

  await pickMenu(workbench, 'show-claims')
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  await page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading').first().waitFor()
  await page.keyboard.press('2')
  await expect(answer(page)).toContainText('to “Partly supported”')
  await pickMenu(workbench, 'show-report')
  await expect(report(page).getByText('Outdated: 1 change was made after it was signed.')).toBeVisible()
  await expect(report(page).locator('.warning li').first()).toContainText('change verdict, Claim 1')
})

test('a correction is recorded with the day that somebody types, and the report prints it', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'show-report')
  const form = panel(page, 'Record a correction')
  await expect(report(page).getByText('No correction is recorded.')).toBeVisible()
  await form.getByRole('textbox', { name: 'What was wrong' }).fill('We wrote 25,000.')
  await form.getByRole('textbox', { name: 'Published on' }).fill('soon')
  await form.getByRole('textbox', { name: 'Corrected to' }).fill('More than 250,000.')
  await expect(form.getByRole('button', { name: 'Record' })).toBeDisabled()
  await form.getByRole('textbox', { name: 'Published on' }).fill('2 March 2019')
  await form.getByRole('button', { name: 'Record' }).click()
  await expect(form.getByRole('textbox', { name: 'What was wrong' })).toHaveValue('')
  const row = report(page).locator('#corrections tbody tr')
  await expect(row).toContainText('We wrote 25,000.')
  await expect(row).toContainText('2 March 2019')
  await expect(row).toContainText('More than 250,000.')
})

test('who was asked for a reply, how, until when, and what was answered stand in the report', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'show-claims')
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  const replies = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('region', { name: 'Right of reply' })
  await replies.getByRole('textbox', { name: 'Who was asked' }).fill('The ministry')
  await replies.getByRole('button', { name: 'Asked for a Reply…' }).click()
  const reply = replies.getByRole('group', { name: 'The ministry' })
  for (const [name, words] of [
    ['How', 'mail'],
    ['Asked on', '1 March 2019'],
    ['To answer until', '2019-03-04'],
    ['Answer', 'We do not count.'],
    ['Answered on', '3.3.2019'],
  ] as const) {
    await reply.getByRole('textbox', { name, exact: true }).fill(words)
    await page.keyboard.press('Tab')
  }
  await expect(reply.getByRole('textbox', { name: 'Answered on' })).toHaveValue('2019-03-03')
  await pickMenu(workbench, 'show-report')
  const claim = report(page).locator('#claim-1')
  await expect(claim).toContainText(
    'The ministry was asked (mail), 1 March 2019, to answer until 4 March 2019.',
  )
  await expect(claim).toContainText('Answer, 3 March 2019:')
  await expect(claim).toContainText('We do not count.')
  await expect(report(page).locator('#claim-2')).toContainText('Nobody was asked for a reply.')
})

test('which claims are in the report is chosen, shown at once, and known after a restart', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'show-report')
  await expect(report(page).locator('#claims article')).toHaveCount(2)
  const choices = panel(page, 'What the report shows')
  await expect(choices).toContainText('all 2')
  await choices.getByRole('button', { name: 'Choose the claims of the report' }).click()
  await expect(dialog(page)).toContainText('2 of 2')
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Choose none' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Show These' })).toBeDisabled()
  await dialog(page).getByRole('textbox', { name: 'Find' }).fill('120,000')
  await dialog(page).getByRole('button', { name: 'Choose all 1' }).click()
  await expect(dialog(page)).toContainText('1 of 2')
  await dialog(page).getByRole('button', { name: 'Show These' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(choices).toContainText('1 of 2')
  await expect(report(page).locator('#claims article')).toHaveCount(1)
  await expect(report(page).getByText('Left out of this report: 1 claim.')).toBeVisible()
  await workbench.app.close()

  const again = await start()
  await pickMenu(again, 'show-report')
  await expect(panel(again.page, 'What the report shows')).toContainText('1 of 2')
  await expect(report(again.page).locator('#claims article')).toHaveCount(1)
  await pickMenu(again, 'undo')
  await expect(panel(again.page, 'What the report shows')).toContainText('all 2')
  await expect(report(again.page).locator('#claims article')).toHaveCount(2)
})

import type { Page } from '@playwright/test'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

/** What has the focus, as a screen reader would call it; the body: nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'nothing'
    const label = at.getAttribute('aria-label') ?? at.closest('label, [data-label]')?.textContent
    const by = at.getAttribute('aria-labelledby')?.split(' ')[0]
    const name = label ?? (by ? document.querySelector(`#${CSS.escape(by)}`)?.textContent : at.textContent)
    return `${at.closest('[data-pane]')?.getAttribute('data-pane')}: ${name?.slice(0, 40) ?? ''}`
  })

test('after each finishing act the focus is on what was made, or on what is to be done next', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  const at = (wanted: RegExp) => expect.poll(() => focused(page)).toMatch(wanted)
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /battles to save truce/ }).click()
  await selectWords(page, textOf(page), '140 were killed')
  await page.keyboard.press('h')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('140 were killed')
  await at(/^main: Text of/)

  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Link evidence to' })).toBeVisible()
  await at(/^main: Text of/)
  await page.getByRole('tab', { name: 'Another source' }).click()
  await page.getByRole('textbox', { name: /^Title/ }).fill('Tally of the observatory')
  await page.getByRole('button', { name: 'Link as evidence' }).click()
  await expect(page.getByRole('heading', { name: 'Link evidence to' })).toBeHidden()
  await at(/^main: Text of/)

  await page.keyboard.press('Control+Shift+K')
  const dialog = page.getByRole('dialog', { name: 'New conflict' })
  await dialog.getByRole('textbox', { name: 'The question' }).fill('How many?')
  await dialog.getByRole('row').filter({ hasText: 'more than 120,000' }).first().click()
  await dialog.getByRole('button', { name: 'Create conflict' }).click()
  await at(/^main: Reason/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await at(/^main: Reason/)
  await page.keyboard.type('Two counts.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await at(/^main: Resolution/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await at(/^main: Reason/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await at(/^main: Different scope/)
  await page.getByRole('button', { name: 'Dismiss', exact: true }).press('Enter')
  await at(/^main: Dismissal/)

  await page.keyboard.press('Control+3')
  await page.getByRole('grid', { name: 'Suggested conflicts' }).getByRole('row').first().click()
  await page.getByRole('button', { name: 'Not a conflict…' }).press('Enter')
  await at(/^main: Only this one/)
  await page.getByRole('button', { name: 'Dismiss', exact: true }).press('Enter')
  await at(/^main: /)
  await page.getByRole('button', { name: 'Confirm as conflict' }).press('Enter')
  await at(/^main: Reason/)

  await page.keyboard.press('Control+2')
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  await page.getByRole('button', { name: 'Close the inspector' }).press('Enter')
  await at(/^main: Text of/)
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').last().click()
  await page.getByRole('button', { name: 'Remove claim' }).press('Enter')
  await at(/^main: Text of/)
  await answerDialogs(workbench, {})
  await pickMenu(workbench, 'undo')
  await at(/^main: Text of/)
})
